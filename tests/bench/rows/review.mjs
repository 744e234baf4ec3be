// reviewDraft as it runs at every keystroke: milliseconds for a message of 2,000 characters, and for 100 KB of the most troublesome text
// there is for its patterns. The floor is one walk over the same text that cuts it into words and folds them, which any review must pay.
// The first run of each is a cold one and is told beside the median, because nothing is compiled then.
import { readFileSync } from 'node:fs';
import { bundled } from '../support/bundled.mjs';
import { gzipBytes, inTurns } from '../support/numbers.mjs';
import { timesRow } from '../support/report.mjs';

const ROUNDS = 300;
const NAMES = {
  usual: 'reviewDraft: 2,000 characters',
  hostile: 'reviewDraft: 100 KB of hostile text, the slowest',
  weight: 'reviewDraft: its chunk, gzip',
};
export const names = Object.values(NAMES);

const CONTEXT = {
  person: { name: 'Ida Brantley', callName: 'Ida', title: 'Analytics engineer', company: 'Fenwright' },
  sender: { name: 'Kofi Zamora', about: 'I’m a ward nurse in Leeds, six years in' },
  why: 'moved from nursing into data work',
  settings: { premium: false, leaveJobsUnmentioned: false, discreet: false },
};
const USUAL = `Hi Ida,

Tomas Ferro suggested I write to you, because you moved from nursing into data work at Fenwright, which is the step I am weighing up.
I'm a ward nurse in Leeds. Would you have 20 minutes in the next two weeks to tell me how you made that change? A phone or video call
is fine, at a time that suits you. I'm not asking about a job; I'd like to learn what the work is really like.

`;
const HALF_ASKS = JSON.parse(readFileSync(new URL('../../support/half-asks.json', import.meta.url), 'utf8'));
const HOSTILE = {
  ...Object.fromEntries(HALF_ASKS.map((piece) => [piece.trim(), piece])),
  'one letter': 'a',
  spaces: ' ',
  brackets: '[{<',
  'full stops': '. ',
  'exclamation marks': '! ',
  'half an ask': 'i would like my resume to ',
  openings: 'any open roles on your ',
  'is the recruitment process for that still already now been':
    'is the recruitment process for that still already now been ',
  'i just recently now finally since accepted the a my new':
    'i just recently now finally since accepted the a my new ',
  numbers: '15 to ',
  pictures: '👨‍👩‍👧',
  accents: 'é',
};

export async function measure() {
  const { module: review, code } = await bundled('lib/domain/review/review-draft.ts');
  const draft = (body) => ({ kind: 'outreach', channel: 'email', subject: 'A question', body });
  const timed = (work) => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  const usual = draft(USUAL.repeat(6).slice(0, 2000));
  const cold = timed(() => review.reviewDraft(usual, CONTEXT));
  const times = await inTurns(ROUNDS, {
    review: () => timed(() => review.reviewDraft(usual, CONTEXT)),
    walk: () =>
      timed(() =>
        usual.body
          .normalize('NFD')
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .join(' '),
      ),
  });
  return [
    timesRow({
      name: NAMES.usual,
      ours: times.review,
      floor: times.walk,
      budget: { ms: 2 },
      note: `cold ${cold.toFixed(1)} ms`,
    }),
    await hostileRow(review, draft, timed),
    { name: NAMES.weight, ours: gzipBytes(code), unit: 'B' },
  ];
}

async function hostileRow(review, draft, timed) {
  const sides = Object.entries(HOSTILE).map(([name, piece]) => {
    const text = draft(piece.repeat(100_000 / piece.length));
    return [name, () => timed(() => review.reviewDraft(text, CONTEXT))];
  });
  const times = await inTurns(5, Object.fromEntries(sides));
  const middle = ([, all]) => all.toSorted((a, b) => a - b)[2];
  const [slowest] = Object.entries(times).toSorted((a, b) => middle(b) - middle(a));
  return timesRow({ name: NAMES.hostile, ours: slowest[1], budget: { ms: 50 }, note: slowest[0] });
}
