/** What is said about jobs and asks for none. Folded English; domain.md 4, R04. */
import { STRUCK, STRUCK_POST, gap } from './job-words';

/** Words that look like a job ask and are none; they are blanked out before anything is looked for. */
export const NEVER = new RegExp(
  `(?<![\\w'-])(?:${[
    `(?:grand|store|market|shop|gallery|official) openings?`,
    `openings? (?:of|up (?:to|about|on|more|of)|a|the|line|night|day|remarks|keynote|doors|ceremony|hours|stor(?:y|ies)|statement|next|this|tomorrow)\\b`,
    `openings? (?:in|on) (?:your|the|my) (?:\\w+ )?(?:calendar|schedule|diary|agenda|day|week|month)`,
    `(?:research|paper|study|article|report|data|post|book|talk|piece) (?:on|about|into) ${gap(6)}(?:openings|vacancies|hiring|referrals)`,
    `vacancy rates?`,
    `openings? (?:on|for|at|this|next) (?:\\w+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|noon)`,
    `(?<=(?:i'm|i am|am|and|currently|student|junior|senior|sophomore|been|at [^\\s]{1,40}|[\\])}]) )recruiting for ${gap(5)}(?:positions?|roles?|jobs?|internships?|programmes?|programs?|ib)\\b`,
    `(?:did|completed|finished|had|done|during|after|since|held|started|starting|began|landed|finishing) (?:an?|my|the|two|one|previous|this) ${gap(3)}(?:internships?|placements?|apprenticeships?|traineeships?|roles?|positions?|jobs?)\\b`,
    `my (?:\\w+ )?application (?:for|to) (?:an? |the |my )?(?:\\w+ ){0,2}(?:master'?s?|phd|doctorate|doctoral|degree|graduate school|grad school|university|college|law school|medical school|school|scholarship|grant|visa|fellowship|course|planning|permission|permit|funding|leave|licen[sc]e|citizenship|asylum|loan|membership)\\b`,
    `(?:plan|hope|want|like|wish|about|going|thinking of) (?:to )?apply(?:ing)? (?:for|to) (?:an? |the |my |your |that |this )?(?:[^\\s]+ ){0,2}(?:course|master'?s|degree|grad school|graduate school|nursing school|medical school|law school|university|college|scholarship|grant|visa)\\b`,
    `(?:is|are) (?:your|the|this|that|my|our) (?:field|industry|sector|profession|trade|country|city|town|region) (?:still )?(?:hiring|recruiting)`,
    `(?:place|room|space|role|need|use) for (?:an? )?(?:[^\\s]+ )?[^\\s]+(?:'s (?:voice|view|eye|hand|touch)| in (?:an? |the )?(?:[^\\s]+ )?(?:meeting|work|field|debate|world|industry|conversation|team like))`,
    `room for one more (?:question|thing|chair|guest|visitor|listener|point|word|call)`,
    `in mind if you (?:ever )?(?:need|want) (?:an? |some )?${gap(2)}(?:view|views|opinion|feedback|perspective|reader|eyes)\\b`,
    `excited about the (?:potential|possible) opportunity`,
    `prepar(?:e|ing) (?:\\w+ )?for (?:(?:upcoming|future|such|these|new|the) )+(?:opportunities|openings|roles)\\b`,
    `(?:thank(?:s| you)|grateful|appreciate it) (?:so much |very much |again )?for (?:the|your|that|thinking of me for the) ${gap(2)}(?:referral|opening|position|role|lead)`,
    `(?:kind|good|nice|generous|thoughtful|lovely|sweet) of you to (?:think of|remember|consider) me`,
    `thinking of me (?:for|with respect to|with regards? to|regarding|about|when) ${gap(4)}(?:opening|position|role|lead|job)`,
    `(?:i'd|i would|i will|i'll) rather (?:not )?(?:put|apply|be)`,
    `(?:your|his|her|their|marta's) ${gap(2)}(?:job|role|position|internship|work) (?:as|at|in|with|on|within)`,
    `(?:to|could|can|we|then|you) resume (?:our|the|my|work|talks|this)`,
    `informational (?:interviews?|meetings?|chats?)`,
    `job (?:shadow(?:ing)?|market (?:is|for|in)|titles?|descriptions?|interviews? you|search (?:product|engine|team|platform|experience|tools?|at|you|to get))`,
    `how (?:do |did )?(?:people|you|one|they|nurses|most) ${gap(3)}(?:about|for|of) (?:openings|vacancies|jobs)`,
    `how (?:you|did you|one|people|to|do people|nurses|they) ${gap(4)}(?:the|your|a|that|this) (?:job|role|position|internship)\\b(?! (?:at|on|with) (?:your|my))`,
    `open(?:ness)? to (?:a|an|having|talking|chatting|speaking|sharing|connecting|meeting|answering|(?:any|some|the)(?! ${gap(1)}(?:position|role|job|opening|work|opportunit|internship))|discussing)\\b`,
  ].join('|')})`,
  'g',
);

const GAP_TO_FILL = /[[{<][^\]}>\n]{1,60}[\]}>]{1,2}/g;
const FOR_POST = /role|position|job|title|internship|opening/;
const FOR_EMPLOYER = /company|organi[sz]ation|firm|employer|startup|institution|team|department|group|lab/;
const NAMED_GAP =
  /\((?:your |their |the |specific |this )?(?:company|role|position|job|school|connection|team|organi[sz]ation|department|field|industry|title|name)(?: name| title|'s name)?\)/g;

/** The text with every gap left to fill in as one word, struck out where it is for a company or a post. Of the same length. */
export function withClosedGaps(text: string): string {
  if (!/[[{<(]/.test(text)) return text;
  return text.replace(NAMED_GAP, (words) => `[${words.slice(1, -1)}]`).replace(GAP_TO_FILL, closed);
}

function closed(words: string): string {
  if (FOR_POST.test(words)) return STRUCK_POST.repeat(words.length);
  if (FOR_EMPLOYER.test(words)) return STRUCK.repeat(words.length);
  return words.replace(/[\s,;:?!()]/g, '_');
}

/** How somebody came to their job, and whom the writer helps: told, not asked for. */
const TOLD =
  /\b(?:(?:how|when|why|where) (?:did |do |does |have |had |has )?(?:you|people|they|one|others|someone|he|she|employers|companies|firms|recruiters|managers|nurses|most) (?:\w+ ){0,3}(?:got|get|gets|found|find|landed|land|applied|apply|looked|look|were|was|chose|choose|decided|decide|started|secured|heard|learned|hire|hired|hires|ended|came|come|went|go|took|take|moved|transitioned|approached|approach|prepared?|navigated?|knew|made|make|weigh|weighed)\b|did you (?:ever |also |first |once )?(?:have|hold|do|start|begin|need|apply|find|hear|learn|look|take|want|work|go|come|know)\b|(?:offering|offered|sent|sending) me|what (?:do|would|did) you (?:look for|see|notice)|(?:friend|colleague|somebody|someone|people) (?:asks?|asked) (?:you|me|how)|what (?:made|makes|drew|led|brought|attracted|got) (?:you|people|one|someone|somebody|nurses|them|an?)\b|what (?:is|was|'s) it (?:really )?like|how long (?:did|does|do|has|have|would)\b|how (?:do|does|did|would|can) (?:you|they|one|people|somebody) (?:tell|know|decide|judge|see)\b|(?:prepar(?:e|ing)|thinking of|thinking about|considering|weighing|before|whether|deciding) (?:i |to |on |you |they )?appl(?:y|ying)|(?:help|helps|helping|advise|support|supports|teach|coach|hire|hires|hired|recruit|recruited|interview|interviewed) (?:\w+ )?(?:students|people|refugees|graduates|seekers|jobseekers|candidates|veterans|women|others|clients|adults|nurses|teachers|companies|employers|firms|teams|hospitals))\b/;
const YET_ASKED = /\b(?:let me know|tell me when|keep me|ping me|reach out|contact me|think of me)\b/;

/** So much of what was found is read with what stands before it: "did | you have". */
const FIRST_WORDS = 9;

/** True when the words before `index` in a clause tell of somebody else's job. */
export function isTold(clause: string, index: number): boolean {
  const before = clause.slice(Math.max(0, index - 90), index + FIRST_WORDS);
  return TOLD.test(before) && !YET_ASKED.test(clause);
}
