/** The page docs/sample-drafts.md as text: each sample with the answers as typed and the drafts made from them. */
import { countWords, type Channel, type DraftKind } from '@/lib/domain/draft';
import { compose } from '@/lib/domain/drafting/compose';
import type { DraftContext } from '@/lib/domain/drafting/context';
import { SAMPLES, type Sample } from './samples';

const CHANNEL: Record<Channel, string> = {
  'connection-note': 'connection note, free account',
  'linkedin-message': 'LinkedIn message',
  inmail: 'InMail',
  email: 'e-mail',
  'phone-script': 'phone script',
  card: 'posted card',
};

/** The whole page. Throws when a sample is not complete. */
export function samplePage(): string {
  const head = `# Ten sample drafts

Written by the composer from the answers shown, with nothing changed by hand. The people are invented.
Made by \`node scripts/sample-drafts.mjs\`; a test says when it is out of date.
`;
  return `${[head, ...SAMPLES.map(sectionOf)].join('\n')}`;
}

function sectionOf(sample: Sample, index: number): string {
  const texts = sample.drafts.map(([kind, channel]) => draftText(kind, channel, sample.context));
  return `## ${index + 1}. ${sample.title}

${sample.story}

${answers(sample.context).join('\n')}

${texts.join('\n\n')}
`;
}

function answers(context: DraftContext): string[] {
  const { sender, why, share, ask, takeaway, next, news, target, reschedule, suggestions = [] } = context;
  const typed: [string, string | undefined][] = [
    ['Who I am', sender.about],
    ['Why them', why || target?.why],
    ['What we share, or who sent me', share],
    ['What I would like to learn', ask.learn],
    ['When', ask.window],
    ['What stayed', takeaway],
    ['What comes of it', next],
    ['Advice', suggestions.map(({ text }) => text).join('; ')],
    ['News', news],
    ['Reason', reschedule?.reason],
  ];
  return typed.flatMap(([word, answer]) => (answer ? [`- ${word}: “${answer}”`] : []));
}

function draftText(kind: DraftKind, channel: Channel, context: DraftContext): string {
  const composed = compose(kind, channel, context);
  if (!composed.complete) throw new Error(`${kind} misses ${composed.missing.join(', ')}`);
  const { body, subject } = composed;
  const words = kind.replaceAll('-', ' ');
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${CHANNEL[channel]}`;
  const size = `${body.length} characters, ${countWords(body)} words`;
  return `**${name}** (${size})\n\n\`\`\`text\n${subject === undefined ? '' : `Subject: ${subject}\n\n`}${body}\n\`\`\``;
}
