/** Questions as compared: the same words are the same question, whatever the capitals, accents, quotes and stops. */

/** Lower case, without accents and punctuation, words one space apart. Slots keep their braces. */
export function questionKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’‘ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}{}]+/gu, ' ')
    .trim();
}
