import { reviewDraft } from '@/lib/domain/review/review-draft';
import { CONTEXT } from './sample';

/** How hard R04, asking for a job, weighs on a first message that says this; undefined where it hears nothing. */
export const jobSeverity = (body: string): string | undefined =>
  reviewDraft(
    { kind: 'outreach', channel: 'email', subject: 'A question', body: `Hi Priya, ${body}` },
    CONTEXT,
  ).find(({ rule }) => rule === 'R04')?.severity;
