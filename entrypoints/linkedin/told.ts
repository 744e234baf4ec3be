/** What the corner says after a click: one line that is read out, leaves by itself, and waits while it is being looked at. */
import { element, icon, paths } from './elements';

const STAYS_MS = 10_000;

export interface Told {
  /** Stands in the page from the start, so that a screen reader hears what is put into it. */
  place: HTMLElement;
  /** `look` stays until something is chosen. */
  say(
    kind: 'done' | 'look' | 'no',
    first: (Node | string)[],
    second?: string,
    acts?: [string, () => void][],
  ): void;
  quiet(): void;
}

export function createTold(): Told {
  const place = element('div', 'told', { role: 'status' });
  let leaving: ReturnType<typeof setTimeout>;
  const quiet = () => {
    clearTimeout(leaving);
    place.replaceChildren();
  };
  const leave = () => {
    leaving = setTimeout(() => (place.matches(':hover, :focus-within') ? leave() : quiet()), STAYS_MS);
  };
  return {
    place,
    quiet,
    say(kind, first, second = '', acts = []) {
      quiet();
      const words = element('div', '', {}, element('p', '', {}, ...first), element('p', 'soft', {}, second));
      const buttons = acts.map(([label, run]) => {
        const button = element('button', '', { type: 'button' }, label);
        button.onclick = run;
        return button;
      });
      place.append(element('div', kind, {}, icon(paths[kind]), words, ...buttons));
      if (kind !== 'look') leave();
    },
  };
}
