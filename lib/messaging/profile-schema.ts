/** What the reader may say, checked on arrival: it ran in a page we do not control. Everything unknown is dropped. */
import { z } from 'zod/mini';
import type { ReadResult } from '@/lib/domain/profile';

z.config({ jitless: true });

function reading(max: number) {
  return z.object({ value: z.string().check(z.minLength(1), z.maxLength(max)), ...origin() });
}

function origin() {
  return { source: z.string().check(z.maxLength(80)), confidence: z.enum(['high', 'medium', 'low']) };
}

function profile() {
  return z.object({
    profileUrl: z.string().check(z.maxLength(600), z.regex(/^https:\/\/www\.linkedin\.com\/in\/[^/?#\s]+$/)),
    memberId: z.optional(z.string().check(z.maxLength(100), z.regex(/^[\w-]+$/))),
    name: reading(200),
    headline: z.optional(reading(400)),
    title: z.optional(reading(300)),
    company: z.optional(reading(300)),
    otherCurrentRoles: z.optional(z.array(role()).check(z.maxLength(20))),
    location: z.optional(reading(300)),
    pronouns: z.optional(reading(80)),
    degree: z.optional(z.object({ value: z.literal([1, 2, 3]), ...origin() })),
    mutualConnections: z.optional(reading(400)),
  });
}

function role() {
  return z.object({
    title: z.string().check(z.minLength(1), z.maxLength(300)),
    company: z.optional(z.string().check(z.maxLength(300))),
  });
}

function makeAnswer() {
  return z.union([
    z.object({
      ok: z.literal(true),
      profile: profile(),
      missing: z.array(z.string().check(z.maxLength(80))),
    }),
    z.object({
      ok: z.literal(false),
      reason: z.enum(['not-a-profile', 'still-loading', 'stale-page', 'signed-out', 'unknown-layout']),
      detail: z.optional(z.string().check(z.maxLength(400))),
    }),
  ]);
}

let made: ReturnType<typeof makeAnswer> | undefined;

/** The schema, made at its first use or before: a caller that waits for the reader can make it meanwhile. */
export function readResultSchema(): ReturnType<typeof makeAnswer> {
  return (made ??= makeAnswer());
}

/** The reader's answer, or "unknown layout" when it is not of the agreed shape. */
export function parseReadResult(value: unknown): ReadResult {
  const parsed = readResultSchema().safeParse(value);
  if (!parsed.success)
    return { ok: false, reason: 'unknown-layout', detail: 'the reader answered in an unknown form' };
  // zod's optional keys may be present and undefined; the seam's are absent.
  return JSON.parse(JSON.stringify(parsed.data)) as ReadResult;
}
