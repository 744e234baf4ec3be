/** Content lines and their folding (RFC 5545, 3.1): at most 75 octets of UTF-8 in a line, its break not counted. */

const MAX_OCTETS = 75;

/** How many octets one character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A content line as it stands in the file, without its last line break. It is cut between characters, never inside
 * one; each part after the first starts with a space, which counts.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
