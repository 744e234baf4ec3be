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
const PEOPLE = `(?:${TRADE}|hands?|people|anyone|anybody|someone|somebody|persons?|staff|coaches|help(?! with))`;
const VACANCY =
  '(?:posts?|positions?|roles?|jobs?|berths?|vacanc(?:y|ies)|openings?|cover|opportunit(?:y|ies)|lectureship|secondment|slots?|seats?|chairs?|work|anything|something)';

const signs = (...sources: string[]) => new RegExp(`\\b(?:${sources.join('|')})`);

/** What they are, hold and have done. */
const SKILLED = signs(
  `${MANY} (?:and a half |good |solid |straight |full )?(?:years'?|yrs|seasons|productions)\\b(?! (?:ago|old|older|younger|time|later|from now))`,
  `i(?:'m| am| was|'ve been| have been) (?:now )?(?:an? |the |assistant |second |done with )(?:[^\\s,;?!]+[ -]){0,4}${TRADE}`,
  `i(?:'ve| have)? (?:also |just |now |finally |already |since |even )*(?:qualified|trained|graduated|worked|hold|run|ran|led|built|toured|studied|reported|illustrated|transcribed|taught)\\b(?! (?:out|into|across|by))`,
  `(?:my|own|an?|full|good|updated|attached) ${gap(2)}(?:registration|licen[sc]e|permit|tickets?|badge|diploma|certificat(?:e|ion)|tools|gear|van|truck|portfolio|cv|resume|references|cover letter|transcript|ctc|samples|capstone|dissertation|practicum)\\b`,
  `by trade\\b|(?:qualified|licensed|certified|registered|bonded)\\b|i (?:work|learn) (?:very |really )?(?:hard|fast)\\b|i can (?:do|carry|also|now|cook|drive|weld|code|write|sew|run|sell)\\b|i know (?!you|that|it|how|this|the (?:portal|official)|i\\b|what|budgets)`,
  `i'?ve (?:also |still |now )?(?:got |had )?(?:my|it|a|the)\\b(?! (?:question|favou?r|request|feeling|few))`,
);

/** That they are free, or want to be. */
const FREE = signs(
  `redundan|laid off|notice period|between (?:jobs|things|contracts)|not keeping me|no longer |out of work|enough of\\b|wasted in`,
  `(?:contract|placement|fellowship|stint|probation|position|sponsor|school|hotel|firm|my (?:role|job|thesis|studies)|term) (?:[^\\s,;?!]+ ){0,5}(?:ends?|ended|ran out|runs out|expires?|goes|wraps up|up with|closing|closed|shut|isn't (?:renewing|opening)|merged|merging|sold)\\b`,
  `(?:i'm|i am|and am|i'll be|will be|we're) (?:now |also |currently |presently |actively )?(?:available|free|rolling off|at leisure|moving|relocating|leaving|freelancing|graduating|done with|looking|ready|coming home|applying)\\b`,
  `(?:finish|finishing|graduate|available|free) (?:my [^\\s]+ |school |college )?(?:in|from|between|until) |(?:i've|i have) (?:just |recently )?moved (?:here|to)|want to (?:work|be an?|become|build)`,
);

/** That something at the reader's place is about to be free, as they heard. */
const NOTED = signs(
  `(?:see|saw|seen|hear|heard|gather|understand|noticed|notice|read|told(?: me)?|bird says|says) (?:[^\\s,;?!]+ ){0,8}(?:opening|opened|growing|grow|building|hiring|hires?|recruit\\w*|expanding|leaving|leaves?|losing|loses?|lose|retir\\w*|short|advertise?\\w*|cast(?:ing)?|adding|doubl\\w+|drowning|post(?:ed)?|position|role|looking for|begin|down)\\b`,
  `(?:applied|sent [^\\s]+ applications?|my (?:recent )?application)\\b`,
);

const BIDS = [
  signs(
    `i'?(?:d| would| could| can|ll| should| shall|'m (?:ready|willing|prepared|happy) to) ${own(3)}(?:come|start|join|step in|cover|crew|offer|do (?:it|mine|my)|pick up|take (?:that|some|it|any|a piece|the [^\\s]+ off)|quote|price|sail|travel|walk|haul|jump|introduce myself|fill|make an? [^\\s]+ (?:also )?(?:by|at|with)|be (?:there|aboard|of (?:real |some )?use|one of|counted|asked|thought of|nominated|seen|added|so glad|your))\\b(?! (?:to your office|round|by your|you (?:and|for)|your (?:guest|reader|fan)))`,
    `i(?:'d| would| should|'ll) ${own(1)}be ${own(4)}(?:to be|to come|to have you as|to work|to do my|to spend my|to introduce myself)\\b(?! (?:on|with you on) (?:your|the) (?:panel|podcast|show|mailing))|count it an? |i (?:dare to )?hope (?:that )?there|who'd |worth an exception`,
  ),
  signs(
    `(?:may|might|could|can|shall|should|how would|let|would|whether) (?:i|me|us) (?:please |just |perhaps |also |ever |be able to |be allowed to )?(?:come|step in|check in|start|make my case|stop by|transfer|apply|re-?apply|re-?enter|pitch|cover|prove|sweep|go about|get on|be (?:the first|considered|added|up for))\\b(?! (?:and|to) (?:look|see|visit|watch|show|listen|hear|ask))`,
    `(?:where|when|how) (?:do|can|could|may|shall) i (?:sign|start|begin|apply|get on)\\b|would (?:that|it|this) (?:rule me out|make sense for us)|too late to (?:be|apply)|whether i (?:could|might|may) be the|about me doing`,
  ),
  signs(
    `(?:someone|somebody|a person|one) like me\\b|suit ${MINE}\\b|what would it take|(?:find|get) me (?:an? |some )`,
    `(?:have|keep|hire|take|try|use|nominate|interview|interviewing|submitting|sort|want) ${MINE}(?=[.,;!?]|$| (?:on|out|to work|even|in|right|at|once|through|for (?:the|a|your))\\b)`,
    `put ${MINE} (?:on|to work|in for)\\b|give (?:me|us) (?:an?|another|one|the) (?!hint|tip|call|idea|minute|sense|picture|feel|hand)|(?:room|stool|corner|chair|place|desk|seat|spot|slot|work|anything) (?:[^\\s]+ ){0,3}for (?:me|us|an?)\\b`,
  ),
  signs(
    `(?:do|does|don't|have|has|are|is|if|whether|when|in|anyone|could) (?:${THEM}|${gap(4)})(?:needs?|in need of|need of|short(?: of)?|want of|got|search|search for|looking for|having|use|do with) (?:ever |an? |any |some |more |for |another |extra |pair of )*(?:[^\\s,;?!]+ )?${PEOPLE}(?! (?:to (?:talk|speak|read|look)|(?:who|that) (?:could|can|would)))`,
    `(?:have|has|got|any|the) (?:[^\\s]+ )?(?:headcount|budget|capacity) (?:for|this|next|on)|your ${gap(3)}(?:is leaving|leaves|goes on (?:maternity |paternity )?leave|retires|means to retire|took early retirement)\\b|(?:you're|you'll be|you are) (?:rather |going to |a bit )?(?:in need|stretched|want(?:ing)? more|short)|two (?:empty|free) `,
    `${VACANCY} (?:that )?(?:[^\\s,;?!]+ )?(?:comes? up|come free|comes free|arises?|opens? up|opens|going|brewing|similar|still open|left|that will open)\\b(?! (?:on|through|well|forward))`,
    `(?:hear of|know of|if there(?:'s| is)) (?:anything|something|any|an?)\\b(?! (?:i|we|you|else))|if anything (?:comes|opens)|any (?:forthcoming|upcoming|relevant|suitable|similar) (?:recruitment|requirement|${VACANCY})`,
    `(?:is|has|are|hasn't|have) ${gap(5)}(?:${VACANCY}|place|secondment) ${gap(3)}(?:still|yet|been|already) (?:open|free|for me|arranged|filled|taken|going|available)\\b|anything (?:brewing|similar|going)`,
    `(?:does|do|would|could|will|can|whether) ${THEM} (?:ever |also )?(?:sponsor|sub |hire|take on|bring in|recruit|outsource|supervise|accept)`,
  ),
  signs(
    `(?:use|mention|give|drop) (?:them |him |her )?(?:your|my) name\\b|say that you sent me|ask around for (?:me|us)|(?:speak|talk) to (?:him|her|them|whoever [^.?!]{0,40})(?: about me|$)|(?:tell|told|telling) (?:[^\\s]+ ){1,3}(?:about me|i'm)\\b`,
    `(?:pass|push|nudge|walk(?:ing)?|get|see|pull(?:ed)?) (?:\\w+ )?(?:my \\w+|it|that they) (?:along|over|on to|out of|in front|reach|internally|if possible)|vouch(?:ing)? for me|my name (?:were|to come)|(?:speak well of|answer for) m[ey]|nudge (?:the|whoever)|whoever (?:runs|owns|hires|decides|will be|is in charge|'s in charge)`,
    `who(?:'s| is| does| runs| owns| hires| decides| [^?!.]{0,20}makes) (?:in charge|managing|running|hiring|ur|the decisions?|doing)\\b|whom? should i (?:write|send|apply|speak)|(?:your|the) roster`,
  ),
  signs(
    `(?:day|hourly|my) rates?\\b|paid gigs|unpaid|no stipend|(?:for|pay) (?:the )?(?:petrol|me|lessons)(?= (?:money|for|or)\\b)|free of charge|price (?:the|it)|quote for|by the hour|zero-hours|(?:small|modest|fair) fee|trial (?:shift|day|week)|maternity cover|interim |(?:full|part)[- ]time|a few hours|(?:a|my) (?:term's )?pay\\b|would(?:n't| not) (?:be expensive|cost)|for (?:free|money)`,
    `(?:available|free) (?:on |from|between|until|immediately)|(?:can|could) start\\b|(?:at leisure|capacity|gap in my diary) |my bags |(?:weekends?|january|february|march|april|may|june|july|august|september|month|week) (?:still )?(?:off|empty)\\b|(?:days|months|nights|shifts) (?:a week|until)`,
  ),
  signs(
    `(?:i'm|i am|here's|is|there's) (?:your man|the (?:guy|man|woman|person) (?:for|you)|(?:one )?right here)|here i am[.,!]|i belong (?:there|with|in)|join forces|join you (?:on|in|at|full)|(?:one|part) of (?:them|it)(?=[.,;!?]|$)|in any capacity|my dream |where a [^\\s]+ would|consider this |text me |i'm shouting|i can do both|i want to[.!]`,
  ),
];

/** Asks about the reader or their work, sets a talk of so many minutes, thanks, tells or declines. */
const LEARNS = new RegExp(
  `\\b(?:${[
    `(?<!(?:^|[.,;] ?|and )i )hear(?:ing)? (?:about|how|what|more|from you|your)|learn (?:about|how|what|more|from)|how (?:do|did|does|is|was|has|would) (?!i\\b)[^\\s]+|what(?:'s it| do| did| is| was| are| made| does| should| surprised| worked| happened) (?:you|your|it|the|a|one|well|to)\\b`,
    `(?<!(?:took|taken|with|followed) )your (?:advice|opinion|view|experience|path|insights?|perspective|take|thoughts|story|eye|work as|career|journey)\\b|any (?:advice|tips|tricks|insights?)|tell me (?:how|what|about)|curious|ask you (?:about|how|what|some|for|\\w+ questions?)|show me|explain|describe (?:your|how|what|it)`,
    `(?:\\d\\d?|ten|fifteen|twenty|thirty|forty)(?: or so)?[- ](?:to \\d+ |\\w+ )?min(?:ute)?s?\\b(?! (?:from|away))|half an hour|(?:quick|short|brief|virtual|video) (?:chat|call|conversation)|coffee chat|for coffee|(?:an?|the|our|your) (?:quick )?(?:chat|call|talk|conversation)\\b|(?:talk|chat|speak)(?:ing)? (?:with|to) (?:me|you)\\b|informational|interview you|(?:survey|questionnaire|mentor|feedback)\\b|thesis on|conversation (?:about|with)`,
    `writ(?:e|ing) (?:about how|an? (?:piece|column|article))|stay in touch|not (?:looking|interested|seeking|applying|asking)|n't (?:looking|interested|seeking|applying|asking)|i (?:accept|withdr[ae]w)|change[ds]? my mind|my own (?:team|firm|company)`,
  ].join('|')})`,
);

/** True when any of it asks about the reader's work: whoever does that wants a talk. */
export const learns = (sentences: readonly { text: string }[]): boolean =>
  sentences.some(({ text }) => LEARNS.test(text));

/** The first bid, when two signs speak for it: the sentence it stands in, and from where to where in that. */
export function bidIn(all: readonly Sentence[]): { index: number; at: Place } | undefined {
  if (learns(all) || all.some(({ text }) => NOT_A_JOB.test(text))) return undefined;
  const texts = all.map(({ text }) =>
    text.replace(/\n/g, ' ').replace(NEVER, (words) => '.'.repeat(words.length)),
  );
  const found = BIDS.flatMap((bid) => placeOf(bid, texts) ?? []);
  const told = [SKILLED, FREE, NOTED].filter((sign) => texts.some((text) => sign.test(text)));
  return found.length + told.length > 1 ? found[0] : undefined;
}

function placeOf(sign: RegExp, texts: readonly string[]): { index: number; at: Place } | undefined {
  for (const [index, text] of texts.entries()) {
    const match = sign.exec(text);
    if (match) return { index, at: [match.index, match.index + match[0].trimEnd().length] };
  }
  return undefined;
}
