/**
 * A `mailto:` address for a draft, or none: browsers and mail programs cut long ones in silence (Gmail at about
 * 1,620, Outlook at 2,046 characters; domain.md 3.1), so a longer message is copied instead.
 */
export const MAILTO_MAX = 1600;

/** The encoded address, or undefined when it would be longer than MAILTO_MAX characters. */
export function mailtoFor(mail: { to?: string; subject: string; body: string }): string | undefined {
  const body = encodeText(mail.body.replace(/\r?\n/g, '\r\n'));
  // A line break in a header would start another header: one line only.
  const subject = encodeText(mail.subject.replace(/\s+/g, ' ').trim());
  const url = `mailto:${encodeAddress(mail.to ?? '')}?subject=${subject}&body=${body}`;
  return url.length <= MAILTO_MAX ? url : undefined;
}

function encodeAddress(address: string): string {
  return encodeText(address.replace(/\s+/g, '')).replace(/%40/g, '@');
}

function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
