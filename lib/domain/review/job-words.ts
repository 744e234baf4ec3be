/**
 * The parts of which a job ask is made, in folded English whose gaps to fill in are one word each ("[company_name]").
 * A distance is a counted number of words, so that no text makes a pattern slow. domain.md 4, reference patterns.
 */

/** At most so many words in between. */
export const gap = (most: number) => `(?:[^\\s,;?!]+ ){0,${most}}`;

/**
 * Stand for a company and for a post, letter by letter: the company as saved and the gaps left for it ("[company name]"),
 * and the gaps left for a post ("{role}"). Short signs keep the patterns small.
 */
export const STRUCK = '¤';
export const STRUCK_POST = '§';

export const RESUME = '(?:resumes?|cvs?|curriculum vitae)\\b';

/** One place to be filled. */
export const POST = `(?:(?:jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|internships?|placements?|apprenticeships?|traineeships?)\\b|${STRUCK_POST}+)`;

/** More than one, or a chance of one. */
export const POSTS =
  '(?:jobs|positions|roles|openings|vacancies|internships|placements|apprenticeships|traineeships|opportunity|opportunities|employment)\\b';

/** The words before it that say it is still free, or that it is a job. */
export const FREE =
  '(?:potential|possible|current|future|upcoming|available|open|other|any|relevant|suitable|similar|vacant|new|job|employment|internship|intern|career|full-time|part-time|summer|graduate|entry-level|contract|freelance|ft)';

export const PLACE =
  '(?:team|company|firm|organi[sz]ation|department|group|lab|office|practice|startup|start-up|agency|school|hospital|institution|studio|division|network|business|unit|bank|clinic)\\b';

/** Where they work: said as "your team", or named. */
export const THEIRS = `(?:your ${gap(2)}${PLACE}|(?:the|this) ${gap(1)}${PLACE}|(?:the )?${STRUCK}+)`;

/** The words of work, for the anchors. */
export const WORK =
  'opening|vacanc|position|role|job|intern|opportunit|employ|placement|apprentic|trainee|title';
