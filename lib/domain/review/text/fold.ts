/**
 * Text in one plain form for the rules: lower case, straight quotes, plain hyphens and spaces, no accents on letters that
 * are one character. It keeps its length, so that every offset is an offset into what was typed.
 */
const PLAIN: Record<string, string> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '？': '?',
  '！': '!',
  '。': '.',
  '，': ',',
  '、': ',',
};
const known = new Map<string, string>(Object.entries(PLAIN));

/** The folded text, of the same length in UTF-16 units. */
export function fold(text: string): string {
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return lower.replace(/[\t\r\f\v\u0080-\uFFFF]/g, (unit) => known.get(unit) ?? learn(unit));
}

/** Unicode has 65,536 units; what was met once is remembered. */
function learn(unit: string): string {
  const plain = plainOf(unit);
  known.set(unit, plain);
  return plain;
}

function plainOf(unit: string): string {
  if (/\s/u.test(unit)) return ' ';
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
