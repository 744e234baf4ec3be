// The words on the screen, out of locales/en.json: the tour finds things by what a person reads, and stays right when words change.
import { readFileSync } from 'node:fs';

const texts = JSON.parse(readFileSync('locales/en.json', 'utf8'));

/** `say('ask.why', { name: 'Rosalind' })` → "Why Rosalind". */
export function say(key, values = {}) {
  const text = key.split('.').reduce((group, part) => group?.[part], texts);
  if (typeof text !== 'string') throw new Error(`locales/en.json has no ${key}`);
  return text.replace(/\{(\w+)\}/g, (_all, name) => values[name] ?? '');
}
