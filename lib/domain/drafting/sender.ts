/** What the user says of themselves in a message: who they are, that it is not about a job, that it stays between them. */
import type { DraftContext } from './context';
import { aboutSentence, shortAbout } from './typed/about';

/** Who writes, in full and in the first sentence alone; from the pitch when there is no sentence of its own. */
export function aboutOf({ sender }: Pick<DraftContext, 'sender'>): { full: string; short: string } {
  const own = sender.about.trim() ? sender.about : (sender.pitch?.who ?? '');
  return { full: aboutSentence(own, sender.name), short: shortAbout(own, sender.name) };
}

/** "I’m not asking about a job; …", or only what is wanted where jobs are to be left unmentioned (domain.md 8). */
export function notAboutAJob({ leaveJobsUnmentioned }: DraftContext): { long: string; short: string } {
  return leaveJobsUnmentioned
    ? { long: 'I’d like to hear what it’s like from someone who does the work.', short: '' }
    : {
        long: 'I’m not asking about a job; I’d like to hear from someone who does the work.',
        short: 'I’m not asking about a job.',
      };
}

/** Asked for only by those who must not be found out (domain.md 3.5). */
export function discretionLine({ discreet }: DraftContext): string {
  return discreet ? 'I’d be grateful if you kept this between us for now.' : '';
}
