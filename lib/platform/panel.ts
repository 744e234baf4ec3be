/** Opening the side panel (Chromium) or the sidebar (Firefox). Both only open on a click: call this first in its handler. */
import { browser } from './browser';

/** Each is known to one browser only, and not to the types that both share. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = browser as Panels;

/** True where this browser has one. */
export function hasPanel(): boolean {
  return panels.sidePanel !== undefined || panels.sidebarAction !== undefined;
}

/** Opens it beside the window in front. False where the browser has none or would not. */
export async function openPanel(): Promise<boolean> {
  const { sidePanel, sidebarAction } = panels;
  try {
    if (sidePanel) {
      const { id } = await browser.windows.getCurrent();
      if (id === undefined) return false;
      await sidePanel.open({ windowId: id });
      return true;
    }
    // Firefox forgets the click at the first await, so nothing may come before this.
    if (!sidebarAction) return false;
    await sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}
