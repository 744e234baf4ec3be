/**
 * The page script: one button on profile pages. Before the click it is only this: it looks at the address, never at the page, asks for
 * nothing from the network and listens to no event of the page. Reading happens in the background's own injection, on the click.
 */
import { defineUnlistedScript } from '#imports';
import { createCorner } from './corner';
import { ask, onRemoval } from './runtime';

export default defineUnlistedScript(() => {
  const corner = createCorner();
  let shownFor = '';

  const follow = async () => {
    const { href, pathname } = location;
    const slug = /^\/in\/([^/]+)/.exec(pathname)?.[1] ?? '';
    if (slug === shownFor) return;
    shownFor = slug;
    if (!slug) return corner.hide();
    corner.show();
    const answer = await ask({ kind: 'person-in-view', url: href });
    if (answer?.saved && slug === shownFor) corner.markSaved();
  };

  // The address changes before the page does, and the address is all that is needed here.
  navigation.addEventListener('currententrychange', follow);
  onRemoval(() => {
    navigation.removeEventListener('currententrychange', follow);
    corner.hide();
  });
  void follow();
});
