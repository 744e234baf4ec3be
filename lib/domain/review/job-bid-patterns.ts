/** Who bids for a place in plain words: "that could be me", "I'd come aboard", "is there a seat". Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { BEGINS, POST, RESUME, THEIRS, THEM, TRADE, gap } from './job-words';

const JOB = '(?:job|position|post|role|work|gig|vacancy|place)';
const GOOD = '(?:perfect|ideal|great|right|best|wonderful|excellent)';
const PEOPLE =
  '(?:someone|somebody|people|anyone|anybody|a person|an? (?!chat|call|talk|coffee|conversation)[^\\s]+|candidates?|applicants?)';

const BIDS = [
  `(?:i'd|i would|i'll|i (?=want)) ?(?:really |very much |dearly )?(?:like|love|want|take|be (?:glad|happy|keen) (?:of|with|on|to have|to take)) (?:the|this|that|your) ${JOB}(?=[.,;!?]|$| (?:on|at|in|very much|please|if)\\b)`,
  `(?:that|it|this) (?:could|can|might|should|would) (?:well |easily |just )?be me\\b(?! (?:who|in (?:ten|five|twenty)))`,
  `i(?:'d| would| could| can| might| want to| hope to)(?: love to| like to)? be (?:that|this) (?:person|one|someone|somebody|hire|candidate)\\b`,
  `you(?:'ll| will| may| might| must|'re going to)? (?:probably |surely |soon |also |now )?need (?:someone|somebody|a person|people) (?:to|who|with|for)\\b(?! (?:talk|speak|listen))`,
  `employee (?:number|no\\.?|#) ?[\\w#]+`,
  `(?:come|coming|get|getting|jump|bring me|bringing me|take me|taking me|have me) (?:aboard|on ?board)\\b(?! (?:a\\b|the\\b|with (?:the|this|that) (?:idea|plan)))`,
  `join(?:ing)? (?:you|${THEIRS}) (?:as|in the role|full[- ]time|part[- ]time)\\b(?! (?:an? |your |the )?(?:guests?|speakers?|observers?|visitors?|listeners?|friends?|members?|panel\\w*|audience))`,
  `if (?:you're|you are|they're|they are|${THEM} (?:is|are)) (?:building|growing|scaling|expanding|staffing|assembling|putting together) (?:up |out )?(?:the|your|their|an?) ${gap(1)}(?:team|staff|crew|department|group|lab|side|bench)`,
  `(?:if|in case|whether) (?:there's|there is|there are|there were|you have|you've|you've got|you had|you get) (?:ever |still |got |any |some |an? |another |more )*${gap(1)}(?:seats?|places?|spots?|room|space|shifts|hours|work|gap) (?:on|in|at|for (?:me|one more (?=[.,;!?]|$))|going|free|available|to (?:fill|cover)|i'd|i could|i can)(?! (?:your (?:calendar|diary|schedule|day|week)|the (?:workshop|course|talk|table|event|room|hall|tour|bus|class)))\\b(?! (?:your (?:calendar|diary|schedule|day|week)|the (?:workshop|course|talk|table|event|room|hall|tour|bus|class)))`,
  `(?:if|in case|whether) (?:there are|there were|you have|you've got|you get) (?:any |some |more |spare |extra )*(?:shifts|hours going|cover shifts|vacant shifts)\\b`,
  `pitch(?:ing)? myself\\b`,
  `(?:the|an|your|that|any) open (?:seat|req|requisition|headcount)\\b`,
  `(?:paid|unpaid) or (?:unpaid|paid|voluntary)\\b`,
  `(?:bring|provide|supply|show) (?:you )?(?:good |strong |excellent |two |three |my )?references\\b(?=[.,;!?]|$| (?:from|if|on request|ready))|references (?:available|on request|upon request)`,
  `needs? a start\\b(?! date)`,
  `(?:support|help|join|assist|contribute|engaged|hired|serve|come) ${gap(6)}(?:on|in|for) an? (?:full|part)[- ]time (?:capacity|role|position|basis)`,
];

const FITS = [
  `${THEIRS} (?:would|could|might|seems?|looks?|sounds?) (?:be |like |to be )?(?:just |exactly )?(?:an? |the )?${GOOD}(?: (?:place|fit|match|home|spot|start|next step))?(?: for me| for (?:me )?to (?:start|begin)| to start| to begin my)?(?=[.,;!?]|$)(?<!(?:place|spot|home))`,
  `${BEGINS}(?:would|could|does|do|will|might|is|are) ${THEM} ${gap(3)}(?:open to|consider|welcome|hire|take on|accept|interested in|employ) (?:hiring |taking |having |employing |taking on )?${PEOPLE} (?:who|with|without|returning|coming|back|after|from|of my|like me|aged|over|in my)\\b(?! (?:could|would|can) (?:talk|speak|answer|tell|help))`,
  `(?:if|whether|how|where) (?:i|my [^\\s]+) (?:might|could|would|may|can) be (?:\\w+ )?(?:useful|of use|of service|of help|helpful|of value|valuable|an asset|of benefit|of assistance) (?:to|for|in|at|on) (?:${THEIRS}|you\\b)(?! (?:in return|too|as well))`,
  `(?:the|this|your|that) ${gap(3)}(?:${POST}|post) and (?:how|whether|if|why) (?:i|my)\\b`,
  `how (?:i|my [^\\s]+) (?:might|could|would|may|can) fit(?: in)?(?=[.,;!?]|$| (?:into|with|on|at|the (?:team|role|needs))\\b)`,
  `(?:beg|begging|plead|pleading|pray|desperate|hungry|ask|asking|apply|applying|request|requesting) (?:to )?(?:you )?for (?:any |some |paid |more |a |your )?(?:kind of |sort of |type of )?(?:work|job|employment)\\b(?! (?:advice|stories|titles?|descriptions?))`,
  `(?:anything|dying|itching|determined|an honou?r|my honou?r|a privilege|proud|lucky|blessed|delighted|pleased|job) (?:for me )?to (?:be able to )?(?:work|intern|serve|train) (?:at|for|with|in|under|beside|alongside) (?:${THEIRS}|you\\b)`,
  `(?:tips?|advice|tricks?|hints?|secret) (?:for|on|to) (?:getting|get) (?:in|hired|noticed|through the door|past the)(?=[.,;!?]|$| (?:at|by|to|with|there)\\b)`,
  `who (?:could|can|might|would|may) (?:use|take|need|hire|employ) (?:me\\b|(?:an? )?${TRADE}|(?:someone|somebody) like me)`,
  `(?:walk|carry|bring|run|drop|lay|deliver|push|wave) (?:over )?(?:my|a copy of my) ${gap(2)}${RESUME}`,
  `(?:attach|attaching|attached|enclosing|enclosed|sharing|sending|herewith|pfa|find|forwarding) (?:you |herewith |attached |below |here |with |is |the )*(?:my|updated) (?:updated |latest |detailed |brief )*(?:profile|details|bio-?data|credentials)\\b`,
  `(?:kindly|please|pls|plz|do) revert\\b|revert (?:back )?(?:if|for|in case|with)\\b`,
  `(?:if|have|has|for|is there|there is|against) (?:any|some|a|suitable|relevant|urgent)(?: suitable| relevant| urgent| current)? requirements?(?=[.,;!?]|$| (?:for|in|of|at|there|with you)\\b)(?! (?:for|of|in) (?:the|this|your) (?:course|certificate|degree|licen[sc]e|exam|programme?|visa|field|grant|study))`,
  `circulate (?:it |this |my [^\\s]+ |the same )?(?:in|among|within|around|to) your (?:network|circle|contacts|team|group|colleagues)(?<!(?:survey|questionnaire|study|paper|article|poster|petition) .{0,40})`,
];

const FREELANCE = [
  `(?:do|does|would|could|might|if|whether) (?:${THEM}|you ever) (?:ever |also |sometimes |still )?(?:outsource|commission|subcontract|contract out|use (?:outside|external|freelance|contract)|work with (?:freelance\\w*|contractors?|outside|external))\\b(?! (?:your|the|to (?:india|asia)))`,
  `(?:take on|pick up|handle|help (?:out )?with) (?:any|some|more|extra|overflow) (?:[^\\s]+ ){0,2}(?:work|projects?|jobs|orders|overflow|cases)(?= (?:you|that you|for you|from you|your)\\b|[.,;!?]|$)(?<!how (?:do|did|does) .{0,60})`,
  `(?:free|spare|some|open) capacity (?:from|in|for|at|on|next|this|until)\\b`,
  `(?:need|needs|use|want) (?:an? |another |your )(?:extra )?pair of hands`,
  `(?:will|would|might|could|can|does|do|if|whether) ${THEM} ${gap(1)}(?:take|bring) (?:an? |another |some |more )(?:[^\\s]+ ){1,2}on(?=[.,;!?]|$| (?:from|this|next|as|for (?:a|the|an)|part|full)\\b)(?! (?:a|the) (?:tour|walk|trip))`,
  `(?:is|are|if|whether) (?:${THEM}|yours) (?:\\w+ )?short of (?:anyone|anybody|someone|an?|people|staff|hands|${TRADE})`,
];

const LIKELY = '(?:trainees?|men\\b|man\\b|women\\b|hands?|guides?|tutors?|person\\b|people\\b|staff\\b)';

/** Who asks whether it is worth applying, or to be let in at all. */
const HOPES = [
  `(?:bring|bringing|take|taking) on (?:an? |another |any |more |some |new )+${gap(1)}(?:${TRADE}|${LIKELY})`,
  `(?:use|need|take|want|room for|place for|have) (?:one|two|another|a few) (?:more|extra|other|good) (?:${TRADE}|${LIKELY})`,
  `${BEGINS}(?:does|do|would|could|will|might|can) ${THEM} ${gap(2)}(?:need of (?:one|any|someone|an?)|take one more)\\b`,
  `looking for (?:an? |another )(?:extra|additional|second|spare) ${gap(1)}(?:${TRADE}|${LIKELY})`,
  `(?:throw|throwing|put|putting|toss|tossing|drop|dropping|pass|passed|passing|mention|mentioned|mentioning|give|giving|gave) my name (?:in|to|along|on|up|out)(?= (?:for|to|with|as)\\b| (?:the|your|whoever|anyone)\\b)(?! to (?:marta|her|him|them|the (?:organi|author|editor|museum)))`,
  `(?:get|be|getting|being) placed (?:in|at|with) (?:${THEIRS}|a (?:good|company|firm))`,
  `seeking for (?:an? |the )?${gap(3)}(?:post|${POST})`,
  `(?:getting|get|land|landing|find|finding) (?:an? |the )${gap(1)}(?:job|position|role|place|start) (?:on|in|at|with) an? ${gap(1)}(?:team|company|firm|place|lab) like (?:yours|this)`,
  `in the (?:mix|frame|picture|pool|hunt) for (?:the|a|an|any|whatever|this|that|your)\\b(?! (?:of|nobel|prize|award|title))`,
  `(?:sense|worth|point|okay|ok|realistic|possible) ${gap(1)}(?:for me to apply|me applying|my applying|if i appl(?:y|ied)|in (?:me |my )?applying)\\b(?! (?:the|this|it|these))`,
  `should i (?:even |just |also )?apply(?=[.,;!?]|$| (?:through|via|for|to|on|at|with|now|here|online|or|again|directly|anyway)\\b)(?! (?:for|to) (?:the |an? )?(?:\\w+ )?(?:course|grant|degree|scholarship|college|university|school|visa|programme?|masters?)\\b)`,
  `giv(?:e|ing) (?:me|an? [^\\s]+|someone|somebody|people) ${gap(3)}a (?:go|chance|shot|try|start|break)\\b(?! (?:to (?:say|speak|ask|rest)|at (?:saying|explaining)))`,
  `(?:my|the|this) (?:internship|placement|traineeship|apprenticeship|contract)[^.?!,;]{0,20}(?:stay on|become permanent|lead to an? (?:job|offer|role))`,
  `(?:like|love|hope|hoping|want|wish|keen) to stay on(?=[.,;!?]|$| (?:as|at|with|after|in)\\b)`,
  `first in (?:line|the queue)\\b(?! (?:for (?:the|a) (?:coffee|ticket|book)))`,
  `(?:take|accept|accepting|taking|open to|consider|read) (?:unsolicited )?(?:pitches|submissions) from (?:new|freelance|outside|unknown|young)`,
  `(?:like|love|want|hope|wish|keen|eager) to (?:write|illustrate|translate|shoot|design|code|cook|drive|weld|teach|nurse) (?:for|with|at) (?:you\\b|your\\b)`,
  `(?:opportunity|chance|possibility|permission) to ${gap(4)}work (?:in|at|for|with|on|under) ${THEIRS}`,
  `(?:contact|e-?mail|number|name|details|address|contacts) (?:details )?(?:of|for) (?:the|your|a|any) ${gap(1)}(?:recruiters?|hiring (?:manager|team|person)|recruitment|hr\\b|talent)`,
  `jump at (?:the|any|a) (?:chance|opportunity|offer) to (?!talk|hear|speak|meet|ask|learn|see|visit)`,
  `(?:say|put in|have|saying) (?:something|a word|a few words|a kind word) (?:to|with|about me to) (?:the|your|whoever) ${gap(1)}(?:hiring|hires|panel|recruit|hr\\b|committee|manager)(?! fair)`,
  `(?:need|needing|require|requiring|looking for|seeking|offer|provide|give|giving|get) (?:me )?(?:an? |any |visa |work |skilled worker )*sponsorship\\b(?! (?:for (?:our|the|my (?:club|team|event|race|walk|run))|deal|package))`,
  `(?:if|when|whenever|should) (?:the|your|${THEM}) ?${gap(1)}(?:is|are|be|was|were)? ?(?:ever |still |a bit )?short of ${LIKELY}`,
  `(?:when|how soon) (?:can|could|may|might|should) i (?:start|begin)\\b(?! (?:to|the call|reading|calling))|when i (?:can|could|might|may) start\\b(?! (?:to|the))`,
  `(?:the|your|a|any) vacant (?:seat|place|spot|post|chair|desk)\\b`,
  `my (?:chances|odds|prospects) (?:at|with|of (?:getting|joining|being)|for) (?:${THEIRS}|the ${gap(2)}(?:${POST}|post))`,
];

export const BID_ASKS: readonly Family[] = [
  family(
    /(?:the|this|that|your) (?:job|pos|post|role|work|gig|vac|place)|be me\b|be (?:that|this) |need (?:some|a pers|people)|employee (?:num|no|#)|aboard|on ?board|join(?:ing)? |(?:building|growing|scaling|expanding|staffing|assembling|putting)|(?:if|in case|whether) (?:there|you)|pitch|open (?:seat|req|head)|(?:un)?paid or|references\b|a start\b|(?:full|part)[- ]time/,
    BIDS,
  ),
  family(
    /(?:would|could|might|seems?|looks?|sounds?) (?:be |like |to be |just |exactly |an? |the )*(?:perf|ideal|great|right|best|wond|exce)|open to|consider|welcome|hire|take on|accept|interested in|employ|useful|of (?:use|serv|help|val|ben|ass)|helpful|valuable|asset|and (?:how|whether|if|why) (?:i|my)\b|fit\b|(?:for|to) (?:any |some |paid |more |a |your )?(?:kind |sort |type |of )*(?:work|job|empl)|to (?:be able to )?(?:work|intern|serve|train) |(?:getting|get) (?:in|hired|noticed|through|past)\b|who (?:could|can|might|would|may) |(?:resume|cv)s?\b|profile|details|bio-?data|credentials|revert|requirement|circulate/,
    FITS,
  ),
  family(
    /outsource|commission|subcontract|contract out|use (?:outs|ext|freel|contr)|work with (?:freel|contr|outs|ext)|(?:take on|pick up|handle|with) (?:any|some|more|extra|over)|capacity|pair of|(?:take|bring) (?:an?|another|some|more) |short of/,
    FREELANCE,
  ),
  family(
    /(?:bring|tak)(?:e|ing)? on |(?:one|two|another|a few) (?:more|extra|other|good)|need of |for (?:an? |another )(?:extra|add|second|spare)|my name (?:in|to|al|on|up|out)|placed |seeking for|like (?:yours|this)|in the (?:mix|frame|pict|pool|hunt) for|appl(?:y|ied|ying)|giv(?:e|ing) |stay on|become perm|lead to an?|first in|pitches|submissions|to (?:write|ill|trans|shoot|design|code|cook|drive|weld|teach|nurse) |(?:opportunity|chance|possibility|permission) to|(?:of|for) (?:the|your|a|any) (?:\w+ )?(?:recruit|hiring|hr\b|talent)|jump at|something to|words? (?:to|with|about)|sponsorship|short of|i (?:can |could |may |might |should )?(?:start|begin)|vacant |my (?:chances|odds|prosp)/,
    HOPES,
  ),
];
