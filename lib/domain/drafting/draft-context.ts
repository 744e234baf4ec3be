/** Gathers what a draft is made from: the person, the user, and the conversation if there was one. */
import type { Interview } from '../interview';
import type { Person } from '../person';
import type { Settings } from '../settings';
import type { DraftContext } from './context';

/** The context of a draft to `person`; `now` and `zone` let a thank-you say "yesterday". */
export function draftContext(
  person: Person,
  settings: Settings,
  moment: { now: string; zone: string },
  interview?: Interview,
): DraftContext {
  return {
    person: { callName: person.callName, title: person.title, company: person.company },
    sender: settings.sender,
    why: person.why ?? '',
    share: person.share ?? '',
    ask: person.ask,
    premium: settings.account.premium,
    takeaway: interview?.takeaway ?? '',
    next: interview?.next ?? '',
    metAt: interview && { endAt: interview.endAt, ...moment },
  };
}
