/**
 * The words of a job ask, learned from published messages and said here in our own way. Folded English. domain.md 4,
 * reference patterns.
 */
import { OFFERS } from './job-offer-patterns';
import { NEEDS } from './job-need-patterns';
import { POST_ASKS } from './job-post-patterns';
import { PROCESS_ASKS } from './job-process-patterns';
import { STUDY_ASKS } from './job-study-patterns';
import { TRADE_ASKS } from './job-trade-patterns';
import { WISH_ASKS } from './job-wish-patterns';
import { FAVOUR_ASKS } from './job-favour-patterns';
import { BID_ASKS } from './job-bid-patterns';
import { clan, family, type Family } from './job-family';
import { PLACE, POST, RESUME, STRUCK, THEIRS, WORK, gap } from './job-words';

const EVENT =
  '(?:call|network|group|event|webinar|session|meeting|meetup|profession|field|industry|club|society|association|conference|conversation|discussion|community|class|course|programme?|ranks|chat|board|newsletter|mailing|list)';

const HIRING = [
  `(?:are|is|has been|have been)(?<!\\b(?:(?:our|my) (?:\\w+ ){0,2}\\w+|i|we) (?:are|is|has been|have been)) ${gap(4)}(?:hiring|recruiting|taking on|looking to hire|looking to recruit)\\b(?! (?:process|practices|decisions))`,
  `(?:you|they|we|who|team|company|firm|department|[^\\s]{2,30})(?:'re|'s) ${gap(1)}(?:hiring|looking to hire)\\b`,
  `(?:might|may|will|would|could) be (?:\\w+ )?(?:hiring|recruiting)\\b`,
  `(?:looking|planning|plan|hoping|need|ready|want) to (?:hire|recruit|bring on|take on) `,
  `(?:hire|employ|recruit|sponsor) me\\b`,
  `(?:looking for|need|in need of|room for) (?:someone|somebody) (?:with my|like me)`,
  `(?:place|spot|room|position|role|seat|job) for me\\b`,
  `(?:is|are|be|you're) ${gap(2)}looking (?:for|to add) (?:an? |new |more |any )?${gap(1)}(?:interns?|candidates?|applicants?|staff|new hires|employees|analysts?|developers?|engineers?|designers?|assistants?|associates?|volunteers)\\b`,
  `how (?:do|can|could|should|might) i get (?:hired|an? ${gap(2)}(?:job|interview|role|position|internship))(?! in\\b)`,
  `(?:chance|possibility|prospect) (?:of|for) (?:an? |any )?${gap(3)}${POST}`,
  `(?:does|do) ${gap(3)}(?:offer|provide|run|have) ${gap(2)}(?:internships?|placements?|apprenticeships?|traineeships?|work experience)`,
  `(?:are there|is there|do you have) (?:any|some|an?) ${gap(3)}opportunit(?:y|ies) (?:at|with|on|within|for (?:me|someone|a))\\b`,
  `(?:get|give|find|offer|land) me (?:an? |the |some )?${gap(2)}(?:jobs?|position|role|interview|internship|work|chance at)\\b`,
  `(?:can|could|would|will) (?:you )?${gap(3)}(?:help|assist) (?:me )?(?:to |in |with )?(?:get|find|land|secure|obtain)(?:ting|ing|ding)? ${gap(5)}(?:${POST}|employment|work\\b|interview)`,
  `help (?:me )?(?:with|in) (?:my|the|a|this) (?:job|employment|internship) (?:search|hunt)`,
  `help me (?:to )?(?:get|find|land|secure|obtain) ${gap(5)}(?:${POST}|employment|work\\b|interview)`,
  `foot in the door`,
  `(?:open to|consider|able to|willing to|interested in|thinking of|possible to|plan to|planning on) (?:taking on|take on|hosting|host|hiring|having|taking) (?:an? |any |some )?${gap(1)}(?:interns?|trainees?|apprentices?|students?|volunteers?|junior|assistants?)\\b`,
  `(?:anyone|anybody|someone|somebody|people|companies|firms|company|employers?) (?:who|that) ?(?:'s|is|are|may be|might be|could be)? ${gap(1)}(?:hiring|recruiting|looking for|in need of|needing|needs) ?(?:someone|an? )?`,
  `help me get (?:in|into|a foot|noticed|started at)\\b`,
  `(?:available|up) for hire\\b`,
  `i (?:really |desperately |badly )?need (?:a|this|the) (?:job|position|internship)\\b(?! like)`,
];

const REFERRAL = [
  `refer(?:ring)? me\\b(?! (?:on )?to (?:you\\b|someone|somebody|anyone|any other|other|others|another|people|a (?:colleague|friend|book|resource|person|contact|good)|colleagues|(?:any |some )?(?:resources?|books?|articles?|contacts?|professionals?)|him\\b|her\\b|them\\b|whoever|an? expert|one of|your (?:colleagues?|contacts?|friends?)))`,
  `refer(?:ring)? my (?:profile|name|application|${RESUME})`,
  `(?:provide|give|get|gives?|request|requesting|need|appreciate|grateful for|offer|submit|asking|ask|looking|seeking|consider|with|possible|make|want|be|about|for|of|or|and) (?:me )?(?:with )?(?:for |to get )?(?:an? |your |any |the )?(?:employee |internal |job |possible |potential |quick )?referral(?! (?:program|marketing|scheme|network|rate|traffic|link|pathway|system|service|process|from|by))`,
  `referral (?:for (?:the|this|an?|your|any)|request|to (?:the|your|this) (?:position|role|job|company|team|hiring|hr))`,
  `put(?:ting)? (?:in )?a (?:good |kind |quick )?word\\b`,
  `vouch for me`,
  `(?:as|for) (?:a|my|your) referral\\b`,
  `put (?:me|my name|my profile) forward`,
  `(?:pass|passing|forward|forwarding|send|share|give|hand) (?:on |along )?my (?:name|details|profile|information|info|application|portfolio) ${gap(1)}(?:to|with|on)\\b`,
  `recommend(?:ing)? me\\b(?! (?:an?|any|some|books?|resources?|to (?:read|someone|somebody|talk)|how|what))`,
  `(?:word|talk|speak|ask|apply|reach out|contact hr) ${gap(3)}on my behalf`,
  `recommend(?:ing)? me (?:for|to (?:your|the) (?:team|manager|boss|hiring|recruit|hr|company))`,
  `(?:connect|introduc|put|direct|point|pass|forward|send|steer|rout)(?:e|ing|ting)? (?:me|my \\w+)(?: details| name| profile)? ${gap(4)}(?:hiring (?:manager|team|person)|recruiters?|hr\\b|human resources|talent (?:team|acquisition)|recruiting team|recruitment team)`,
  `(?:speak|talk|chat|meet|touch) (?:to|with) (?:your|the) (?:hiring manager|recruiter|recruiting team)`,
];

const CONSIDER = [
  `consider(?:ing|ed)? (?:me|my (?:application|candidacy|profile|background|${RESUME})|taking me on|hiring)\\b(?! (?:a|an|your|as a friend|crazy|rude|for (?:your |the |an? )?(?:\\w+ )?(?:mentor\\w*|club|group|panel|newsletter|list|course|class|study|scholarship|membership|committee)))`,
  `(?:to|i|get) be considered\\b`,
  `(?:my|(?<!stand out )as a) (?:candidacy|candidate)\\b`,
  `(?:status of|update on|regarding|supporting?|about|on|reviewing) my (?:job |recent )?application\\b`,
  `my (?:job |recent )?application (?:for|to (?:the|your))`,
  `keep(?:ing)? (?:me|my \\w+|my name) ${gap(1)}(?:in mind|on file|in the loop (?:about|on|for) ${gap(3)}${POST})`,
  `(?:let me know|tell me|inform me|contact me|reach out|ping me|remember me|think of me|keep an eye) (?:please |also )?(?:if|of|when|whenever|whether|about|for|out|in case|once|should) (?!your|my|the|how|what)${gap(7)}(?:opens? up|becomes available|comes up|${POST}|hiring|opportunit(?:y|ies) (?:at|on|with|arise|come|for me))(?! (?:you|as|at which))`,
  `if (?:something|anything) ${gap(2)}(?:opens? up|becomes available)`,
  `if (?:something|anything) (?:suitable|relevant|interesting|appropriate|like that|along those lines) (?:comes up|arises)`,
  `(?:if|when) an? ${gap(2)}(?:role|position|spot|job) ${gap(2)}(?:opens? up|comes up|becomes available|arises)`,
  `(?:opportunity|chance|like|love|hope|hoping|eager|keen|excited|want|wish|interest|interested|looking|apply|possibility) (?:to|of|in|about|at|for|forward to) (?:join|joining) (?:${THEIRS}|(?!you\\b|us\\b|me\\b|an?\\b|in\\b|up\\b|forces|one\\b|next|linkedin|(?:your|the|this) ${gap(2)}${EVENT})[^\\s]+ ${gap(3)}as an?\\b)`,
  `(?:love|like|want|hope|eager|keen|honou?red|chance|opportunity|excited) to (?:be|become) (?:a )?part of (?!your (?:\\w+ )?network)${THEIRS}`,
  `(?:love|like|want|hope|dream|keen|eager|interest|interested|aspire|wish|excited|opportunity|chance) (?:to|of|in|about) (?:work|working|intern|interning|a (?:job|career|position|role)|employment) (?:at|for|with) ${THEIRS}`,
  `express(?:ing)? (?:my )?${gap(2)}interest in (?:${gap(6)}(?:${POST}|opportunit(?:y|ies)|employment)|joining|working)`,
  `(?:an?|the|ideal|strong|potential) candidate for (?:the|this|your|an?) ${gap(4)}${POST}`,
  `my qualifications`,
  `(?:looking for|searching for|seeking|exploring|pursuing|interested in|interest in) (?:an? |the |any |open |new |your |other )?${gap(4)}${POST} (?:(?:at|with|on|within|in) ${THEIRS}|(?:at|with|on) [\\[{])`,
  `(?:see|know|discuss|explore|determine|find out) (?:if|whether) (?:there(?:'s| is| might be| could be| may be)|i(?:'d| would| might|'m| am)? be) ${gap(2)}(?:fit|match)\\b`,
  `(?:work|working|intern|interning|volunteer as) (?:for|under|with|at|on) (?:you|your) (?:${PLACE}|as\\b|this summer|next summer|full[- ]time|and)`,
  `(?:interested in|apply to|love to|want to|like to|hope to) (?:work|working|intern|interning) (?:for|at|with) (?:you|your|your ${PLACE})(?! (?:to|on (?:this|it|an?|the (?:date|time|day))\\b))`,
  `(?:contribute|contributing|add value|bring value) to (?:your|the) ${gap(1)}${PLACE}`,
  `(?:i'd|i would|i am|i'm|i could|i might|me|be|myself|background|experience|skills|profile) ${gap(6)}(?:an? |as )?(?:great|good|strong|excellent|perfect|ideal|right|natural|real) (?:fit|match|candidate)\\b(?! (?:for|in) (?:me|the (?:field|industry|profession|work)|this (?:field|career|industry|work|profession)|a career|such))`,
  `(?:aligns?|matches|fits?|suits?|suited) (?:very |so |really )?(?:well |closely |perfectly |strongly )?(?:with |to )?(?:the|this|your) (?:${gap(3)})(?:job|role|position|opening|requirements|posting|needs)\\b`,
];

const PAPERS = [
  `(?:eyes? (?:over|on)|put(?:ting)?|run(?:ning)?|get(?:ting)?|leave|slip|route|flag|polish|check(?:ing)?|thoughts on|tips (?:on|for)|help with) my ${gap(2)}${RESUME}`,
  `(?:review|reviewing|critique|look(?:ing)? (?:at|over|through)|glance at|see|find|read|feedback (?:on|about)|comments? (?:on|about)|attach(?:ed|ing)?|enclos(?:ed|ing)|pass(?:ing)?|forward(?:ing)?|submit(?:ting)?|hand(?:ing)?|circulat(?:e|ing)|taking|take|drop(?:ping)?|refer to|accept) ${gap(4)}(?:my|the|a|an|attached|updated|copy of) ${gap(3)}${RESUME}`,
  `(?:could|can|would|may|might) (?:you|i) ${gap(2)}(?:send|share|show|e-?mail|give|check|edit|update|improve) (?:you |me )?(?:on |with |across |over |along )?(?:my|a copy of my) ${gap(1)}${RESUME}`,
  `(?<!(?:can|could|happy to|glad to|may|to|i'd|i'll|i will) )(?:send|sent|sending|shared|sharing|share) (?:you |on |along |over )?(?:my|a copy of my) ${gap(1)}${RESUME}`,
  `(?<!your )(?:my )?${RESUME}(?:'s)? (?:is |are |has been |have been )?(?:attached|enclosed|included|below|here|for your|to your|to the|on file|linked)`,
  `(?:my|a) (?:resume|cv) review`,
  `(?:brief |quick |or |/)(?:chat/)?resume review`,
];

/** Asks wherever they stand. */
export const ASKS: readonly Family[] = [
  clan([
    ...POST_ASKS,
    ...NEEDS,
    ...OFFERS,
    ...WISH_ASKS,
    ...FAVOUR_ASKS,
    ...BID_ASKS,
    ...TRADE_ASKS,
    ...STUDY_ASKS,
    ...PROCESS_ASKS,
    family(
      new RegExp(
        `${WORK}|hir(?:e|ing)|recruit|sponsor|some(?:one|body)|(?:for|give|get|find|offer|land|hire|like|help|employ) me\\b|i get|looking (?:for|to)|t(?:ake|aking) on|foot in`,
      ),
      HIRING,
    ),
    family(
      /refer|vouch|forward|on my behalf|my (?:name|details|profile|info|application|portfolio)|\ba .{0,6}word|recommend|hiring|recruit|\bhr\b|human resources|talent/,
      REFERRAL,
    ),
    family(
      /consider|candida|application|in mind|on file|(?:let|tell|inform|contact|ping|remember) me\b|of me\b|reach out|an eye|opens|comes up|available|arises|join|part of|express|looking for|seeking|exploring|interest|there(?:'s| is| might| could| may)|qualifi|contribut|value|\bfits?\b|match|work(?:ing)? (?:for|under|with|at|on) you|(?:to|of|in|about) (?:a )?(?:work|job|career|pos|role|employ)|intern|volunteer|align|suit(?:s|ed)? (?:\w+ )?(?:to |with |for )?(?:the|this|your)\b/,
      CONSIDER,
    ),
    family(/resume|\bcv|curriculum/, PAPERS),
  ]),
];

/** Says that a job is looked for, without asking for one. It asks once help is asked for beside it. */
export const SEEKING: Family = family(
  /looking|searching|hunting|seeking|pursuing|targeting|exploring|open to|radar|resume|\bcv/,
  [
    `(?:(?:i'm|i am|i've been|i have been) ${gap(5)}|(?:and|currently|actively|also|been|graduate|fresher|student|professional) )(?:(?:looking|searching|hunting) (?:for )?|seeking |pursuing |targeting |on the (?:hunt|lookout|market|search) for |in (?:search of|the market for) )(?:an? |my |the )?${gap(4)}(?:${POST}|employment)`,
    `(?<=^|[,;:.] ?)(?:actively |currently )?(?:looking|searching) for (?:an? |my |the )?${gap(4)}(?:${POST}|employment)`,
    `(?:looking|searching|seeking) (?:for )?(?:(?:new|full-time|other|career|job|work) ){1,3}opportunit(?:y|ies)`,
    `open to (?:new |other |any |all )?(?:work|roles?|positions?|jobs?)\\b`,
    `(?:looking|searching|seeking|hunting) (?:for )?(?:any |some |good |better |the right |an |suitable |great |exciting |my next |available )?opportunit(?:y|ies)(?=[.,;!?]|$| (?:in|as|at|within|with)\\b)`,
    `available to start|can start (?:immediately|right away)|notice period`,
    `on your radar`,
    `(?:happy|glad|can|could|like|love) (?:to )?(?:send|share|forward|provide|pass along) (?:you |on |along |over )?(?:with )?my ${gap(1)}${RESUME}`,
  ],
);

const KIN =
  '(?:wife|husband|partner|spouse|son|daughter|brother|sister|cousin|nephew|niece|friend|mother|father|mum|mom|dad|boyfriend|girlfriend|flatmate|roommate|student)';

/** Says no more than that the writer, or one of theirs, has no job or could do more; heard only beside a request for help. */
export const SEARCHING: Family = family(
  /market|between jobs|laid off|redundan|out of work|unemployed|search|hunt|let go|lost my|(?:ends|end(?:ed|ing)|out|clos(?:ed|ing)|shut\w*|under|folded)\b|next (?:role|move|opp|job|gig|step|chall)|new (?:role|gig|chall)|freelanc|contractor|targeting|exploring|pursuing|(?:available|free) (?:from|as|imm|now)|i (?:take on|do) |to (?:work|intern) |looking|after |seeking|back (?:in)?to|interview|expanding|growing|scaling|(?:for|about) (?:this|the following|that) (?:role|pos|job|open|post|vac)|exploring/,
  [
    `(?:in|on) the job market|(?:on|in) (?:the|a|my) job (?:hunt|search)|job[- ]hunting`,
    `between jobs|laid off|made redundant|out of work|unemployed`,
    `my (?:job|internship) (?:search|hunt)`,
    `(?:been|was|were|got|being|be) let go\\b|lost my job|redundanc(?:y|ies)`,
    `(?:my|the|our) (?:current )?(?:contract|shop|plant|site|firm|company|factory|office|employer|ward|project|visa) (?:is |has |was )?(?:ends|ending|ended|runs out|running out|shut|closed|closing|shutting|went under|going under|folded)\\b`,
    `(?:my|a) next (?:role|move|position|opportunity|job|gig|step|challenge)\\b|for (?:a|my) (?:new|next) (?:role|gig|challenge)\\b`,
    `i(?:'m| am) (?:an? )?(?:\\w+ ){0,3}(?:freelancer?|contractor)\\b|i (?:take on|do) (?:\\w+ ){0,3}(?:work|contracts|freelance|commissions|projects)\\b`,
    `(?:i'm|i am|i'll be) (?:currently |now |also )?(?:available|free) (?:from|as of|immediately|now)\\b`,
    `(?:my|a) (?:\\w+ )?${KIN},? (?:[^\\s]+ ){0,6}(?:looking|searching|after|seeking|hunting|out of work) `,
    `(?:love|like|want|hope|wish|dream is|hoping|aim|goal is) to (?:work|intern) (?:at|for|with)\\b`,
    `(?:team|company|firm|${STRUCK}+) (?:is|are|will be|would be|keeps|'s|seems to be) (?:quickly |fast |really |rapidly )?(?:expanding|growing|scaling)\\b`,
    `(?:for|about) (?:this|the following|that) (?:role|position|job|opening|posting|vacancy)\\b`,
    `(?:targeting|exploring|pursuing) ${gap(5)}(?:roles|positions|jobs)\\b`,
    `(?:actively |currently |seriously )(?:looking|searching|exploring)(?=[.,;!?]|$| and\\b| at (?:${STRUCK}+|${THEIRS}))`,
    `(?:get|getting|go|going|return|returning|come|coming) back (?:in)?to (?:paid |full-time |part-time )?work\\b|(?:look|looking) (?:out )?for (?:an? )?(?:job |career )?change(?=[.,;!?]|$)`,
    `my (?:first |second |third |final |last |recent |phone |panel |on-?site )(?:round |job )?interview\\b`,
    `(?:i'm|i am) (?:looking|searching)(?=[.,;!?]|$)`,
  ],
);

/** Help that is asked for: beside a search it makes an ask. */
export const WANTS_HELP =
  /\b(?:(?:could|can|would|will|might) you (?:\w+ ){0,3}(?:help|assist|support)|(?:any|your|some|for|appreciate|grateful for) (?:\w+ ){0,2}(?:help|assistance|support|leads)\b(?! (?:line|desk|team))|help me (?:out|find|get|land|with)|(?:any|some|your) (?:referrals?|leads|pointers|introductions?) (?:you|to|would|are|is|at)|host me|takes? me on|introduc(?:e|ing) me to (?:anyone|someone|somebody|people|any|your|others)|in your network|spread the word|(?:positive|favou?rable) (?:response|reply|revert|answer)|(?:kindly|please|pls) help|who could help|(?:eyes|ears) (?:open|peeled)|know of (?:someone|anyone)|(?:if|whether) (?:\w+ ){1,3}(?:offers?|takes?|has|have|runs?) any\b|know of any|let me know (?:if|of|about|whether) (?:you|there|anything|any)|keep (?:me|an eye)|think of me|(?:anyone|somebody|someone) (?:who(?:'s| is)|that is) (?:hiring|looking)|point me (?:to|at|in|toward)|(?:any|some|of) leads? (?:you|would|is|are)|heads[- ]up|find (?:me )?(?:something|anything)|anything for (?:her|him|me|them)|is your \w+ looking|if you(?:'re| are)? (?:ever )?(?:looking for|need|needed|want) (?:anyone|someone|somebody|help|a hand|extra|support|me\b|people)|like what you see|make (?:that|this|it) happen|(?:be|become) (?:a )?part of (?:it|that|this)|would it take|an internal \w+|the right person to (?:reach|contact|talk|speak|ask|write)|(?:useful|helpful|ok|okay) if i (?:share|send|forward)|fit worth|introduc(?:e|ing) me to (?:him|her|them|your)|get (?:me )?in(?=[.,;?!]|$)|come true|you (?:\w+ ){0,2}find out (?:which|what|if|whether|how|where)|who could use|(?:open to|worth|up for) (?:an? )?(?:quick |short |brief )?(?:\d+[- ]min\w* )?(?:chat|call)\?)/;

/** Either of the two is likely only where one of their words is. */
export const SOUGHT: Family = clan([SEEKING, SEARCHING]);
