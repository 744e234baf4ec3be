/**
 * The lower right corner of a profile page: the button, and above it what a click led to. Lives in a closed shadow root on a bare node
 * outside the page's own tree; moves nothing on the page and follows the page's background, not the system.
 */
import type { SaveAnswer } from '@/lib/messaging/protocol';
import { element, icon, paths } from './elements';
import { ask, words } from './runtime';
import { css } from './style';
import { createTold, type Told } from './told';

const SHOW_SAVING_AFTER_MS = 150;
/** Less than the half minute after which a background with nothing to do is stopped. */
const AWAKE_MS = 20_000;

export interface Corner {
  /** Shows the button for somebody who is saved or not. */
  show(saved: boolean): void;
  hide(): void;
  markSaved(): void;
}

/** Makes the corner; nothing is on the page until `show`. */
export function createCorner(): Corner {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const told = createTold();
  const button = element('button', '', { type: 'button' });
  const box = element('div', '', {}, told.place, button);
  root.append(element('style', '', {}, css), box);

  let coming = 0;
  let saved = false;
  const rest = (now: boolean) => {
    saved = now;
    draw(button, now ? 'saved' : 'save');
  };

  wakeBefore(button);
  let pressed = 0;
  button.onmousedown = () => {
    pressed = coming;
  };
  button.onclick = async (event) => {
    // The page cannot reach in here; should it ever, a click that is not the user's saves nobody. By the keyboard it counts 0, pressed
    // over one person and let go over the next it is a click on neither, and of a double click the second half asks for nothing.
    if (!event.isTrusted || event.detail > (pressed === coming ? 1 : 0) || button.ariaDisabled) return;
    button.ariaDisabled = 'true';
    told.quiet();
    const slow = setTimeout(() => draw(button, 'saving'), SHOW_SAVING_AFTER_MS);
    const shown = coming;
    // Moved on while it was saved: the button is another person's by now.
    const settle = (now: boolean) => rest(shown === coming ? now : saved);
    const answer = await ask({ kind: 'save-this-page', url: location.href });
    clearTimeout(slow);
    settle(saved || answer?.ok === true);
    tell(told, answer, settle);
  };
  box.onkeydown = ({ key }) => {
    if (key === 'Escape') told.quiet();
  };

  return {
    show(isSaved) {
      told.quiet();
      rest(isSaved);
      // In the page's own frame its styles are settled, and asking for a colour makes it work out nothing anew.
      coming = requestAnimationFrame(() => {
        box.className = pageIsDark() ? 'dark' : '';
        document.documentElement.append(host);
      });
    },
    hide() {
      cancelAnimationFrame(coming);
      host.remove();
    },
    markSaved: () => rest(true),
  };
}

/**
 * Whoever points at the button, or reaches it by the keyboard, clicks a tenth of a second later or never: enough for a background
 * that was stopped to be there. A mouse that presses does both.
 */
function wakeBefore(button: HTMLButtonElement): void {
  let awake = 0;
  button.onpointerenter = button.onfocus = ({ isTrusted, timeStamp }) => {
    if (!isTrusted || timeStamp < awake) return;
    awake = timeStamp + AWAKE_MS;
    void ask({ kind: 'make-ready' });
  };
}

function draw(button: HTMLButtonElement, state: 'save' | 'saved' | 'saving'): void {
  button.className = `main ${state}`;
  button.ariaLabel = state === 'saved' ? words.again : null;
  button.ariaDisabled = state === 'saving' ? 'true' : null;
  button.replaceChildren(icon(paths[state]), words[state]);
}

/** Says what was saved with *Undo* and *Edit*, or why nothing was. */
function tell(told: Told, answer: SaveAnswer | undefined, settle: (saved: boolean) => void): void {
  if (!answer?.ok) {
    told.say('no', [words[answer?.reason ?? 'outOfReach']], words.nothingSaved);
    return;
  }
  const { name, title, company, unsure, scroll, created, stepId, personId } = answer;
  const absent = unsure && !answer[unsure] ? unsure : undefined;
  const facts = [absent === 'title' ? element('u', '', {}, words.titleUnknown) : title, company];
  const undo = async () => {
    const undone = await ask({ kind: 'undo-save', stepId });
    if (undone?.done) settle(!created);
    told.say('done', [words[undone?.done ? 'undone' : 'notUndone']]);
  };
  const edit = () => {
    told.quiet();
    void ask({ kind: 'edit-person', personId });
  };
  told.say(
    unsure ? 'look' : 'done',
    [element('b', '', {}, name), ...facts.flatMap((fact) => (fact ? [' · ', fact] : []))],
    words[unsure ? (`look.${scroll ? 'scroll' : unsure}` as const) : created ? 'savedHere' : 'updated'],
    [
      [words.undo, undo],
      [words[absent ? (`add.${absent}` as const) : 'edit'], edit],
    ],
  );
}

/** Whether the page stands on a dark ground, from the colour of its body or, when that is clear, of its root. */
function pageIsDark(): boolean {
  for (const ground of [document.body, document.documentElement]) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(ground).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0) return 0.3 * red + 0.6 * green + 0.1 * blue < 128;
  }
  return false;
}
