/** Who bids for a place in plain words: "that could be me", "I'd come aboard", "is there a seat". Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { BEGINS, POST, RESUME, THEIRS, THEM, TRADE, gap } from './job-words';

const JOB = '(?:job|position|post|role|work|gig|vacancy|place)';
const GOOD = '(?:perfect|ideal|great|right|best|wonderful|excellent)';
const PEOPLE = '(?:someone|somebody|people|anyone|anybody|a person|an? [^\\s]+|candidates?|applicants?)';

const BIDS = [
  `(?:i'd|i would|i'll|i) (?:really |very much |dearly )?(?:like|love|want|take|be (?:glad|happy|keen) (?:of|with|on|to have|to take)) (?:the|this|that|your) ${JOB}(?=[.,;!?]|$| (?:on|at|in|very much|please|if)\\b)`,
  `(?:that|it|this) (?:could|can|might|should|would) (?:well |easily |just )?be me\\b(?! (?:who|in (?:ten|five|twenty)))`,
  `i(?:'d| would| could| can| might| want to| hope to)(?: love to| like to)? be (?:that|this) (?:person|one|someone|somebody|hire|candidate)\\b`,
  `you(?:'ll| will| may| might| must|'re going to)? (?:probably |surely |soon |also |now )?need (?:someone|somebody|a person|people) (?:to|who|with|for)\\b(?! (?:talk|speak|listen))`,
  `employee (?:number|no\\.?|#) ?[\\w#]+`,
  `(?:come|coming|get|getting|jump|bring me|bringing me|take me|taking me|have me) (?:aboard|on ?board)\\b(?! (?:a\\b|the\\b|with (?:the|this|that) (?:idea|plan)))`,
  `join(?:ing)? (?:you|${THEIRS}) (?:as|in the role|full[- ]time|part[- ]time)\\b(?! (?:an? |your |the )?(?:guests?|speakers?|observers?|visitors?|listeners?|friends?|members?|panel\\w*|audience))`,
  `if (?:you're|you are|they're|they are|${THEM} (?:is|are)) (?:building|growing|scaling|expanding|staffing|assembling|putting together) (?:up |out )?(?:the|your|their|an?) ${gap(1)}(?:team|staff|crew|department|group|lab|side|bench)`,
  `(?:if|in case|whether) (?:there's|there is|there are|there were|you have|you've|you've got|you had|you get) (?:ever |still |got |any |some |an? |another |more )*${gap(1)}(?:seats?|places?|spots?|room|space|shifts|hours|work|gap) (?:on|in|at|for me|going|free|available|to (?:fill|cover)|i'd|i could|i can)(?! (?:your (?:calendar|diary|schedule|day|week)|the (?:workshop|course|talk|table|event|room|hall|tour|bus|class)))\\b(?! (?:your (?:calendar|diary|schedule|day|week)|the (?:workshop|course|talk|table|event|room|hall|tour|bus|class)))`,
  `(?:if|in case|whether) (?:there are|there were|you have|you've got|you get) (?:any |some |more |spare |extra )*(?:shifts|hours going|cover shifts|vacant shifts)\\b`,
  `pitch(?:ing)? myself\\b`,
  `(?:the|an|your|that|any) open (?:seat|req|requisition|headcount)\\b`,
  `(?:paid|unpaid) or (?:unpaid|paid|voluntary)\\b`,
  `(?:bring|provide|supply|have|got|with|show) (?:you )?(?:good |strong |excellent |two |three |my )?references\\b(?=[.,;!?]|$| (?:from|if|on request|ready))|references (?:available|on request|upon request)`,
  `needs? a start\\b(?! date)`,
  `(?:support|help|join|assist|contribute|engaged|hired|serve|come) ${gap(6)}(?:on|in|for) an? (?:full|part)[- ]time (?:capacity|role|position|basis)`,
];

const FITS = [
  `${THEIRS} (?:would|could|might|seems?|looks?|sounds?) (?:be |like |to be )?(?:just |exactly )?(?:an? |the )?${GOOD}(?: place| fit| match| home| spot| start| next step)?(?=[.,;!?]|$| for me\\b| to (?:start|work|grow))`,
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
];
