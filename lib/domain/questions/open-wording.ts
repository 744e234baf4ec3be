/** Open forms of common closed questions; only where the new words are certainly right. English. */

const REWORDINGS: readonly [pattern: RegExp, open: string][] = [
  [/^do you (?:like|enjoy|love) (it|[^,;]{2,60}?)\s*\?$/i, 'What do you like most about $1?'],
  [
    /^do you have any (advice|tips|suggestions) for (someone|people|somebody|me|a [^,;]{2,40}|[^,;]{2,40})\s*\?$/i,
    'What $1 would you give $2?',
  ],
  [/^do you have any (advice|tips|suggestions)\s*\?$/i, 'What $1 would you give me?'],
  [
    /^is (it|this) (hard|difficult|easy|stressful|rewarding|competitive) (to [^,;]{2,60}?)\s*\?$/i,
    'How $2 is $1 $3?',
  ],
  [
    /^is (the (?:work|job|field)|your (?:work|job|field)) (hard|difficult|stressful|rewarding|competitive|flexible)\s*\?$/i,
    'How $2 is $1?',
  ],
  [/^do you (?:often )?work with ([^,;]{2,60}?)\s*\?$/i, 'How do you work with $1?'],
  [
    /^is there any ?thing (?:else )?(?:i should have asked|i haven['’]t asked|i have not asked)(?: [^,;]{2,30})?\s*\?$/i,
    'What have I not asked that I should have?',
  ],
  [/^would you do it (?:all )?again\s*\?$/i, 'If you started over, what would you choose, and why?'],
];

/** An open question that asks the same, or undefined where there is none that is certain. */
export function openWording(question: string): string | undefined {
  const text = question.trim();
  if (text.length > 200) return undefined;
  const rewording = REWORDINGS.find(([pattern]) => pattern.test(text));
  return rewording && text.replace(rewording[0], rewording[1]);
}
