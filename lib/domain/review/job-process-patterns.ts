/** How a search for somebody stands, and who could move it along. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { ASKED, POST, STRUCK, THAT, THEIRS, THEM, WISHING, gap } from './job-words';

const HIRERS = `(?:recruiters?|recruit(?:ing|ment)\\b|hiring\\b|hr\\b|human resources|talent\\b|panel\\b|selection (?:committee|panel)|search committee|whoever (?:is )?(?:hiring|hires|decides))`;
const ADVERB = '(?:still |already |now |been |yet |currently |just |really |all )*';

const STANDING = [
  `(?:is|are|whether|if|has|have|was|were) (?:the |your |this |that )?${gap(2)}(?:recruitment|hiring|recruiting|recruitments|intake|selection|(?:application|hiring|recruitment|selection) (?:process|period|window|round|phase|deadline)|applications|hiring round|vacanc(?:y|ies)) (?:process |period |window |round |phase |for [^\\s]+ |is |are |has |have ){0,2}${ADVERB}(?:over|open|closed|finished|ongoing|on-going|going|on|running|complete|completed|done|ended|active|under way|underway|passed|taking place|continuing|frozen|on hold)\\b(?! (?:to question|about|source|of))`,
  `(?:too late|still time|still possible|not late|deadline|last day|closing date|last date|when|where|whom|who|how|how soon) ${gap(2)}(?:for me |do i |should i |can i |could i |would i |may i |i should |i can |i could |to )+(?:apply|hand in|submit|send in|send|address|drop off) ?(?:my |an |the |a )?(?:cv|application|resume)?(?= (?:for ${THAT} ${gap(3)}(?:scheme|post|${POST}|opening)|to work|to join|at|with|now|here|so|please)\\b|[.,;!?]|$)(?! (?:it|this|them|that))(?<=(?:apply|cv|application|resume))`,
  `(?:news|update|updates|word|decision|result|results|outcome|feedback|progress) ${gap(2)}(?:about|on|regarding|of|for|from) (?:the|my|our) ${gap(2)}(?:position|role|job|interview|application|post|vacancy|hiring (?:process|decision)|recruitment)\\b(?! (?:of|process|you))(?<!(?:you|them|her|him) (?:updated|posted|informed) .{0,60})`,
  `applied (?:once |twice |\\w+ times |online |directly |yesterday |today |recently )?(?:on|through|via|at|with) (?:your|the company's|their|the) (?:\\w+ )?(?:site|website|portal|page|careers|linkedin|team|company)\\b`,
  `(?:put in|gone|going|went|going in) for ${THAT} ${gap(3)}(?:post\\b|${POST})(?! of (?:a|my) (?:life|friend))`,
  `(?:an?|the) application (?:for|to) (?:the|your|this) ${gap(3)}(?:post\\b|${POST}|team\\b)`,
  `(?:if|whether|does|do|is there|are there|any) ${gap(5)}head ?count\\b(?! (?:as|is|of|by|grew|fell|numbers?))`,
  `role (?:that |which )?(?:has |have |was |is |had |'s )?(?:just |recently |newly |now )(?:opened|come up|came up|been posted|posted|been advertised|advertised|listed|gone up|went up)`,
];

const PULLED = [
  `(?:get|getting|bring|bringing|put|putting|move|push|land|slip|place|nudge|escalate|expedite|fast-?track) my (?:\\w+ )?(?:application|cv|resume|profile|portfolio|candidacy) ?${gap(1)}(?:in front of|before|to|onto|on|under|past|through|into|along|forward|up|ahead)\\b`,
  `(?:pull|influence|sway|say|clout|weight|connections?) ${gap(4)}(?:with|over|at|in) (?:the|your) ${gap(1)}${HIRERS}`,
  `(?:through|via|using|with|by|under) (?:your|the|an?|${STRUCK}+) (?:company |employee |internal |staff )?referral\\b(?! (?:letter|from (?:my|the) (?:gp|doctor)))`,
  `referral (?:bonus|reward|fee|incentive|slots?)\\b`,
  `employee[- ]referral`,
  `(?:if|are|is|when|whether|in case|do you know if|as) (?:there (?:are|is) )?(?:any |employee |internal |your |the )?referrals? (?:is |are |were |be |being )?(?:still |currently |ever )?(?:open|possible|available|welcome|an option|on the table|being taken|accepted|allowed|something|okay|ok|accepting)`,
  `(?:introduced|connected|put in touch|put through|passed on|referred|forwarded|linked) (?:to|with) (?:the|your|an?) ${gap(2)}(?:recruit\\w+|hiring|hr|human resources|talent)\\b`,
  `(?:remembered|thought of|remember|think of|call|call on) me (?:when|if|next time|once|as soon as) ${gap(3)}(?:hire|hires|hiring|recruit|recruits|recruiting|need|needs|expand|expands|grow|grows|position|vacancy|opening|opens)\\b`,
  `(?:discuss|talk about|speak about|chat about|discussing) (?:the|this|my) ${gap(2)}(?:candidacy|candidature|application|suitability)\\b`,
  `(?:internal|inside|little|gentle) (?:nudge|push|recommendation|endorsement|bump|word)\\b(?! of)`,
  `${WISHING} to (?:hear\\w* )?${gap(4)}(?:about|for|to|of|have|get|having) an? (?:\\w+ )?interview\\b(?! (?:you|someone|for (?:my|our|a) (?:class|paper|podcast|thesis|study)|about|on\\b))`,
];

/** News of posts to come, and of applications that are in. */
const COMING = [
  `referral ${gap(2)}(?:on my behalf|for me|in my name)\\b`,
  `appl(?:y|ied|ying) (?:\\w+ ){0,2}(?:for|to) ${THAT} ${gap(3)}post\\b(?! (?:you|about|on))`,
  `(?:sent|send|put|submitted|made|filed|dropped|lodged|handed|several|three|two|many) (?:in |off )?(?:\\w+ ){0,2}applications? (?:to|with|at|through|via|on|in) (?:you\\b|${THEIRS})`,
  `who (?:reads?|sees?|screens?|reviews?|sorts?|looks at|goes through) (?:the|your|all the|job) ${gap(1)}(?:applications?|cvs|resumes)\\b`,
  `(?:tell|telling|let|letting|mention|mentioning|say|saying|inform|note|aware) ${gap(5)}(?:that )?i(?:'ve| have|'m|'ll| will)? (?:just |already )?appl(?:ied|ying|y)\\b(?! (?:the|this|your|it|what))`,
  `has (?:it|the ${gap(1)}(?:job|post|place|position)) (?:gone|been (?:filled|taken))\\b`,
  `(?:closing date|deadline|last date|cut-?off|start date) (?:for|of|to) ${gap(4)}(?:${POST}|post\\b|scheme|vacanc)`,
  `when ${ASKED} ${THEM} (?:be )?(?:next |start |begin |likely to |planning to )*(?:hire|hiring|recruit|recruiting|taking on|take on)(?= (?:again|next|more|this|for|people|staff|graduates|interns|juniors)\\b|\\?|$)`,
  `(?:another|next|new|more|any|further|an|upcoming) (?:\\w+ )?(?:intake|cohort|round|batch) (?:of|for) (?:new )?(?:trainees?|apprentices?|graduates?|interns?|staff|recruits?|juniors?|nurses?|freshers?)`,
  `${ASKED} ${THEM} ${gap(1)}(?:looking|planning|plan|plans|hoping|going|want|need) to (?:expand|grow|enlarge|add to|build out|strengthen|scale) (?:the|your) ${gap(2)}(?:team|staff|workforce|crew|department)`,
  `${ASKED} (?:the|your|this) (?:new )?(?:expansion|growth|move|merger|plant|site|raise|round|project|contract|launch|office|branch|store|hospital|wing|ward) (?:mean|means|create|creates|bring|brings|open|opens|need|needs|lead to) ${gap(2)}(?:jobs|roles|positions|posts|openings|vacancies|people|staff)`,
  `my application (?:to|with|at) ${STRUCK}+`,
];

export const PROCESS_ASKS: readonly Family[] = [
  family(
    new RegExp(
      `recruit|hiring|intake|selection|applica|appl(?:y|ied)|vacanc|deadline|still |(?:hand|send) in|submit|address|news|updat|decision|result|outcome|feedback|progress|interview(?:ed|ing)|(?:found|find|chosen?|chose|picked?|hired) (?:some|any|a cand)|(?:put in|gone|going|went|going in) for |head ?count|(?:just|recently|newly|now) (?:open|came|come|been|posted|adv|list|gone|went)|(?:post|${POST}) (?:on|at|in|with|from|you)\\b`,
    ),
    STANDING,
  ),
  family(
    /my (?:\w+ )?(?:application|cv|resume|profile|portfolio|candida|name|details|info)|pull |influence |sway |\bsay |clout|weight |connections? |referral|(?:mention|suggest|endorse|nominat|champion|kept|keep|bore|consider|recommend|vouch|pick|cho?ose|select|hire|remember|think|thought|call)(?:ed|ing|d)? (?:for |of |on )?me\b|(?:in touch|introduced|connected|through|passed on|referred|forwarded|linked) (?:to|with)|candida|suitab|nudge|push|recommendation|endorse|bump|\bword\b|interview/,
    PULLED,
  ),
  family(
    /referral|post\b|applications?|who (?:read|see|screen|review|sort|look|go)|i(?:'ve|'m|'ll| have| will)? (?:just |already )?appl|has (?:it|the) |(?:closing|last|start) date|deadline|cut-?off|when (?:will|do|are|is|would|might|could)|intake|cohort|round|batch|to (?:expand|grow|enl|add|build|stren|scale)|expansion|growth|merger|plant|site|raise|contract|launch|branch|store|wing/,
    COMING,
  ),
];
