/**
 * The page script: one button on profile pages. Before the click it is only this: it looks at the address, never at the page, and asks
 * for nothing from the network. Reading happens in the background's own injection, on the click.
 */
import { defineUnlistedScript } from '#imports';
import { createCorner, type Corner } from './corner';
import { ask, words } from './runtime';

export default defineUnlistedScript(() => {
  let corner: Corner | undefined;
  let shownFor = '';

  const follow = async () => {
    const { href, pathname } = location;
    const slug = /^\/in\/([^/]+)/.exec(pathname)?.[1] ?? '';
    if (slug === shownFor) return;
    shownFor = slug;
    if (!slug) return corner?.hide();
    corner?.show(false);
    const answer = await ask({ kind: 'person-in-view', url: href });
    if (!answer || slug !== shownFor) return;
    if (corner) {
      if (answer.saved) corner.markSaved();
      return;
    }
    Object.assign(words, answer.words);
    corner = createCorner();
    corner.show(answer.saved);
  };

  // The address changes before the page does, and the address is all that is needed here.
  navigation.addEventListener('currententrychange', follow);
  // Called by the background when the user chooses *Toolbar only* while this page is open. Only scripts of ours see this scope.
  Object.assign(globalThis, {
    removePageButton() {
      navigation.removeEventListener('currententrychange', follow);
      shownFor = '';
      corner?.hide();
    },
  });
  void follow();
});
