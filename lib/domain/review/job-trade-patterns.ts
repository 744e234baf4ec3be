/** Hands that are offered, to whoever may need some: a trade, a trial, anything at all. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { BEGINS, PLACE, POST, STRUCK, THEIRS, THEM, TRADE, gap } from './job-words';

const MORE =
  '(?:an? |any |some |more |extra |another |new |good |skilled |experienced |qualified |additional |your first |reliable )';
const WANT =
  '(?:needs?|need|requires?|wants?|looking for|searching for|in need of|could use|can use|after|missing|hire|hires|hiring(?! managers?)|employs?|take on|takes on|taking on)';
const ANY_WORK =
  '(?:anything|something|any work|some work|work|any jobs?|a job|any gigs?|any shifts|any commissions?|any projects?)';
/** Whom the writer would place, besides themselves. */
const THIRD =
  '(?:me|us|him|her|them|someone like me|somebody like me|my (?:\\w+ )?(?:wife|husband|partner|son|daughter|brother|sister|cousin|friend|nephew|niece))\\b';

const TRADED = [
  `(?:do|does|would|will|might|could|can|may|if|whether|should|are|is|you're|they're) (?:(?:${THEM}|u|ya|anyone|anybody|somebody|someone|any ${gap(1)}${PLACE})(?:'s|'re)? ?)?(?:guys |folks |lot |all |you know |know |is |are |who |that |might |may |ever |still |currently |happen to |also |perhaps ){0,3}${WANT} ${MORE}{0,3}${gap(2)}${TRADE}(?!'s| (?:to (?:talk|speak|interview|present|survey|understand|tell)|for (?:a|my|our) (?:study|survey|podcast|interview|panel)))`,
  `(?:anyone|anybody|somebody|someone|company|firm|firms|companies|place|places|shop|yard|farm|hospital|clinic|school) (?:who |that |which )?(?:might |may |could |would |is |are )?(?!hir)${WANT} ${MORE}{0,2}${gap(1)}${TRADE}`,
  `(?<=^|[,;:(.] ?)(?:need|want|after) ${MORE}{1,2}${gap(1)}${TRADE}(?=\\?|$| for\\b| on your\\b)`,
  `(?:if|whether|${BEGINS}(?:do|does|would|will|can)) ${THEM} (?:ever |also |still |sometimes |usually )?(?:takes?|takes? on|engage|employ|employs|train|trains|sponsor) ${MORE}{0,2}${gap(1)}${TRADE}(?! (?:to|in|by|how|on how)\\b)`,
];

const HANDS = [
  `(?:need|needs|needed|use|want|for|ever|you're|are) ${gap(4)}(?:second|extra|another|spare|more|few|additional) (?:pairs? of |set of )?hands\\b`,
  `hands on deck`,
  `(?:if|when|whenever|as|that|are|told|says|heard|saw|in case|because) (?:${THEM}|you're|they're) ?(?:is |are |were |be |still |ever |'re |a bit |a little )*short[- ]?(?:staffed|handed|of (?:staff|people|hands|help))`,
  `(?:if|do|does|whether|when|could|would|might) ${THEM} (?:still |ever |also |usually |sometimes )?(?:takes?|taking|bring|hire) (?:people|staff|someone|somebody|anyone|anybody|beginners|newcomers|learners) on\\b`,
  `(?:have|has|had|got|know of|hear of|find|be|there) ${ANY_WORK} (?:at all )?(?:for|that (?:might|would|could) suit) ${THIRD}(?! to (?:read|sign|look|bring|learn|see|eat|do (?:before|about)))`,
  `(?:have|has|got|is there) (?:anything|something) (?:going|open|free|vacant)\\b(?! on\\b)`,
  `(?:let me know|tell me|shout|message me|write to me|call me|ping me) (?:when|if|as soon as|once|whenever) ${THEM} (?:next |ever |start |begin |are |is )*(?:recruits?|hires?|hiring|recruiting|expands?|need (?:someone|somebody|people|anyone|help|hands|staff|an? ${gap(1)}${TRADE}))`,
];

const SEATS = [
  `(?:love|like|hope|want|glad|happy|keen|honou?red|wish) to (?:be|become|serve as|work as|act as) your (?:\\w+ ){0,2}${TRADE}`,
  `(?:be|become|as|join as|hire|for|help as) your (?:first|next|second|founding|new) ${gap(2)}(?:${TRADE}|hire\\b|employee|recruit\\b)(?! (?:meeting|session|visit))`,
  `(?:seat|place|room|space|spot|desk|home|slot|use|need) (?:there |left |open |free )?(?:for|of) (?:an? |another |one more )${gap(2)}${TRADE}(?! (?:to (?:talk|speak|ask)|at the (?:table|talk|event|workshop)))`,
];

const OFFERED = [
  `(?:offer|offering|offered|provide|extend) (?:you |your \\w+ )?my (?:\\w+ )?services\\b`,
  `my (?:\\w+ )?services (?:to|as an?|for) (?:you|your|an?)\\b`,
  `(?:open|available|free|up|ready) (?:to|for) (?:new )?(?:contracts?|freelance|permanent|perm|temporary|temp|casual|seasonal|full[- ]time|part[- ]time|ft|paid)\\b(?! (?:study|course|degree|programme?|studies))`,
  `(?:looking for|seeking|searching for|need|want) (?:paid |some |any |steady |regular |more )?(?:full[- ]time|part[- ]time|freelance|contract|temporary|seasonal|evening|weekend) (?:work|hours|shifts?|employment|contracts?)\\b`,
  `contract[- ]to[- ]hire`,
  `(?:full[- ]time|part[- ]time|freelance|contract|permanent|temporary) or (?:full[- ]time|part[- ]time|freelance|contract|permanent|temporary|temp)\\b(?! (?:study|studies|students?|courses?|degrees?))`,
  `(?:have|any|some|for|of|has|got|more|paid) ${gap(1)}(?:commissions|gigs|shifts)\\b(?= (?:for|available|going|open|free)\\b|[.,;!?]|$)(?<! (?:night|your|those|these|long|the) (?:shifts|gigs|commissions))`,
  `(?:do|work|come in for|come for|come on|give me|try me|take me|me on|have|try|offer me) (?:me )?(?:on |for )?(?:an? |one |our )?(?:unpaid |paid |short |free )?trial (?:shifts?|days?|week|run|period|basis)\\b`,
  `take (?:a|the) (?:chance|punt|gamble|risk|flyer) on (?:me|someone|somebody|people|an?)\\b`,
  `(?:prepared|willing|ready|able|open|happy|would ${THEM}|could ${THEM}|do ${THEM}) (?:to |for )?(?:train|training|teach|teaching) (?:up )?(?:me|someone|somebody|an? ${gap(1)}[^\\s]+|people) (?:from (?:scratch|the ground|zero|nothing)|on the job)`,
  `(?:would|could|does|do|will|might|is|are|if|whether) ${THEM} ${gap(4)}(?:consider|considering|accept|accepting|welcome|sponsor|sponsoring|open to|take|hire|hiring) (?:an? |any )?${gap(2)}(?:candidates?|applicants?|freshers?|career[- ]changers?|beginners?|people (?:without|with no|from)|(?:someone|somebody) (?:without|with no|from))\\b`,
  `(?:take|do|accept|happy with|grateful for|glad of|settle for|start with|willing to do|consider|pleased with|thankful for) (?:absolutely |just |literally |on )?(?:anything|any (?:job|work|position|role|post|shift|task))(?= (?:at all|you(?:'ve| have| can offer|r)|your|in your|with you|that comes|there is|going|available|offered)\\b)`,
  `any (?:kind|sort|type) of (?:job|work|position|role|employment)\\b(?! (?:do|did|is|are|you (?:do|did)))`,
  `any (?:job|position|role|post|work) (?:at all|whatsoever|will do|would do|is fine|in your|with you)\\b`,
  `(?:willing|happy|ready|prepared) to (?:start|begin) (?:at|from) the (?:very )?bottom`,
  `(?:use|place|hire|employ|take on|help|find (?:some |any )?work for) (?:him|her)(?=[.,;!?]|$)(?<=(?:could|can|would|might|may|will|to) .{0,60})`,
  `i want in(?=[.,;!?]|$)`,
];

/** To land with them, by way of any post. */
const LANDED = [
  `(?:love|like|want|wants|wanting|hope|hoping|wish|wishing|dream|keen|eager|aim|aiming|goal is|plan|planning|try|trying|desire|longing|ready|willing|prepared) to (?:land|end up|grow|build my career|start my career|continue my career|make my next move|get started|get a start|begin) (?:at|with|in|on|inside) ${THEIRS}`,
  `(?:wanting|wish|wishing|desire|desiring|ready|willing|longing|able|trying|wants|expecting|planning) to (?:come and |come to )?work (?:in|at|for|with|on|under) ${THEIRS}`,
  `(?:find|get|take up|finding|getting|apply for|obtain|secure) (?:an? |the |some )${gap(2)}(?:post|place|seat|spot|position|job|role) (?:in|at|with|on) ${THEIRS}`,
  `(?:${STRUCK}+|${THEIRS}|you|yours) ${gap(7)}(?:for|as|in|to be) my next (?:\\w+ )?(?:role|move|job|position|step|chapter|challenge|adventure|employer|company|gig|opportunity|home)\\b`,
  `(?:next|new) (?:role|move|job|position|chapter|adventure|challenge|gig) ${gap(4)}(?:at|with|to) ${THEIRS}`,
  `${THEIRS} is (?:at the |the |on )?(?:very )?top of my list`,
  `(?:way|route|path|door|road) (?:in|into ${THEIRS}) for (?:me|someone|somebody|people|an?)\\b(?! (?:in|into) (?:the|this|that) (?:field|industry|profession|world))`,
  `(?:love|like|want|hope|hoping|wish|keen|eager|excited|thrilled|happy|delighted|looking|dream) (?:is )?to (?:do an? )?(?:intern|internship|apprentice) (?:at|with|for|on|under|here|there)\\b(?! (?:an?|some|any|one) )`,
  `(?:going|opening|coming) up (?:at|on|with) (?:${THEIRS})(?= (?:for|that|in|this|next|soon)\\b|[.,;!?]|$)(?<=(?:anything|something|jobs?|roles?|positions?|posts?|places?|spots?) .{0,60})`,
  `(?:anything|something|posts?|${POST}) (?:is |are |that's |be |might be |may be |will be )?(?:opening|freeing) up\\b`,
];

export const TRADE_ASKS: readonly Family[] = [
  family(
    new RegExp(
      `(?:need|want|require|looking|searching|use|after|missing|hires?|hiring|employs?|tak(?:e|es|ing)|engage|trains?|sponsor)s? (?:[^\\s]+ ){0,6}${TRADE}`,
    ),
    TRADED,
  ),
  family(
    /hands\b|short[- ]?(?:staff|hand|of)|(?:takes?|taking|bring|hire) (?:people|staff|some|any|beginners|newcomers|learners)|(?:any|some|a|any|for) ?(?:thing|work|jobs?|gigs?|shifts|commissions?|projects?) (?:at all )?(?:for|that|going|open|free|vacant)|(?:know|me|shout|to me) (?:when|if|as soon|once|whenever)/,
    HANDS,
  ),
  family(
    /(?:be|become|as|hire|for) your |(?:seat|place|room|space|spot|desk|home|slot|use|need) (?:\w+ )?(?:for|of) (?:an?|another|one)\b/,
    SEATS,
  ),
  family(
    /services|(?:open|available|free|up|ready) (?:to|for) (?:new |contract|freel|perm|temp|casual|season|full|part|ft|paid)|(?:full|part)[- ]time|freelance|contract|temporary|seasonal|(?:evening|weekend) (?:work|hours|shift|empl)|commissions|gigs|shifts|trial |chance on|punt|gamble|risk on|flyer|from (?:scratch|the ground|zero|nothing)|on the job|candidate|applicant|fresher|changer|beginner|(?:people|someone|somebody) (?:without|with no|from)|(?:take|do|accept|with|for|of|consider|on|just|absolutely|literally) any(?:thing)?\b|any (?:kind|sort|type|job|pos|role|post|work)|bottom|(?:use|place|hire|employ|help|on|for) h(?:im|er)\b|want in\b/,
    OFFERED,
  ),
  family(
    new RegExp(
      `\\bto (?:land|end up|grow|build|start my|continue my|make my|get|begin|come and|come to|do an|intern|apprentice)\\b|\\b(?:want|wish|desir|read|will|long|abl|try|expect|plann?)\\w* to (?:come )?(?:to )?work|my next |next (?:role|move|job|pos|chap|adv|chall|gig)|new (?:role|move|job|pos|chap|adv|chall|gig)|my list|(?:way|route|path|door|road) in|(?:get|find|take up|finding|getting|apply for|obtain|secure)(?:ing)? (?:an?|the|some) |(?:going|opening|coming|freeing) up`,
    ),
    LANDED,
  ),
];
