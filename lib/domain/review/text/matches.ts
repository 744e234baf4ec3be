/**
 * Every place a global pattern meets, in order, at most `most`. It runs the pattern itself: `matchAll` makes a copy of the
 * pattern at each call, which costs more than the looking when it happens at every keystroke.
 */
export function matchesOf(text: string, pattern: RegExp, most = Number.POSITIVE_INFINITY): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < most; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
  return found;
}

const LONG = ' '.repeat(1000);

/**
 * The same pattern, ready to run. V8 reads a pattern as bytecode before it makes machine code of it, and for ours the first takes
 * ten times as long as the second: all of them together stopped the screen for a quarter of a second. On a text of 1,000 units it
 * leaves the bytecode out (`kTierUpForSubjectLengthValue`).
 */
export function readied(pattern: RegExp): RegExp {
  pattern.test(LONG);
  pattern.lastIndex = 0;
  return pattern;
}
