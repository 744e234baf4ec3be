/** Asks for news of posts, and of one post that is free. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { FREE, PLACE, POST, POSTS, THEIRS, WORK, gap } from './job-words';

/** What may stand behind posts that are asked about, and not behind posts in general ("roles in the field"). */
const HERE = `(?=[.,;:!?)\\]]|$| (?:at|with|within|on|there|here|now|available|that|which|where|and|or|as|matching) ?| (?:you|your)\\b(?! (?:have|had|held|enjoyed|'ve|field|industry|line))| for (?:me|my|someone|somebody|a|an|summer|the|\\[)| in (?:${THEIRS}|the (?:near )?future|\\[))`;

/** Speaks of posts as something to be had. */
const OF = `(?:(?<!excited )about|regarding|concerning|re|discuss|discussing|discussions?|to explore|and explore|into|inquire|enquire|know|hear|aware of|share|for|interested in|interest in|connect(?:ing)? (?:about|on)|follow(?:ing)? up (?:on|with)|towards?)`;

const NEWS = [
  `${OF} ${gap(4)}${FREE} ${gap(2)}${POSTS}${HERE}`,
  `${OF} ${gap(2)}(?<!(?:growth|learning|development|advancement|volunteer\\w*|speaking|networking|mentoring|mentorship|partnership|leadership|training|research|business|funding) )opportunit(?:y|ies) ${gap(1)}(?:at|with|within|there|in) (?:${THEIRS}|(?!all|different|various|the\\b|this\\b|your\\b|my\\b|large|small|other|some|most|a\\b|an\\b)[^\\s]+)(?<! in [^\\s]{1,40})`,
  `(?:learn|hear|know|hearing|learning)(?: more)? (?:about|of) (?:the |any |some |your |possible |potential )?opportunit(?:y|ies)(?=[.,;!?]|$)`,
  `(?:any|some) (?:open )?(?:roles|positions|jobs|openings|internships) (?:you|that you)(?:'re| are| may| might| have| know| think| see| would)\\b(?! (?:held|had|enjoyed))`,
  `(?:came across|come across|saw|seen|noticed|found|spotted|heard (?:about|of)|learn(?:ed|t)? (?:about|of)|read about|intrigued by) (?:that )?(?:an?|the|this|your) (?!opportunity to (?:learn|meet|speak|talk|connect|hear))${gap(6)}(?:opportunity|opening) ${gap(1)}(?:at|with|for|on|to join|within|in your|available)\\b`,
  `(?:any|some|possible|potential|job|other) leads\\b(?! (?:team|the|a|on (?:a|the) (?:book|story)))`,
];

const OPENINGS = [
  `(?:any|some|other|for|about|of|the|your|jobs?|current|future|new|open|possible|potential|upcoming|suitable|relevant|related|have|had|these|share) ${gap(1)}(?:openings|vacancies)\\b(?! ${gap(3)}(?:are|is|get|were|tend|seem)\\b (?:usually|often|rare|few|scarce|filled|hard|so|very|typically|mostly))`,
  `(?:openings|vacancies) (?:at|on|with|within|in|for) (?:${THEIRS}|me\\b)`,
  `(?:any|some|an?|open|available|current|suitable|about) ${gap(2)}(?:jobs?|positions?|roles?|internships?|opportunit(?:y|ies)|employment|vacanc(?:y|ies)) ${gap(1)}(?:at|with|within|in|on) ${THEIRS}`,
  `(?:share|send|forward|suggest|pass on|hear of|know of|know about|come across) ${gap(2)}(?:any|some) ${gap(2)}(?:opportunities|openings|leads|roles|positions|vacancies|jobs)\\b`,
  `(?:positions?|roles?|jobs?|internships?|spots?) ${gap(2)}(?:currently |still |now )?(?:open|available|vacant)\\b(?! (?:to|about|source))`,
  `(?:any|some) (?:work|jobs?|projects|gigs?) (?:for me|available|going)\\b`,
  `anything (?:on|in|at|with) ${THEIRS} ${gap(3)}(?:suits?|fits?|for me|available|open|match)`,
  `(?:came across|come across|saw|seen|noticed|found|spotted|heard about|learned of|learnt of|read about) (?:that )?(?:an?|the|this) (?!role of|role you|job you|way)${gap(5)}(?:role|position|opening|internship|vacancy|posting)\\b(?! (?:you|of|that you|as|models?|we|in which|where you))`,
  `(?:job|current|internship|new|possible|potential|suitable|relevant|any|role|position) (?:opening|vacancy)\\b`,
  `(?:an?|the|this|that|your) ${gap(3)}(?:opening|vacancy) (?:for|at|on|in|with|as|that|which|matches|aligns|you)\\b`,
  `(?:is|are|have|saw|see|noticed|found|about|for|any|the|those|these|these|your|of) (?:an )?open (?!to\\b|about\\b|data|science|access|innovation|banking|education|source|questions?\\b|mind)${gap(4)}${POST}`,
  `(?:an|any|some) open (?!to\\b|about\\b|data|science|access|innovation|banking|education|source)${gap(4)}${POST}`,
  `(?:know of|aware of|hear of|heard of|come across|know about|are there|is there|you have|you had|your [^\\s]+ has|looking to fill|need to fill) (?:any|some|other|an?) ${gap(3)}${POST}(?! (?:you(?:'ve| have)? (?:held|had|enjoyed)|model|like yours|description))`,
  `(?:any|other|some) (?:current |available |suitable |entry-level |junior |relevant |upcoming |potential |future |possible |such |similar )?(?:job |career |employment |internship |work )?(?:positions|roles|jobs|internships|opportunities|opportunity) ${gap(2)}(?:at|on|with|within|in|for me)\\b (?:your|the|my|[^\\s]+)\\b(?<!\\bin (?:the|your)) ?${gap(1)}${PLACE}`,
  `(?:any|some|other|available|current) (?:available |current |suitable )?(?:positions|jobs|vacancies|roles) (?:available|open|coming up|opening up)`,
  `(?:job|employment|internship|work|full-time|part-time|summer|graduate) (?:opportunit(?:y|ies)|positions?|roles?) ${gap(2)}(?:at|with|within|on|in) (?:your|the) ${gap(1)}${PLACE}`,
  `(?<!(?:growth|learning|development|advancement|volunteer\\w*|speaking|research|networking) )opportunit(?:y|ies) (?:at|on|with|within|in) your ${gap(1)}${PLACE}`,
  `(?:discuss|explore|hear about|learn about|know about|inquire about|enquire about|inquiring about|enquiring about|ask about|asking about|interested in) ${gap(2)}(?:job|employment|internship|work|full-time|part-time|career|future|potential) opportunities (?:at|with|within|on) `,
  `(?:for|about|of) an? (?:possible|potential|available|future) ${gap(2)}${POST}`,
  `(?:inquir|enquir)(?:e|ing|y) (?:about|regarding|into|as to) ${gap(4)}(?:${POST}|opportunit(?:y|ies)\\b|employment)`,
  `job (?:leads?|id\\b|offers? (?:at|with|in|on) your)`,
  `(?:a|the|your|this) job (?:posting|listing|ad|advert(?:isement)?)\\b`,
  `(?:the|your|an?) (?:posting|listing|advertisement) for\\b`,
];

const APPLY = [
  `(?:i|i'm|i've|i'd|and|just|have|recently|to|also) ${gap(2)}appl(?:y|ied|ying) (?:for|to|to be) (?:an?|the|this|that|your|any|some|one of) ${gap(6)}${POST}(?! (?:of my|as i))`,
  `(?:i|i'm|i've|i'd|and|just|have|recently) ${gap(3)}appl(?:ied|ying) (?:for|to) ${gap(6)}(?:position|role|job|internship|opening) (?:at|with|on) `,
  `(?:like|want|wish|hope|love|plan|writing) to apply\\b(?! (?:my|what|these|this knowledge|to (?:graduate|grad|law|medical|business|a (?:master|phd|doctoral)|masters|phd)|it|the (?:skills|lessons|methods)))`,
  `(?:submit|submitting|sent|send|submitted) (?:in )?(?:my|an) application`,
  `(?:interested|interest|excited|enthusiastic|enquiring|writing|reaching out|passionate) (?:in|about|regarding|for|concerning) (?:applying|(?:the|your|an?|this) (?!role of|way|work)${gap(6)}${POST} (?:at|with|on your|in your|within|in [^\\s]{3,20} and|posted|advertised|that|you (?:posted|advertised|shared)|${gap(1)}(?:and|because)\\b))`,
  `(?:writing|reaching out|messaging|contacting you|contact you|e-?mailing) (?:to you )?(?:about|regarding|concerning|for|in regards? to|with regards? to|in connection with|in reference to|in response to) (?:the|your|an?|this|that) (?!role of)${gap(6)}(?:position|role|opening|vacancy|internship|job)\\b`,
  `(?:available|free|ready|invite me|consider me|chance|opportunity) (?:for|to) (?:an? |the )?(?<!informational )(?:job )?interview\\b(?! (?:you|someone|people|for (?:a|my) (?:class|project)))`,
  `(?:interested in|excited about|interest in) the (?!role of)${gap(5)}(?:position|opening|vacancy|internship)(?=[.,;!]|$)`,
  `immediate joiner`,
  `(?:chat|talk|speak|discuss|learn more|hear more|connect|questions?|insights?|thoughts) ${gap(2)}(?:about|on|regarding|into) (?:the|this|that) (?:open |[^\\s]{1,30} ){0,4}(?:position|opening|vacancy|internship) (?:at|with|on|you)`,
];

/** One post that is written about: named, advertised or applied for. */
const THIS_POST = [
  `(?:interest|interested|enthusiastic|enthusiasm|keen|eager) ${gap(1)}(?:in|about|for|on|regarding) (?:the|this|that|an?) (?!role of|way|work|role that|position of|role (?:you|of))${gap(6)}(?:${POST}|opportunity\\b)(?= (?:at|with|on your|in your|within|that|which|posted|advertised|listed|opened|currently|open|available|you (?:posted|advertised|shared|mentioned))\\b|[.,!;:?)]|$)(?! that (?:plays?|has|have))`,
  `(?:excited|excitement|passion|passionate) ${gap(1)}(?:in|about|for|on|regarding) (?:the|this|that|an?) (?!role of|way|work|role that|position of|role (?:you|of))${gap(6)}${POST}(?= (?:at|with|on your|in your|within|that|which|posted|advertised|listed|opened|currently|open|available|you (?:posted|advertised|shared|mentioned))\\b|[.,!;:?)]|$)(?! that (?:plays?|has|have))`,
  `(?:interest|interested|excited|enthusiastic|enthusiasm|keen) (?:in|about|for|on) (?:the |this |an? )?${gap(1)}(?:${POST}) (?:at|with|on|within|opening|position|role)\\b`,
  `(?:i|i'm|i've|and|just|have|recently|also|already) ${gap(2)}appl(?:y|ied|ying) (?:for|to|at|directly|online|already|through|via)(?= ${gap(7)}(?:${POST})| (?:directly|online|last|yesterday|today|this week)|(?<= (?:through|via)) (?:the|your|their|linkedin)|$|[.,!;])`,
  `(?:submitted|submitting|sent(?: in)?|completed) (?:in )?my (?:online |job |formal )?application\\b`,
  `(?:feedback|advice|news|update|thoughts|decision) (?:on|about|regarding) my (?:job )?application\\b`,
];

const ABOUT_POSTS = new RegExp(
  `${WORK}|posting|listing|advertis|anything|leads|appl(?:y|i)|interview|joiner|(?:any|some) (?:work|gigs?|projects?)`,
);

export const POST_ASKS: readonly Family[] = [
  family(ABOUT_POSTS, [...NEWS, ...OPENINGS]),
  family(ABOUT_POSTS, [...THIS_POST, ...APPLY]),
];
