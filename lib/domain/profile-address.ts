/** The slug in a stored profile link: the key by which a person is found again. */

/** Decoded, NFC, lower-cased slug of `https://www.linkedin.com/in/<slug>`; an opaque member id keeps its case. */
export function slugKeyOf(profileUrl: string): string | undefined {
  const slug = /^https:\/\/[a-z.]*linkedin\.com\/in\/([^/?#]+)/i.exec(profileUrl)?.[1];
  if (!slug) return undefined;
  const decoded = decode(slug).normalize('NFC');
  return decoded.startsWith('ACoAA') ? decoded : decoded.toLowerCase();
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
