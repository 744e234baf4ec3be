import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAILTO_MAX, mailtoFor } from '@/lib/domain/mailto';

test('line breaks travel as CRLF, and nothing can add a header', () => {
  const url = mailtoFor({
    to: 'dele@example.org',
    subject: 'Hello\r\nBcc: all@example.org',
    body: 'One\nTwo & three',
  });
  expect(url).toBe(
    'mailto:dele@example.org?subject=Hello%20Bcc%3A%20all%40example.org&body=One%0D%0ATwo%20%26%20three',
  );
});

test('an address that is too long is refused, one at the limit is not', () => {
  const empty = mailtoFor({ subject: '', body: '' }) ?? '';
  expect(mailtoFor({ subject: '', body: 'a'.repeat(MAILTO_MAX - empty.length) })?.length).toBe(MAILTO_MAX);
  expect(mailtoFor({ subject: '', body: 'a'.repeat(MAILTO_MAX - empty.length + 1) })).toBeUndefined();
});

test('what goes in comes out of the address again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      (subject, body) => {
        const url = mailtoFor({ subject, body });
        if (!url) return;
        const [, query = ''] = url.split('?');
        const fields = new Map(query.split('&').map((part) => part.split('=') as [string, string]));
        expect(decodeURIComponent(fields.get('subject') ?? '')).toBe(
          subject.toWellFormed().replace(/\s+/g, ' ').trim(),
        );
        expect(decodeURIComponent(fields.get('body') ?? '').replaceAll('\r\n', '\n')).toBe(
          body.toWellFormed().replaceAll('\r\n', '\n'),
        );
      },
    ),
  );
});
