/** A text whose runs of space are one space each, and the way back to where its letters stood. */
export interface Squeezed {
  text: string;
  /** Where a place of the squeezed text is in the text as it was. */
  origin: (place: number) => number;
}

/** "about  \n openings" is "about openings": whoever wraps lines leaves a space before the break. */
export function squeezed(text: string): Squeezed {
  const plain = text.replace(/\n/g, ' ');
  if (!plain.includes('  ')) return { text: plain, origin: (place) => place };
  const origins: number[] = [];
  let kept = '';
  for (let place = 0; place < plain.length; place += 1) {
    if (plain[place] === ' ' && plain[place - 1] === ' ') continue;
    kept += plain[place];
    origins.push(place);
  }
  return { text: kept, origin: (place) => origins[place] ?? plain.length };
}
