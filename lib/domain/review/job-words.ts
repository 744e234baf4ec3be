/**
 * The parts of which a job ask is made, in folded English whose gaps to fill in are one word each ("[company_name]").
 * A distance is a counted number of words, so that no text makes a pattern slow. domain.md 4, reference patterns.
 */

/** At most so many words in between. */
export const gap = (most: number) => `(?:[^\\s,;?!]+ ){0,${most}}`;

/** A gap that published texts leave open, whose name holds one of these words. */
const slot = (words: string) => `[\\[{<]{1,2}[^\\s\\]}>]{0,24}(?:${words})[^\\s\\]}>]{0,24}[\\]}>]{1,2}`;

export const RESUME = '(?:resumes?|cvs?|curriculum vitae)\\b';

/** One place to be filled. */
export const POST = `(?:(?:jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|internships?|placements?|apprenticeships?|traineeships?)\\b|${slot('role|position|job|title|internship|opening')})`;

/** More than one, or a chance of one. */
export const POSTS =
  '(?:jobs|positions|roles|openings|vacancies|internships|placements|apprenticeships|traineeships|opportunity|opportunities|employment)\\b';

/** The words before it that say it is still free, or that it is a job. */
export const FREE =
  '(?:potential|possible|current|future|upcoming|available|open|other|any|relevant|suitable|similar|vacant|new|job|employment|internship|intern|career|full-time|part-time|summer|graduate|entry-level|contract|freelance|ft)';

export const PLACE =
  '(?:team|company|firm|organi[sz]ation|department|group|lab|office|practice|startup|start-up|agency|school|hospital|institution|studio|division|network|business|unit|bank|clinic)\\b';

/** The company as saved, after its name was struck out with these; or a gap for it, or said as "your team". */
export const STRUCK = '¤';
const EMPLOYER = `(?:${STRUCK}+|${slot('company|organi[sz]ation|firm|employer|startup|institution|team|department|group|lab')})`;
export const THEIRS = `(?:your ${gap(2)}${PLACE}|(?:the|this) ${gap(1)}${PLACE}|${EMPLOYER})`;

/** A group of patterns, and words of which one must be there: most sentences are passed over at that. */
export interface Family {
  anchor: RegExp;
  patterns: readonly RegExp[];
}

export const family = (anchor: RegExp, words: readonly string[]): Family => ({
  anchor,
  patterns: words.map((one) => new RegExp(`(?<![\\w'-])(?:${one})`, 'g')),
});

/** The words of work, for the anchors. */
export const WORK =
  'opening|vacanc|position|role|job|intern|opportunit|employ|placement|apprentic|trainee|title';
