/** What every message has: a greeting, a name under it, and as much room as its channel gives. */
import { suggestCallName } from '../call-name';
import { hardLimit, softLimit, type Channel } from '../draft';
import type { DraftContext } from './context';
import { always, fit, type Paragraph, type Part, type Room } from './fit';

/** 75 to 100 words are read at a glance (domain.md 2.3). */
const EMAIL_WORDS = 100;

/** The user's name as a friend would sign it: "Sam"; the whole name where the first is not certain. */
export function firstName(name: string): string {
  const { value, confidence } = suggestCallName(name);
  return confidence === 'low' ? name : value;
}

/** The room of a channel in the units that matter there. */
export function roomOf(channel: Channel, premium: boolean): Room {
  if (channel === 'email') return { most: EMAIL_WORDS, of: 'words' };
  const most = channel === 'connection-note' ? hardLimit(channel, premium) : softLimit(channel);
  return { most: most ?? Number.MAX_SAFE_INTEGER, of: 'characters' };
}

export interface Letter {
  /** "Hi" unless it says otherwise. */
  greeting?: string;
  paragraphs: readonly Paragraph[];
  /** What stands before the name: "Thank you". */
  thanks?: string;
  room: Room;
}

/**
 * A whole message. In an e-mail the thanks and the name stand under it; on LinkedIn they end the last line. The name is
 * the first name where there is little room or they know each other.
 */
export function written(channel: Channel, context: DraftContext, letter: Letter): string {
  const { person, sender } = context;
  const { paragraphs, thanks, room, greeting = 'Hi' } = letter;
  const hello = always(`${greeting} ${person.callName},`);
  const first = firstName(sender.name);
  if (channel === 'email' || channel === 'card') {
    const name = channel === 'card' ? sender.name : first;
    return fit([[hello], ...paragraphs, [always(thanks ? `${thanks},\n${name}` : name)]], room);
  }
  const names: Part = [
    { text: thanks ? `${thanks}, ${first}` : first, worth: 2 },
    { text: thanks ?? first, worth: 1 },
    { text: '', worth: 0 },
  ];
  const last = paragraphs.at(-1) ?? [];
  return fit([[hello], ...paragraphs.slice(0, -1), [...last, names]], room);
}
