/** How a search for somebody stands, and who could move it along. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { POST, STRUCK, STRUCK_POST, THEIRS, THEM, TRADE, gap } from './job-words';

const HIRERS = `(?:recruiters?|recruit(?:ing|ment)\\b|hiring\\b|hr\\b|human resources|talent\\b|panel\\b|selection (?:committee|panel)|search committee|whoever (?:is )?(?:hiring|hires|decides))`;
const ADVERB = '(?:still |already |now |been |yet |currently |just |really |all )*';

const STANDING = [
  `(?:is|are|whether|if|has|have|was|were) (?:the |your |this |that )?${gap(2)}(?:recruitment|hiring|recruiting|recruitments|intake|selection|(?:application|hiring|recruitment|selection) (?:process|period|window|round|phase|deadline)|applications|hiring round|vacanc(?:y|ies)) (?:process |period |window |round |phase |for [^\\s]+ |is |are |has |have ){0,2}${ADVERB}(?:over|open|closed|finished|ongoing|on-going|going|on|running|complete|completed|done|ended|active|under way|underway|passed|taking place|continuing|frozen|on hold)\\b(?! (?:to question|about|source|of))`,
  `(?:is|are|whether|if|has|have) (?:the|this|that|your) ${gap(3)}(?:post|${POST}) (?:on|at|in|with|from|you) ${gap(4)}(?:still |already |been |now )+(?:open|free|going|available|vacant|filled|taken|gone)\\b`,
  `(?:too late|still time|still possible|not late|deadline|last day|closing date|last date|when|where|whom|who|how|how soon) ${gap(2)}(?:for me |do i |should i |can i |could i |would i |may i |i should |i can |i could |to )+(?:apply|hand in|submit|send in|send|address|drop off) ?(?:my |an |the |a )?(?:cv|application|resume)?(?= (?:for (?:the|your|this|an?) ${gap(3)}(?:scheme|post|${POST}|opening)|to work|to join|at|with|now|here|so|please)\\b|[.,;!?]|$)(?! (?:it|this|them|that))(?<=(?:apply|cv|application|resume))`,
  `(?:they|you|you're|they're|team|company|firm|clinic|hospital|lab|school|${STRUCK}+|if|whether|are|is) (?:is |are |'re )?still (?:searching|looking|hunting|seeking|recruiting|hiring|interviewing|accepting|taking|need|needs|wants?|requires?|short|considering) (?:for |of |to (?:fill|hire) )?(?:an? |any |the |more |new |some |qualified |good |another )*${gap(2)}(?:${TRADE}|${POST}|people|someone|somebody|staff|candidates|applications|applicants|cvs|resumes)(?! to (?:talk|speak|interview))`,
  `(?:news|update|updates|word|decision|result|results|outcome|feedback|progress) ${gap(2)}(?:about|on|regarding|of|for|from) (?:the|my|our) ${gap(2)}(?:position|role|job|interview|application|post|vacancy|hiring (?:process|decision)|recruitment)\\b(?! (?:of|process|you))(?<!(?:you|them|her|him) (?:updated|posted|informed) .{0,60})`,
  `i (?:have |had |recently |just |was )*(?:interviewed|interviewing) (?:with|at|by) (?:you|${THEIRS})\\b(?! for (?:my|a|an|our) (?:thesis|paper|podcast|class|study|book|article))`,
  `(?:found|find|chosen|choose|picked|pick|hired) (?:someone|somebody|anyone|a candidate) (?:for|to (?:fill|do|take)) (?:the|this|that|your) ${gap(2)}(?:post|${POST})`,
  `applied (?:once |twice |\\w+ times |online |directly |yesterday |today |recently )?(?:on|through|via|at|with) (?:your|the company's|their|the) (?:\\w+ )?(?:site|website|portal|page|careers|linkedin|team|company)\\b`,
  `(?:put in|gone|going|went|going in) for (?:the|this|that|your) ${gap(3)}(?:post\\b|${POST})(?! of (?:a|my) (?:life|friend))`,
  `(?:an?|the) application (?:for|to) (?:the|your|this) ${gap(3)}(?:post\\b|${POST}|team\\b)`,
  `(?:if|whether|does|do|is there|are there|any) ${gap(5)}head ?count\\b(?! (?:as|is|of|by|grew|fell|numbers?))`,
  `role (?:that |which )?(?:has |have |was |is |had |'s )?(?:just |recently |newly |now )(?:opened|come up|came up|been posted|posted|been advertised|advertised|listed|gone up|went up)`,
  `${POST} (?:that |which )?(?:has |have |was |is |had |'s )?(?:just |recently |newly )(?:opened|came up|been posted|posted|been advertised|advertised|been listed)`,
];

const PULLED = [
  `(?:get|getting|bring|bringing|put|putting|move|push|land|slip|place|nudge|escalate|expedite|fast-?track) my (?:\\w+ )?(?:application|cv|resume|profile|portfolio|candidacy) ?${gap(1)}(?:in front of|before|to|onto|on|under|past|through|into|along|forward|up|ahead)\\b`,
  `(?:pull|influence|sway|say|clout|weight|connections?) ${gap(4)}(?:with|over|at|in) (?:the|your) ${gap(1)}${HIRERS}`,
  `submit(?:ting)? my (?:name|details|profile|info\\w*|candidacy)\\b`,
  `(?:through|via|using|with|by|under) (?:your|the|an?|${STRUCK}+) (?:company |employee |internal |staff )?referral\\b(?! (?:letter|from (?:my|the) (?:gp|doctor)))`,
  `referral (?:bonus|reward|fee|incentive|slots?)\\b`,
  `employee[- ]referral`,
  `(?:if|are|is|when|whether|in case|do you know if|as) (?:there (?:are|is) )?(?:any |employee |internal |your |the )?referrals? (?:is |are |were |be |being )?(?:still |currently |ever )?(?:open|possible|available|welcome|an option|on the table|being taken|accepted|allowed|something|okay|ok|accepting)`,
  `(?:open|able|willing|happy|comfortable|glad|do|does|would|accept\\w*|take|taking|giv\\w+|offer\\w*|have) (?:you |your team |to |for |with |giving |offering |making |any |some |employee |${STRUCK}+ ){1,4}referrals?(?=[.,;!?]|$| (?:for (?:the|this|that|me|a)|at|to the|right now|now|these days)\\b)(?<!(?:patient|gp|clinical|medical) referrals?)`,
  `(?:mention|mentioned|mentioning|suggest|suggested|endorse|endorsed|nominate|nominated|champion) me (?:to|for|with) (?:the|your|whoever|anyone|a|any|this) ${gap(3)}(?:panel|committee|manager|boss|recruit\\w*|hr|hiring|head of|team lead|director|${POST}|post)\\b`,
  `(?:introduced|connected|put in touch|put through|passed on|referred|forwarded|linked) (?:to|with) (?:the|your|an?) ${gap(2)}(?:recruit\\w+|hiring|hr|human resources|talent)\\b`,
  `(?:if|hope|wish|hoping|appreciate it if|grateful if|love it if) you (?:would |could |might |can )?(?:kept|bore|considered|mentioned|recommended|vouched for|picked|chose|hired|consider|recommend|pick|choose|select|hire) me\\b(?! (?:a|an|how|what|some|any|to (?:a|some|any|her|him|them|my))\\b)`,
  `(?:remembered|thought of|remember|think of|call|call on) me (?:when|if|next time|once|as soon as) ${gap(3)}(?:hire|hires|hiring|recruit|recruits|recruiting|need|needs|expand|expands|grow|grows|position|vacancy|opening|opens)\\b`,
  `(?:discuss|talk about|speak about|chat about|discussing) (?:the|this|my) ${gap(2)}(?:candidacy|candidature|application|suitability)\\b`,
  `(?:internal|inside|little|gentle) (?:nudge|push|recommendation|endorsement|bump|word)\\b(?! of)`,
  `(?:nudge|push|boost|leg[- ]up) (?:for|with) my (?:application|cv|resume|candidacy)`,
  `(?:hope|hoping|like|love|look forward|looking forward|want|wish|excited|keen) to (?:hear\\w* )?${gap(4)}(?:about|for|to|of|have|get|having) an? (?:\\w+ )?interview\\b(?! (?:you|someone|for (?:my|our|a) (?:class|paper|podcast|thesis|study)|about|on\\b))`,
  `(?:${STRUCK_POST}+|${POST}) (?:you(?:'ve| have)? (?:advertised|posted|shared|listed|announced|put up))\\b`,
  `(?:would|could|does|do|might|will) ${THEM} ${gap(2)}(?:be )?(?:willing|able|prepared|open|ready|happy) to (?:sponsor|hire|employ|interview|consider|recruit|take on) `,
];

/** News of posts to come, and of applications that are in. */
const COMING = [
  `(?:submit|make|giv|rais|fil|enter|creat|log|drop)(?:e|ing|ting)? (?:me )?(?:an?|the|your) ${gap(2)}referral\\b`,
  `referral ${gap(2)}(?:on my behalf|for me|in my name)\\b`,
  `appl(?:y|ied|ying) (?:\\w+ ){0,2}(?:for|to) (?:the|an?|this|that|your) ${gap(3)}post\\b(?! (?:you|about|on))`,
  `(?:sent|send|put|submitted|made|filed|dropped|lodged|handed|several|three|two|many) (?:in |off )?(?:\\w+ ){0,2}applications? (?:to|with|at|through|via|on|in) (?:you\\b|${THEIRS})`,
  `(?:rejected|turned down|screened out|filtered out|ghosted) by (?:an? |the |your )?(?:robot|ats|system|algorithm|bot|computer|machine|recruiters?|hr)\\b`,
  `who (?:reads?|sees?|screens?|reviews?|sorts?|looks at|goes through) (?:the|your|all the|job) ${gap(1)}(?:applications?|cvs|resumes)\\b`,
  `(?:tell|telling|let|letting|mention|mentioning|say|saying|inform|note|aware) ${gap(5)}(?:that )?i(?:'ve| have|'m|'ll| will)? (?:just |already )?appl(?:ied|ying|y)\\b(?! (?:the|this|your|it|what))`,
  `has (?:it|the ${gap(1)}(?:job|post|place|position)) (?:gone|been (?:filled|taken))\\b`,
  `(?<=^)(?:about|regarding|re|concerning) (?:the|that|this|your) ${gap(2)}(?:job|post|vacancy|opening|position)(?=,)`,
  `(?:closing date|deadline|last date|cut-?off|start date) (?:for|of|to) ${gap(4)}(?:${POST}|post\\b|scheme|vacanc)`,
  `when (?:will|do|does|are|is|would|might|could) ${THEM} (?:be )?(?:next |start |begin |likely to |planning to )*(?:hire|hiring|recruit|recruiting|taking on|take on)(?= (?:again|next|more|this|for|people|staff|graduates|interns|juniors)\\b|\\?|$)`,
  `(?:another|next|new|more|any|further|an|upcoming) (?:\\w+ )?(?:intake|cohort|round|batch) (?:of|for) (?:new )?(?:trainees?|apprentices?|graduates?|interns?|staff|recruits?|juniors?|nurses?|freshers?)`,
  `(?:are|is|do|does|if|whether|will) ${THEM} ${gap(1)}(?:looking|planning|plan|plans|hoping|going|want|need) to (?:expand|grow|enlarge|add to|build out|strengthen|scale) (?:the|your) ${gap(2)}(?:team|staff|workforce|crew|department)`,
  `(?:will|would|does|could|might|if|whether) (?:the|your|this) (?:new )?(?:expansion|growth|move|merger|plant|site|raise|round|project|contract|launch|office|branch|store|hospital|wing|ward) (?:mean|means|create|creates|bring|brings|open|opens|need|needs|lead to) ${gap(2)}(?:jobs|roles|positions|posts|openings|vacancies|people|staff)`,
  `(?:nudge|push|word|recommendation|help|support|hand|leg-?up|tip) from (?:the )?inside\\b`,
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
    /my (?:\w+ )?(?:application|cv|resume|profile|portfolio|candida|name|details|info)|pull |influence |sway |\bsay |clout|weight |connections? |referral|(?:mention|suggest|endorse|nominat|champion|kept|keep|bore|consider|recommend|vouch|pick|cho?ose|select|hire|remember|think|thought|call)(?:ed|ing|d)? (?:for |of |on )?me\b|(?:in touch|introduced|connected|through|passed on|referred|forwarded|linked) (?:to|with)|candida|suitab|nudge|push|recommendation|endorse|bump|\bword\b|interview|(?:you|you've|you have) (?:advertised|posted|shared|listed|announced|put up)|to (?:sponsor|hire|employ|recruit|take on|consider)/,
    PULLED,
  ),
  family(
    /referral|post\b|applications?|rejected|turned down|screened|filtered|ghosted|who (?:read|see|screen|review|sort|look|go)|i(?:'ve|'m|'ll| have| will)? (?:just |already )?appl|has (?:it|the) |about the|regarding|re the|concerning|(?:closing|last|start) date|deadline|cut-?off|when (?:will|do|are|is|would|might|could)|intake|cohort|round|batch|to (?:expand|grow|enl|add|build|stren|scale)|expansion|growth|merger|plant|site|raise|contract|launch|branch|store|wing|(?:the )?inside/,
    COMING,
  ),
];
