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
