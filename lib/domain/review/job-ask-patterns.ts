/** The words of a job ask. Bounded everywhere, so that no text makes them slow. */
const RESUME = '(?:resumes?|cv|curriculum vitae|portfolio and resume)';

/** Words that look like a job ask and are none. They are blanked out before anything else is looked for. */
export const NEVER =
  /\b(?:hiring managers?|hiring (?:process|committee|practices|trends)|refer(?:red)? (?:me )?to (?:you|as)|referred (?:me|by)|(?:your|the) (?:current )?(?:role|position|job|work) (?:as|at|in|with)|job (?:shadow\w*|market|title|description))/g;

/** Asks wherever they stand. */
export const DIRECT = new RegExp(
  [
    `(?:any|some|current|other|open|available) (?:job |suitable |relevant |potential )?(?:openings|vacanc(?:y|ies)|positions|roles|jobs)`,
    `(?:are you|is your (?:team|company)|is the company|if you are|if you're) (?:currently )?hiring`,
    `(?:hire|refer|consider|recommend) me\\b`,
    `(?:a )?referral for\\b`,
    `put in a (?:good )?word`,
    `(?:pass|forward|send|submit|share)(?:ing)? (?:along |on )?my ${RESUME}`,
    `(?:review|look at|look over|see|find|attach\\w*|critique|enclos\\w*)[^.?!]{0,25}\\b${RESUME}`,
    `${RESUME} (?:is )?(?:attached|enclosed)`,
  ].join('|'),
  'g',
);

/** Asks only where something is requested in the same sentence. */
export const WITH_REQUEST =
  /\b(?:job opportunit(?:y|ies)|opportunit(?:y|ies) (?:on|in|at|with|within) your)\b/g;

/** Says that a job is looked for, without asking for one. */
export const SEEKING =
  /\b(?:looking|searching|hunting) for (?:a|an|my next|my first|new|another)\s(?:[\w-]+\s){0,3}(?:job|role|position)\b/g;
