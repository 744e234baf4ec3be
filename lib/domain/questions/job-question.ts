/** Questions that break the rule of every seed: a job, a look at a résumé, a mentor (domain.md 4.5, Q8). English. */
import { clausesOf, isNegated } from '@/lib/domain/review/text/clauses';

const RESUME = '(?:resumes?|cv|curriculum vitae|cover letter|job application)';
const JOB = '(?:jobs?|openings?|vacanc(?:y|ies)|internships?|positions?|roles?|placements?|traineeships?)';
const JOB_ASKS = new RegExp(
  [
    `how (?:do|can|could|would|should|might) (?:i|someone like me) (?:get|be) (?:hired|a job|an internship|an interview|recruited|taken on)`,
    `how (?:do|can|could|would|should|might) i (?:apply|get in|get a foot)\\b[^?]{0,20}\\b(?:here|there|your (?:company|team|organi[sz]ation|firm))`,
    `(?:are you|are they|is your (?:team|company|firm|department|employer)|is the company|will you be|do you know if [^?]{0,30}(?:are|is)) (?:\\w+ )?(?:hiring|recruiting|taking on)\\b`,
    `(?:are|is) there (?:\\w+ ){0,3}${JOB} (?:\\w+ ){0,2}(?:open|available|for me|here|there|on your|at your|in your|with your|i (?:could|can|should) apply)`,
    `(?:are|is) there (?:any|an?|some|currently any) (?:\\w+ )?(?:openings?|vacanc(?:y|ies)|internships?)\\b`,
    `(?:do|does|would) (?:you|your (?:team|company|firm|department)|they) (?:\\w+ )?(?:have|know of|take|offer) (?:\\w+ ){0,4}(?:openings?|vacanc(?:y|ies)|internships?|interns)\\b`,
    `(?:do|would) (?:you|your (?:team|company)) (?:have|know of) (?:any|a|an|some) (?:\\w+ )?(?:jobs?|positions?|roles?)(?: (?:open|available|for me|for someone like me|i)|\\?|$)`,
    `(?:hire|interview|employ) me\\b`,
    `consider me (?:for|as)\\b`,
    `(?:get|find|offer|give|promise|help) me (?:\\w+ ){0,3}(?:a |an )?(?:${JOB}|interview)(?: (?:\\w+ )?(?:here|there|at|with|on|in your)|\\?|$)`,
    `refer me (?:for|internally|to (?:hr|a recruiter|your (?:recruiter|hr|hiring manager)|the hiring manager))`,
    `(?:give me|write me|be) (?:a |my )(?:job )?reference\\b|referral for (?:a|the|this|that)\\b`,
    `put in a (?:good )?word`,
    `my chances of (?:getting|being|landing)`,
  ].join('|'),
);
const RESUME_ASKS = new RegExp(
  `(?:review|look(?:ing)? (?:at|over|through)|taking a (?:quick )?look at|take a (?:quick )?look at|check|critique|read(?:ing)?|reviewing|pass(?:ing)? (?:on|along)|forward(?:ing)?|send(?:ing)?(?: you)?|share|submit|give you|improve|feedback on|think of|comment on)\\b[^?]{0,15}\\bmy ${RESUME}`,
);
const MENTOR_ASKS =
  /\b(?:be|become|as) my (?:mentor|coach|sponsor)\b|\bmentor(?:ing)? me\b|\b(?:would|could|will|can) you (?:\w+ ){0,3}(?:take me on as|have me as) (?:a|your) mentee\b/;

export type JobAskSort = 'job' | 'resume' | 'mentor';

/** What a folded question asks that it should not, and where; undefined for all others. "Not looking for a job" is none. */
export function jobAskIn(folded: string): { sort: JobAskSort; at: [start: number, end: number] } | undefined {
  for (const { start, text } of clausesOf(folded)) {
    for (const [sort, pattern] of SORTS) {
      const match = pattern.exec(text);
      if (!match || isNegated(text, match.index, 7)) continue;
      return { sort, at: [start + match.index, start + match.index + match[0].length] };
    }
  }
  return undefined;
}

const SORTS: readonly [JobAskSort, RegExp][] = [
  ['mentor', MENTOR_ASKS],
  ['resume', RESUME_ASKS],
  ['job', JOB_ASKS],
];
