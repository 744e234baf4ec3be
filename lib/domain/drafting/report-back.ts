/**
 * Telling somebody what became of their advice (seed 000), and that the user's own question is answered. Asks for nothing.
 */
import type { Channel } from '../draft';
import type { DraftContext, Written } from './context';
import { always, choose, optional } from './fit';
import { written } from './letter';
import { bare, capital, joined, listed, lowerFirst, pieces, stop } from './typed/clean';
import { isBase } from './typed/lexicon';
import { adviceList } from './typed/stayed';
import { monthAgo } from './typed/when';

const ROOM = { email: { most: 130, of: 'words' }, other: { most: 600, of: 'characters' } } as const;

/** A report back for a channel. There is something to tell: see `compose`. */
export function composeReportBack(channel: Channel, context: DraftContext): Written {
  const { interview, moment, goal } = context;
  const when = interview ? ` ${monthAgo(interview.endAt, moment.now, interview.zone)}` : '';
  const opening = hasEnded(goal)
    ? `You gave me your time${when} while I was ${searching(goal.name)}.`
    : `A short update since we talked${when}.`;
  const body = written(channel, context, {
    paragraphs: [
      [
        always(opening),
        optional(doneSentence(context), 8),
        optional(metSentence(context), 6),
        choose([outcome(context), 7], ['', 0]),
      ],
      [
        choose(
          ['There’s nothing I need from you; I only wanted you to know that it helped.', 4],
          ['I only wanted you to know that it helped.', 3],
        ),
      ],
    ],
    thanks: 'Thank you',
    room: channel === 'email' ? ROOM.email : ROOM.other,
  });
  const subject = hasEnded(goal) ? 'How it turned out' : 'What came of your advice';
  return channel === 'email' ? { complete: true, subject, body } : { complete: true, body };
}

function hasEnded(goal: DraftContext['goal']): goal is NonNullable<DraftContext['goal']> {
  return goal !== undefined && goal.state !== 'open' && bare(goal.name) !== '';
}

function searching(name: string): string {
  const goal = lowerFirst(bare(name).replace(/^to /i, ''));
  return isBase(goal.split(' ')[0] ?? '') && !/^(?:research|design|marketing|work|study)$/.test(goal)
    ? `working out whether to ${goal}`
    : `looking into ${goal}`;
}

/** "You suggested I sit in on the audit meeting and join the group, and I did both." */
function doneSentence({ suggestions = [] }: DraftContext): string {
  const done = suggestions
    .filter((one) => one.done)
    .map(({ text }) => text)
    .slice(0, 3);
  const { verbs, things } = adviceList(done);
  const count = done.filter((text) => bare(text)).length;
  if (verbs && !things)
    return `You suggested I ${verbs}, and ${count > 2 ? 'I’ve done all three' : count > 1 ? 'I’ve done both' : 'I did'}.`;
  if (things && !verbs) return `I took up what you suggested: ${stop(things)}`;
  return verbs ? `You suggested I ${verbs}, and I did; I took up the rest too: ${stop(things)}` : '';
}

function metSentence({ referrals = [] }: DraftContext): string {
  const named = (state: string) =>
    referrals.filter((one) => one.state === state && one.name.trim()).map(({ name }) => name.trim());
  const [met, wrote] = [named('met'), named('written')];
  return joined([
    met.length > 0
      ? `I also spoke with ${listed(met)}, and I’m glad you gave me the name${met.length > 1 ? 's' : ''}.`
      : '',
    wrote.length > 0 ? `I’ve written to ${listed(wrote)} as well.` : '',
  ]);
}

function outcome({ news = '', goal }: DraftContext): string {
  const told = pieces(news)
    .map((piece) => stop(capital(withI(piece))))
    .join(' ');
  if (hasEnded(goal)) {
    if (goal.state === 'dropped')
      return told || 'I’ve decided not to go that way, and our conversation helped me see why.';
    return told
      ? `I wanted you to hear it from me: ${lowerStart(told)}`
      : 'I’ve found my way, and our conversation was part of it.';
  }
  return told;
}

function lowerStart(text: string): string {
  return lowerFirst(text);
}

/** "started an evening course" → "I’ve started an evening course". */
export function withI(piece: string): string {
  const word = piece.split(' ')[0]?.toLowerCase() ?? '';
  if (
    /^(?:started|joined|finished|signed|begun|enrolled|passed|applied|decided|moved|taken|got|become|built|completed|met|read|accepted|learned|learnt)$/.test(
      word,
    )
  )
    return `I’ve ${lowerFirst(piece)}`;
  if (/^(?:am|have|will|now)\b/.test(word)) return `I ${lowerFirst(piece)}`;
  return piece.replace(/^i(?=[\s’'])/, 'I');
}
