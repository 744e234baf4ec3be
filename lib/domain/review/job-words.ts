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
  '(?:team|company|firm|organi[sz]ation|department|(?<!\\b(?:reading|study|book|running|discussion|user|support|peer|focus|interest|community|alumni|whatsapp|slack|facebook|linkedin) )group|lab|office|practice|startup|start-up|agency|school|hospital|institution|studio|division|network|business|unit|bank|clinic)\\b';

/** Places of work that are only somebody's when they are called theirs: "your yard". */
const SHOP =
  '(?:crew|garage|workshop|kitchen|shop|farm|yard|shipyard|salon|bakery|pub|bar|restaurant|cafe|hotel|store|warehouse|depot|mill|plant|factory|site|ward|surgery|nursery|gallery|museum|library|theatre|charity|foundation|council|cent(?:re|er)|institute|university|college|faculty|newsroom|laboratory|workplace|floor|kitchens|shops|stables?|vineyard|trust|house)\\b';

/** Where they work: said as "your team", or named. */
export const THEIRS = `(?:your ${gap(2)}(?:${PLACE}|${SHOP})|(?:the|this) ${gap(1)}${PLACE}|(?:the )?${STRUCK}+)`;

/** The words of work, for the anchors. */
export const WORK =
  'opening|vacanc|position|role|job|intern|opportunit|employ|placement|apprentic|trainee|title';

/** Whoever may take somebody on: asked directly or by name. */
export const THEM = `(?:you\\b|they\\b|yours\\b|your ${gap(2)}(?:${PLACE}|${SHOP})|the (?:garage|workshop|kitchen|shop|farm|yard|mill|depot|plant|factory)\\b|the ${gap(1)}${PLACE}|${STRUCK}+)`;

/** Where a question may begin in a clause: "how do you hire" is asked by who wants to know, "do you hire" by who wants to be hired. */
export const BEGINS = '(?<=^|[,;:(]\\s?|\\b(?:and|or|but|if|whether|know|please|also|well|so) )';

/** What somebody is hired as. */
export const TRADE =
  '(?:devs?|developers?|engineers?|designers?|programmers?|coders?|testers?|analysts?|scientists?|technicians?|mechanics?|electricians?|plumbers?|fitters?|welders?|carpenters?|joiners?|builders?|labou?rers?|drivers?|operators?|packers?|pickers?|cooks?|chefs?|waiters?|waitress(?:es)?|baristas?|bartenders?|servers?|cleaners?|porters?|nurses?|carers?|midwi(?:fe|ves)|doctors?|physios?|physiotherapists?|therapists?|pharmacists?|dentists?|assistants?|associates?|secretar(?:y|ies)|receptionists?|clerks?|administrators?|bookkeepers?|accountants?|auditors?|paralegals?|lawyers?|solicitors?|teachers?|tutors?|lecturers?|instructors?|researchers?|postdocs?|writers?|copywriters?|editors?|journalists?|translators?|interpreters?|illustrators?|animators?|photographers?|videographers?|marketers?|sdrs?|bdrs?|salespeople|sales ?persons?|sales reps?|planners?|buyers?|managers?|supervisors?|security guards?|workers?|helpers?|apprentices?|trainees?|interns?|graduates?|juniors?|freelancers?|contractors?|co-?founders?|surveyors?|architects?|librarians?|archivists?|gardeners?|farmhands?|deckhands?|machinists?|painters?|roofers?|bakers?|butchers?|tailors?|caretakers?|florists?|stylists?|hairdressers?|riggers?|scaffolders?|bricklayers?|masons?|pipefitters?|millwrights?|locums?|lads?|crew|paramedics?|dietitians?|hygienists?|radiographers?|vets?|nann(?:y|ies)|housekeepers?|couriers?|cashiers?|merchandisers?|underwriters?|economists?|statisticians?|chemists?|biologists?|geologists?|ecologists?|trainers?|musicians?|actors?|producers?|stagehands?|technologists?|specialists?|consultants?|advis[oe]rs?|strategists?|coordinators?|officers?|executives?|agents?)\\b';
