/**
 * The thank-you, written from what stayed with the user: their time, one thing learned, what comes of it, no new
 * favour (domain.md 4.2, T1 to T9; seeds 001, 002 and 004).
 */
import type { Channel } from '../draft';
import { inZone } from '../instant';
import type { Composed, DraftContext } from './context';
import { bare, lowerFirst } from './phrases';

/** A thank-you for a channel. The context is complete: see `compose`. */
export function composeThankYou(channel: Channel, context: DraftContext): Composed & { complete: true } {
  const { person, sender } = context;
  const opening = `Thank you for your time${context.metAt ? ` ${dayWords(context.metAt)}` : ''}.`;
  const promise = context.next ? 'I’ll let you know what comes of it.' : 'I’ll think it over properly.';
  const middle = [opening, takeawaySentence(context.takeaway), nextSentence(context.next), promise]
    .filter(Boolean)
    .join(' ');
  if (channel === 'email') {
    const body = [`Hi ${person.callName},`, middle, `Thank you again,\n${sender.name}`].join('\n\n');
    return { complete: true, subject: 'Thank you for your time', body };
  }
  return {
    complete: true,
    body: `Hi ${person.callName},\n\n${middle} Thank you again, ${sender.name}`,
  };
}

function takeawaySentence(takeaway: string): string {
  const text = bare(takeaway);
  if (/^(?:that|your|how|what|hearing|seeing|learning)\b/i.test(text)) {
    return `What stayed with me most was ${lowerFirst(text)}.`;
  }
  return `What stayed with me most: ${lowerFirst(text)}.`;
}

function nextSentence(next: string): string {
  const text = bare(next);
  if (text === '') return '';
  if (/^I[’']?(?:ve|\s+have|\s+did|\s+already)\b/i.test(text)) return `${text}.`;
  const plan = text.replace(/^(?:I\s+will|I[’']ll|I[’']m\s+going\s+to|I\s+am\s+going\s+to|to)\s+/i, '');
  return `I’m going to ${lowerFirst(plan)}.`;
}

/** "this morning", "yesterday", "on Thursday", "on 12 March": as people say it, in the user's zone. */
function dayWords({ endAt, now, zone }: { endAt: string; now: string; zone: string }): string {
  const end = inZone(endAt, zone);
  const today = inZone(now, zone).toPlainDate();
  const days = end.toPlainDate().until(today, { largestUnit: 'days' }).days;
  if (days <= 0) return end.hour < 12 ? 'this morning' : end.hour < 18 ? 'this afternoon' : 'this evening';
  if (days === 1) return 'yesterday';
  if (days < 7) return `on ${end.toPlainDate().toLocaleString('en-GB', { weekday: 'long' })}`;
  return `on ${end.toPlainDate().toLocaleString('en-GB', { day: 'numeric', month: 'long' })}`;
}
