/** After going to another view its heading has the focus and is the title of the tab: one hears and sees where one is. */
import { useEffect, useRef, type RefObject } from 'react';

export function useHeading(hash: string, view: RefObject<HTMLElement | null>): void {
  const first = useRef(true);
  useEffect(() => {
    const pane = view.current;
    if (!pane) return undefined;
    const moves = !first.current;
    first.current = false;
    const found = () => {
      const heading = pane.querySelector('h1');
      if (!heading) return false;
      document.title = `${heading.textContent} · Parley`;
      // A view that puts the focus into its first field knows better.
      if (moves && !pane.contains(document.activeElement)) {
        heading.tabIndex = -1;
        heading.focus();
      }
      return true;
    };
    if (found()) return undefined;
    const watch = new MutationObserver(() => {
      if (found()) watch.disconnect();
    });
    watch.observe(pane, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [hash, view]);
}
