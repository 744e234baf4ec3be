/** The fuller report of seed 000, made from the outline: plain text to work on. Private notes stay out unless they are asked for. */
import type { Interview, Note } from '../interview';
import { sharable } from './marks';
import { ALL_PROMPTS, TOPICS, type Fit } from './prompts';

export interface WriteUpSource {
  interview: Interview;
  notes: readonly Note[];
  /** "Dele Ade, Analytics engineer at Fenwright". */
  who: string;
  /** "9 March 2027, by phone". */
  when: string;
  withPrivate?: boolean;
}

const FIT_WORDS: Record<Fit, string> = { fits: 'fits me', not: 'does not fit me', unsure: 'not sure' };

/** The text to begin with; parts about which nothing was written are left out. */
export function writeUpOf({ interview, notes, who, when, withPrivate = false }: WriteUpSource): string {
  const { answers = {}, words, fits = {} } = interview.debrief ?? {};
  const kept = (withPrivate ? [...notes] : sharable(notes)).sort((a, b) => (a.at < b.at ? -1 : 1));
  const marked = (mark: Note['mark']) =>
    listed(kept.filter((note) => note.mark === mark).map((note) => note.text));
  const parts: [string, string | undefined][] = [
    ['What stayed with me', interview.takeaway],
    ...ALL_PROMPTS.map(({ id, text }): [string, string | undefined] => [text, answers[id]]),
    [
      'How it fits me',
      listed(TOPICS.flatMap(({ id, text }) => (fits[id] ? [`${text}: ${FIT_WORDS[fits[id]]}`] : []))),
    ],
    ['Words they used', words === undefined ? marked('word') : listed(words.split('\n'))],
    ['What they suggested', marked('suggestion')],
    ['Whom they named', marked('name')],
    ['To follow up', marked('follow-up')],
    ['What I will do', interview.next],
    ['Asked', listed((interview.questions ?? []).filter(({ asked }) => asked).map(({ text }) => text))],
    ['Other notes', marked(undefined)],
    ['Private', marked('private')],
  ];
  const written = parts.flatMap(([title, text]) => (text?.trim() ? [`${title}\n${text.trim()}`] : []));
  return [`${who}\n${when}`, ...written].join('\n\n');
}

function listed(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n');
}
