/**
 * Who says what they can do and offers it asks for a job, in whatever words. One sign proves nothing; two together do, in a
 * message that asks nothing about the reader or their work. Folded English; domain.md 4, R04.
 */
import { NEVER } from './job-talk';
import { THEM, TRADE, gap } from './job-words';
import { NOT_A_JOB } from './text/not-a-job';
import type { Sentence } from './text/sentences';

type Place = [from: number, to: number];

/** What stands between "I would" and what is offered. */
const own = (most: number) => `(?:(?!not\\b|never\\b|you\\b|rather\\b)[^\\s,;?!]+ ){0,${most}}`;
const MINE = '(?:me|us|him|her|someone|somebody|one)';
const MANY =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\\d+(?:\\.\\d)?\\+?|several|many)';
const PEOPLE = `(?:${TRADE}|hands?|people|anyone|anybody|someone|somebody|persons?|staff|coaches|girl|boy|lad|lass|help(?! with))`;
const VACANCY =
  '(?:posts?|positions?|roles?|jobs?|berths?|vacanc(?:y|ies)|openings?|cover|opportunit(?:y|ies)|lectureship|secondment|slots?|seats?|chairs?|work)';
const ROOM = '(?:room|space|stool|corner|chair|place|desk|seat|spot|slot|bay|bench|bunk|work|anything)';
/** What is done for pay, by who offers to do it. */
const DO =
  '(?:(?:start|begin)(?! (?:an?|by|with|the(?! (?:week|day|month))|off)\\b)|join(?! you\\b)|join you(?=[.!]| (?:as|in|on the next)\\b)|step in|cover for|crew|offer (?:you )?(?:two|three|four|my (?:help|services|time)|to )|do (?:mine|my)\\b|work(?! a?round)|pick up|take (?:that|some|it|any|a piece|the [^\\s]+ off)|quote|price|sail|sweep|wash|scrub|serve|haul|jump|fill in)';
/** To see a place is no offer. */
const TO_SEE =
  '(?! (?:(?:by|in|along|over|round) )?(?:and|to) (?:look|see|visit|watch|show|listen|hear|ask)| (?:to|round|with you)\\b)';

const signs = (...sources: string[]) => new RegExp(`\\b(?:${sources.join('|')})`);

/** What they are, hold and have done. */
const SKILLED = signs(
  `${MANY} (?:and a half |good |solid |straight |full )?(?:years'?|yrs|seasons|productions)\\b(?! (?:ago|old|older|younger|time|later|from now))`,
  `i(?:'m| am| was|'ve been| have been) (?:now )?(?:an? |the |assistant |second )(?:[^\\s,;?!-]+[ -]){0,4}${TRADE}`,
  `i(?:'ve| have)? (?:also |just |now |finally |already |since |even )*(?:qualified|trained|graduated|worked|hold|run|ran|led|built|toured|studied|reported|illustrated|transcribed|taught)\\b(?! (?:out|into|across|by))`,
  `(?:my|own|an?|full|good|clean|updated|attached) ${gap(2)}(?:registration|licen[sc]e|permit|tickets?|badge|diploma|certificat(?:e|ion)|tools|gear|van|truck|portfolio|cv|resume|references|cover letter|transcript|ctc|samples|capstone|dissertation|practicum)\\b`,
  `by trade\\b|(?:qualified|licensed|certified|registered|bonded)\\b|i (?:work|learn) (?:very |really )?(?:hard|fast)\\b|i can (?:do|carry|also|now|cook|drive|weld|code|write|sew|run|sell|lay)\\b|good with (?!you)|i know (?:your|the (?!portal|official)|all|my|wood|how to)`,
  `i'?ve (?:also |still |now )?(?:got |had )?(?:my|it|a|the)\\b(?! (?:question|favou?r|request|feeling|few))`,
);

/** That they are free, or want to be. */
const FREE = signs(
  `redundan|laid off|(?:was|been) let go|notice period|between (?:jobs|things|contracts)|not keeping me|no longer |out of work|(?:had|have) enough of\\b|wasted in`,
  `(?:contract|placement|fellowship|stint|probation|position|sponsor|school|hotel|firm|garage|ward|my (?:role|job|thesis|studies)|term) (?:[^\\s,;?!]+ ){0,5}(?:ends?|ended|ran out|runs out|expires?|goes|wraps up|up with|closes|closing|closed|shuts?|isn't (?:renewing|opening)|merged|merging|sold)\\b`,
  `(?:i'm|i am|and am|i'll be|will be|we're) (?:now |also |currently |presently |actively )?(?:rolling off|moving|relocating|leaving|freelancing|graduating|done with|looking|ready|coming home|applying)\\b`,
  `(?:finish|finishing|graduate|left) (?:my [^\\s]+ |school |college )?(?:in|on) |(?:i've|i have) (?:just |recently )?moved (?:here|to)|want to (?:work|be an?|become|build)`,
);

/** That something at the reader's place is free or about to be, as they heard, or that they applied. */
const NOTED = signs(
  `(?:see|saw|seen|hear|heard|gather|understand|noticed|notice|read|told(?: me)?|says) (?:[^\\s,;?!]+ ){0,8}(?:opening|opened|growing|grow|building|hiring|hires?|recruit\\w*|expanding|leaving|leaves?|losing|loses?|lose|retir\\w*|short|advertise?\\w*|cast(?:ing)?|adding|doubl\\w+|drowning|post(?:ed)?|position|role|looking for|begin|down|off)\\b`,
  `(?:applied|sent [^\\s]+ applications?|my (?:recent )?application)\\b`,
);

/** What is offered or asked, each in several ways: two of one kind are one sign. */
const BIDS = [
  // "I could start", "may I come in"
  signs(
    `(?:and (?:would|could)|i'?(?:d| would| could| can|ll| should| shall|'m (?:ready|willing|prepared|happy) to)) ${own(3)}(?:(?:${DO}|come)\\b${TO_SEE}(?! (?:the call|by your|you (?:and|for)|your (?:guest|reader|fan)))|be (?:there|aboard|of (?:real |some )?use|one of|counted|asked|thought of|nominated|seen|added|your)\\b)`,
    `(?:and would|i(?:'d| would| should|'ll)) ${own(1)}be ${own(4)}(?:to be|to have you as|to work|to do my|to spend my)\\b(?! (?:on|with you on) (?:your|the) (?:panel|podcast|show|mailing))`,
  ),
  signs(
    `(?:may|might|could|can|shall|should|how would|let|would|whether) (?:i|me|us) (?:please |just |perhaps |also |ever |be able to |be allowed to )?(?:${DO}|come|check in|make my case|stop by|drop by|transfer|apply|re-?apply|re-?enter|pitch|prove|go about|get on|be (?:the first|considered|added|up for|your))\\b${TO_SEE}(?! (?:the call|you (?:and|for)))`,
    `(?:where|when|how) (?:do|can|could|may|shall) i (?:sign|start|begin|apply|get on)\\b|would (?:that|it|this) (?:rule me out|make sense for us)|too late to (?:be|apply)|(?:what|how) (?:would|do|should|must) i (?:have to )?(?:do|get) (?:to be|to get|an?)\\b`,
  ),
  // "would you have me", "is there room for one more"
  signs(
    `(?:someone|somebody|a person|one) like me\\b|might suit (?:me|someone|somebody)\\b|what would it take|(?:find|get) me (?:an? |some )`,
    `(?:have|keep|hire|take|try|use|nominate|interview|interviewing|submitting|sort|want|count) ${MINE}(?=[.,;!?]|$| (?:on|out|to work|even|in|right|at|once|through|for (?:the|a|your|those|that))\\b)`,
    `put ${MINE} (?:on|to work|in for)\\b|give (?:me|us) (?:an?|another|one|the) (?!hint|tip|call|idea|minute|sense|picture|feel|hand)|${ROOM} (?:[^\\s]+ ){0,3}for (?:me|us|an?)\\b|have you (?:an? )?${ROOM} `,
  ),
  // "do you need a cook", "has her post been filled"
  signs(
    `(?:do|does|don't|have|has|are|is|if|whether|when|in|anyone|could) (?:${THEM}|${gap(4)})(?:needs?|want|in need of|need of|short(?: of)?|want of|got|search|search for|looking for|having|use|do with) (?:ever |an? |any |some |more |for |another |extra |pair of )*(?:[^\\s,;?!]+ )?${PEOPLE}(?! (?:to (?:talk|speak|read|look)|(?:who|that) (?:could|can|would)|for (?:the|your|our) (?:jumble|fair|party|move)))`,
    `(?:have|has|got|any) (?:[^\\s]+ )?(?:headcount|budget|capacity) (?:for|this|next|on)|your ${gap(3)}(?:is leaving|leaves|goes on (?:maternity |paternity )?leave|retires|means to retire|took early retirement)\\b|(?:are|you're|is|be) (?:rather |a bit )?(?:in need|stretched|short (?:of|any))|(?:two|three|one|people|persons?|staff) (?:empty|down|short)\\b`,
    `anything comes up (?:in|at)|(?:anything|something) (?:going|brewing|similar)\\b(?! on)|${VACANCY} (?:that )?(?:[^\\s,;?!]+ )?(?:comes? up|comes? free|arises?|opens? up|opens|going|brewing|similar|left)\\b(?! (?:through|well|forward|and)\\b| on (?!your))`,
    `(?:hear of|know of|if there(?:'s| is)) (?:anything|something)(?=[.,;!?]|$| (?:for|in|at|going|that|similar)\\b)|(?:hear of|know of|there(?:'s| is)|any) (?:forthcoming |upcoming |relevant |suitable |similar |any |an? )+(?:recruitment|requirement|firm|${VACANCY})`,
    `(?:is|has|are|hasn't|have) ${gap(5)}(?:${VACANCY}|place) ${gap(3)}(?:still|yet|been|already) (?:open|free|for me|arranged|filled|taken|going|available)\\b`,
    `(?:does|do|would|could|will|can|whether) ${THEM} (?:ever |also )?(?:sponsor|sub |hire|take (?:on|${PEOPLE})|bring in|recruit|outsource|supervise|accept)`,
  ),
  // "use my name", "who decides"
  signs(
    `(?:use|mention|give|drop) (?:them |him |her )?my name\\b|ask around for (?:me|us)|(?:ear|ears|eye|eyes) open|(?:speak|talk) to (?:him|her|them|whoever [^.?!]{0,40})(?: about me|$)|(?:tell|let) (?:[^\\s]+ ){1,3}(?:about me|know i'm)\\b`,
    `(?:pass|push|nudge|walk(?:ing)?|get|see|pull(?:ed)?) (?:\\w+ )?(?:my \\w+|it|that they) (?:along|over|on to|out of|in front|reach|internally|if possible)(?<!thanks .{4,9})|vouch(?:ing)? for me|my name (?:were|to come)|(?:speak well of|answer for) m[ey]|nudge (?:the|whoever)|whoever (?:runs|owns|hires|decides|will be|is in charge|'s in charge)`,
    `who(?:'s| is| does| runs| owns| hires| decides| [^?!.]{0,20}makes) (?:in charge|managing|running|hiring|ur|the decisions?|doing)\\b|whom? (?:should|do|can|must) i (?:send|apply|call|ring)|your (?:roster|books|payroll|crew)\\b`,
  ),
  // "my day rate", "free from May"
  signs(
    `(?:day|hourly|my) rates?\\b|paid gigs|unpaid|no stipend|for petrol|pay me|free of charge|price (?:the|it)|quote for|by the hour|zero-hours|(?:small|modest|fair) fee|trial (?:shift|day|week)|maternity cover|interim |would(?:n't| not) (?:be expensive|cost)`,
    `(?<!you )(?<!you be )(?:available|free) (?:from|between|until|immediately)|(?:can|could) (?:start|begin)\\b(?! the (?!week|day|month))|at leisure |gap in my diary |my bags |(?:weekends?|january|february|march|april|may|june|july|august|september|month) (?:still )?(?:off|empty)\\b`,
  ),
  // "I'm your man"
  signs(
    `(?:i'm|i am|here's|is|there's) (?:your man|the (?:guy|man|woman|person) (?:for|you)|(?:one )?right here)|here i am[.,!]|i belong (?:there|with|in)|join forces|(?:be|want) (?:one|(?:a )?part) of (?:them|it)(?=[.,;!?]|$)|in any capacity|(?:i|me) want(?: to be)? (?:in|one of)\\b`,
  ),
];

/** Asks about the reader or their work, sets a talk of so many minutes, tells or declines. */
const LEARNS = new RegExp(
  `\\b(?:${[
    `(?<!(?:^|[.,;] ?|and )i )hear(?:ing)? (?:about|how|what|more|from you|your)|learn (?:about|how|what|more|from)|how (?:do|did|does|is|was|has|would) (?!i\\b)[^\\s]+|what(?:'s it| do| did| is| was| are| made| does| should| surprised| worked| happened) (?:you|your|it|the|a|one|well|to)\\b`,
    `(?:why|when|where|who) (?:do|did|would|taught) you|(?:^|[,;:] )did you|what would you (?!want)|do you (?:like|enjoy|miss|find|think|regret|still)\\b|recommend\\b(?! me)|(?:could|can|may|might|shall) we\\b|to meet\\b|meet (?:you|up|for|with)|(?:an?|one|two|three|few|some|my|these) (?:quick |short )?questions?\\b|compare|(?:talk|speak|wonder) (?:about (?!me\\b)|whether a)`,
    `(?<!(?:took|taken|with|followed) )your (?:advice|opinion|view|experience|path|insights?|perspective|take|thoughts|story|eye|work as|career|journey)\\b|any (?:advice|tips|tricks|insights?)|tell me (?:how|what|about)|curious|ask you (?:about|how|what|some|for|\\w+ questions?)|show me|teach me|explain|describe (?:your|how|what|it)`,
    `(?:\\d\\d?|ten|fifteen|twenty|thirty|forty)(?: or so)?[- ](?:to \\d+ |\\w+ )?min(?:ute)?s?\\b(?! (?:from|away))|half an hour|(?:quick|short|brief|virtual|video) (?:chat|call|conversation)|coffee chat|for coffee|(?:an?|the|our) (?:quick )?(?:chat|call|talk|conversation)\\b|(?:talk|chat|speak)(?:ing)? (?:with|to) (?:me|you)\\b|informational|interview you|(?:survey|questionnaire|mentor|feedback)\\b|thesis on|conversation (?:about|with)`,
    `writ(?:e|ing) (?:about how|an? (?:piece|column|article))|stay in touch|not (?:looking|interested|seeking|applying|asking)|n't (?:looking|interested|seeking|applying|asking)|i (?:accept|withdr[ae]w)|change[ds]? my mind|my own (?:team|firm|company)`,
  ].join('|')})`,
);

/** True when any of it asks about the reader's work: whoever does that wants a talk. */
const learns = (sentences: readonly Sentence[]): boolean => sentences.some(({ text }) => LEARNS.test(text));

/** The first bid, when two signs speak for it: the sentence it stands in, and from where to where in that. */
export function bidIn(all: readonly Sentence[]): { index: number; at: Place } | undefined {
  if (learns(all) || all.some(({ text }) => NOT_A_JOB.test(text))) return undefined;
  const texts = all.map(({ text }) =>
    text.replace(/\n/g, ' ').replace(NEVER, (words) => '.'.repeat(words.length)),
  );
  const found = BIDS.flatMap((bid) => placeOf(bid, texts) ?? []);
  const isTold = () => [SKILLED, FREE, NOTED].some((sign) => texts.some((text) => sign.test(text)));
  return found.length > 1 || (found.length === 1 && isTold()) ? found[0] : undefined;
}

function placeOf(sign: RegExp, texts: readonly string[]): { index: number; at: Place } | undefined {
  for (const [index, text] of texts.entries()) {
    const match = sign.exec(text);
    if (match) return { index, at: [match.index, match.index + match[0].trimEnd().length] };
  }
  return undefined;
}
