/** Finds the amounts of time a message states ("15 to 20 minutes", "half an hour"). domain.md 4, reference patterns. */
export interface Amount {
  start: number;
  end: number;
  min: number;
  max: number;
}

const UNITS: Record<string, number> = {
  five: 5,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  'forty-five': 45,
  'forty five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const NUMBER = `(\\d{1,3}|${Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const RANGE = `${NUMBER}(?:\\s?\\(\\d{1,3}\\))?(?:(?:\\s?(?:-|/|~)\\s?|-?[\\s-](?:to|or|and)[\\s-](?:even |perhaps |maybe )?)${NUMBER}(?:\\s?\\(\\d{1,3}\\))?)?`;
const MINUTES = new RegExp(
  `(?<![\\d.:,])\\b${RANGE}\\+?[\\s-]?(?:(?:short|quick|brief|of your|precious|uninterrupted|extra|spare|or so)\\s)?(?:min(?:ute)?s?\\b|m\\b(?=\\s(?:call|chat|phone|video|zoom|conversation)))`,
  'g',
);
const HALF =
  /\b(?:half(?:[\s-]+an?)?[\s-]+hour|1\/2[\s-]+(?:an[\s-]+)?hour|½[\s-]?(?:an[\s-])?hour)\b|½ ?hour/g;
const QUARTER = /\b(?:quarter(?:[\s-]of)?[\s-]an[\s-]hour|quarter[\s-]hour)\b/g;
const HOUR_AND_HALF = /\b(?:an hour and a half|one and a half hours?|1\.5[\s-]hours?|hour and a half)\b/g;
const HOURS =
  /(?<![\d.:,]|rush |happy )\b(?:an|one|1|full|whole|two|2|three|3)[\s-]hours?\b|\bhour-long\b|\b(?:an|one) hour\b/g;
const NOT_ASKED =
  /^\s?(?:away|ago|from (?:your|the|here|where)|drive|walk|early|late|later|before|after|by (?:car|train|bus)|outside|south|north|east|west|commute|of (?:exercise|sleep|homework))/;

/** The stated amounts in a folded text, in order of place. Distances ("ten minutes away") are no amounts. */
export function amountsIn(folded: string): Amount[] {
  let text = folded;
  const found: Amount[] = [];
  const take = (pattern: RegExp, valuesOf: (match: RegExpMatchArray) => [number, number]) => {
    text = text.replace(pattern, (...args) => {
      const match = args.slice(0, -2) as unknown as RegExpMatchArray;
      const index = args.at(-2) as number;
      const all = match[0];
      const end = index + all.length;
      const [min, max] = valuesOf(match);
      if (max > 0 && !NOT_ASKED.test(text.slice(end, end + 16))) found.push({ start: index, end, min, max });
      return ' '.repeat(all.length);
    });
  };
  take(MINUTES, ([, low, high]) => {
    const [a, b] = [valueOf(low), valueOf(high ?? low)];
    return [Math.min(a, b), Math.max(a, b)];
  });
  take(HALF, () => [30, 30]);
  take(QUARTER, () => [15, 15]);
  take(HOUR_AND_HALF, () => [90, 90]);
  take(HOURS, ([all]) => (/two|2/.test(all) ? [120, 120] : /three|3/.test(all) ? [180, 180] : [60, 60]));
  return found.sort((a, b) => a.start - b.start);
}

function valueOf(text: string | undefined): number {
  return UNITS[text ?? ''] ?? Number(text);
}
