/** Where a reminder leads: one tap to the finished draft or to the place where the user does what it asks for. */
import type { Reminder } from './reminders/reminder';

/** The route of our full page, after the #. */
export function routeOf({
  personId,
  writeTo,
  interviewId,
  does,
}: Pick<Reminder, 'personId' | 'writeTo' | 'interviewId' | 'does'>): string {
  const person = `/people/${writeTo ?? personId}`;
  if ('draft' in does) return `${person}/draft/${does.draft}`;
  switch (does.open) {
    case 'people':
      return '/people';
    case 'goal':
      return '/goals';
    case 'prepare':
      return interviewId ? `/conversations/${interviewId}/prepare` : person;
    case 'conversation':
      return interviewId ? `/conversations/${interviewId}/talk` : person;
    case 'debrief':
    case 'write-up':
      return interviewId ? `/conversations/${interviewId}/debrief` : person;
    default:
      return person;
  }
}
