/** The slug in a stored profile link: the key by which a person is found again. */

/** Decoded, NFC, lower-cased slug of `https://www.linkedin.com/in/<slug>`; an opaque member id keeps its case. */
export function slugKeyOf(profileUrl: string): string | undefined {
  const slug = /^https:\/\/[a-z.]*linkedin\.com\/in\/([^/?#]+)/i.exec(profileUrl)?.[1];
  return slug && keyOfSlug(slug);
}

/** Opaque ids open the same person as a slug does. Capitals matter: `acmaaron` is somebody's chosen slug. */
const MEMBER_ID = /^AC[a-z]AA[\w-]{5,}$/;

/** True for an opaque id that stands where a chosen slug would. */
export function isMemberId(slug: string): boolean {
  return MEMBER_ID.test(slug);
}

/** The key of one slug as it stands in an address: decoded, NFC, lower-cased; opaque member ids (`ACoAA…`) keep their case. */
export function keyOfSlug(slug: string): string {
  const plain = decoded(slug);
  return isMemberId(plain) ? plain : plain.toLowerCase();
}

/**
 * Whether what was read at `read` is who was asked for at `asked`, two profile addresses. An opaque id and `me` are written over with the
 * person's own slug by the site while the page loads, so what they lead to is not known here.
 */
export function leadsTo(asked: string, read: string): boolean {
  const key = slugKeyOf(asked);
  return key === undefined || key === 'me' || isMemberId(key) || key === slugKeyOf(read);
}

/** Whether a link on the profile at `page` leads to another person's profile. An opaque id there can be anybody's. */
export function leadsElsewhere(link: string, page: string): boolean {
  const key = slugKeyOf(link);
  return key !== undefined && key !== slugKeyOf(page);
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug; // A lone percent sign: compare as it stands.
  }
}
