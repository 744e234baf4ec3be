/** What is over: a favour that is thanked for, work that was enjoyed, an offer that is declined, a search that ended. Folded English. */

/** Thanks for a favour that was done. */
const THANKED =
  /\b(?:thanks|thank you|thankful|grateful|cheers|indebted|appreciated?|thank u) (?:[^\s,]+ ){0,4}(?:for|that you|how you|you|your|when you) (?:[^\s,]+ ){0,9}(?:referr|recommend|pass|forward|putt|put in|introduc|connecti|shar|offer|giv|sen[dt]|gett|got me|hir|invit|vouch|back|support|flagg|think|keep|help)/;
/** A thing that was done once; what is thanked for in advance has no date. */
const READ_ONCE =
  /\bthank(?:s| you)\b.{0,30} for (?:look|review|read|check|edit|go|help|tak|mark|comment)\w*\b.{0,80}\b(?:last (?:week|month|year|time|night|spring|summer|autumn|fall|winter|term|\w+day)|yesterday|the other day|ago|back (?:in|then|when)|earlier this|this morning)\b/;
const HOPED =
  /\b(?:in advance|if you|please|pls|plz|kindly|any|could|would|hope|hoping|refer me|offer(?:ing|ed)? to)\b/;

/** Work that was done, and offers and applications that were turned down. */
const OVER =
  /\b(?:(?<!\b(?:would|'d) (?:have )?)(?:enjoyed|loved|liked|miss|missed|missing|remember|remembered|treasured?|cherish(?:ed)?|had the (?:pleasure|honou?r|joy|luck|privilege)|(?:was|were|been|is) (?:always )?(?:so |such |really )?(?:great|good|fun|lovely|an?) ?(?:pleasure|joy|delight|honou?r|privilege|time)?|it's been|had a (?:great|good|lovely|wonderful) time) (?:[^\s]+ ){0,5}(?:work|intern|volunteer|part|be)(?:ing|ed)?\b|(?:withdr[aeo]wn?|withdrawing|retract\w*|cancell?ed|declin(?:e|ed|ing)|turn(?:ed|ing)? down|passed on|rejected|refused|said no to|dropped out of) |(?:was|were|is|how|that's|it's) (?:so |very |really |most )?(?:kind|good|nice|generous|decent|lovely|sweet|big) of you to |i (?:already |also |once |previously |formerly )?(?:worked|interned|volunteered|served) )/;
const CHEERED = /\b(?:congrat\w*|well done|great news|hats off|good on you)\b/;

/** What stands right before and makes it somebody else's: "we have | an opening". */
const OURS =
  /\b(?:we|our [^\s]+|my (?:team|company|firm|boss|employer|ward|hospital|department|startup|shop))(?:'ve|'re)? (?:currently |also |now |just |actually )?(?:have |has |had |got |posted |are |is |advertised |listed )?(?:[^\s]+ ){0,2}$|\b(?:tool|product|platform|software|app|service|services|solution|book|paper|approach|method|course|event|our \w+) (?:would|might|could|may|can|will) (?:be )?(?:an? |the )?$|\b(?:you're|you are|you were|if you|are you|would you|do you) (?:\w+ )?$|\b(?:my|our) (?:\w+ )?$/;
const OF_THEIRS =
  /^(?:an? |the )?(?:\w+ )?(?:opening|vacanc|position|role|be a|be an|are hiring|is hiring|(?:is|are) (?:looking|searching|in need|short|recruiting)|(?:team|company|firm|boss|department|lab|group|ward|clinic|hospital) (?:is|are) |(?:like|want|wish) to apply|open to (?:new |any |other )*(?:roles?|work|jobs?|positions?)|interested in applying|\w+ fit\b|fit\b)/;

/** True when the words at `index` of a clause are about what was, or about what the writer has to give. */
export function isOver(clause: string, index: number): boolean {
  const before = clause.slice(Math.max(0, index - 90), index + 9);
  if (OVER.test(clause.slice(Math.max(0, index - 90), index + 26))) return true;
  if (
    OURS.test(clause.slice(Math.max(0, index - 60), index)) &&
    OF_THEIRS.test(clause.slice(index, index + 60))
  )
    return true;
  if (HOPED.test(clause)) return false;
  return THANKED.test(before) || CHEERED.test(clause) || READ_ONCE.test(clause);
}

/** A search that ended in a job, an offer that was made. */
const SETTLED =
  /\b(?:(?:i|and|i've|have|we) (?:have |had |'ve )?(?:just |recently |now |finally |since |already |happily |also )*(?:accepted|taken|took|got|landed|started|joined|found|secured|signed|gained|begun|began|received|been offered|won) (?:(?:the|an?|my|another|this|that|one|up|on|with|at|as|new|it|work|first|own|dream|current|job) ){1,3}(?:[^\s]+ ){0,3}?(?:job|role|position|post|offer|one|work|company|firm|team|contract|internship|placement)\b|successful in (?:gaining|getting|securing|finding)|(?:been|was|got) (?:offered|hired|appointed|taken on)\b|i (?:got|took|have|landed|accepted) (?:the|a new|this) (?:job|role|position|post|offer)\b|(?:hired|took) me\b|off the market|no longer (?:looking|searching|on the market|job hunting)|i (?:start|started|begin|began|join|joined) (?:on|in|as|at|last|next|work) )/;
const WHILE_LOOKING = /\b(?:was|were|been|had|used to)\b/;
const OFFER_IN_HAND =
  /^(?:interest(?:ed)?|excited|excitement|enthusiastic|keen) (?:\w+ )?(?:in|about|for) (?:the|this|that) (?:new )?(?:job|role|position|post|offer|opportunity)\b|^(?:i|me) join the\b/;
const DECLINED =
  /\b(?:unfortunately|not (?:currently |actively |really )?(?:looking|interested|searching|on the market)|happy (?:where|in my|at my|with my)|(?:must|have to|will|'ll|need to|going to|decided to) (?:respectfully |politely )?(?:decline|pass\b|withdraw|turn)|not the right (?:time|fit)|other (?:offer|position|role)|another (?:offer|position|role))/;
const GIVEN = /^(?:considering|considered|thinking of|consider|fits?|fit this|suits?) /;

/** A favour the reader offered, and who would rather not. */
const OFFERED_TO = /\boffer(?:ed)? to (?:\w+ )?$/;
const REFUSED = /\b(?:please (?:don't|do not|wait)|(?:i'd|i would) (?:sooner|rather) not|no need)\b/;

/** Who writes on behalf of those who hire, and who wants a letter from a teacher. */
const HIRES =
  /\b(?:interested in (?:applying|joining us)|our (?:careers?|jobs) (?:page|site|link)|check out our (?:careers?|openings|jobs)|fit for you\b)/;
const HIRING = /^(?:is|are) (?:\w+ )?hiring\b/;
const LETTER =
  /\b(?:reference letter|letter of (?:reference|recommendation)|recommendation letter|act as (?:my|a) referee)/;
const APPLIED =
  /^(?:applied|applying|(?:i|and|i've|have|invited|called)\b.*\b(?:applied|applying|interview))/;

/** Hears in all of a message whether the search is over or the offer declined; what is said of it is no ask then. */
export function hearsTheEnd(
  sentences: readonly { text: string }[],
): (before: string, words: string) => boolean {
  const heard = new Map<RegExp, boolean>();
  const hears = (pattern: RegExp): boolean => {
    const known = heard.get(pattern) ?? sentences.some(({ text }) => pattern.test(text));
    heard.set(pattern, known);
    return known;
  };
  return (before, words) =>
    ((WHILE_LOOKING.test(`${before} ${words}`) || OFFER_IN_HAND.test(words)) && hears(SETTLED)) ||
    (GIVEN.test(words) && hears(DECLINED)) ||
    (OFFERED_TO.test(before) && hears(REFUSED)) ||
    (HIRING.test(words) && hears(HIRES)) ||
    (APPLIED.test(words) && hears(LETTER));
}

/** A post, an advert, an application or a search that is only mentioned, by who then asks about something else. */
const HIRING_THERE = /^(?:is|are|you're|they're|'re|[^\s]+'s) (?:\w+ ){0,3}(?:hiring|recruiting)\b/;
const NOTICED = /\b(?:saw|see|seen|noticed|notice|read|heard|know|understand) (?:that )?[^.;?!]{0,40}$/;
const MENTIONED =
  /^(?:(?:came|come) across|(?:saw|see|seen|noticed|found|spotted|read|heard) |your open letter|(?:the|your|this|that) (?:[^\s]+ ){0,4}(?:posting|ad|advert|advertisement|listing|vacancy|opening)\b|(?:[^\s]+ ){0,5}appl(?:y|ied|ying)\b|my (?:\w+ )?application (?:is|was|went|for)\b|(?:i'm|i am|i've been|and|currently|actively|student) (?:[^\s]+ ){0,5}(?:looking|searching|seeking|exploring|pursuing|targeting)\b|(?:targeting|exploring|pursuing) |for opportunities at |an? (?:[^\s]+ ){0,2}role at |where (?:i|my) |[^?!]* is (?:at |on )?(?:the )?(?:very )?top of my list)/;
/** What is asked about instead: them and their days. */
const CURIOUS =
  /\b(?:(?:hear|learn|know|understand|ask|share) (?:more |a bit |a little |you )?(?:about|from|for)? ?(?:your (?!team|company|firm)|how (?:you|the|a|people|it|those)|what (?:you|the|it|a)|the day)|any advice|your (?:honest |own )?(?:advice|take|story|path|experience)|how (?:do|did|does|have|can) (?!i\b|you help|the hiring|your hiring|the appl)[^\s]+|what (?:do|did|is|was) (?:you|it|your|the work|the day|an?)|what (?:it|the (?:work|job|day)) (?:is|looks|feels)|what's it like|tell me (?:how|what)|curious|explain|(?:minutes|time|willing|open|happy) to share (?:your|how|what|some)|minutes to share|that's (?:great|good|exciting)|great news|congrat\w*|interested in exploring|(?:took|taken|followed) your advice|thanks again)\b/;
/** What is asked about that one post, its team or how to get it. */
const ABOUT_POST =
  /\b(?:(?:insights?|advice|suggestions|thoughts|perspective|questions?|chat|talk|call|learn(?:ing)? more|information|experience)\b[^.?!]{0,40}\b(?:(?:the|this|that) (?:\w+ )?(?:role|team|company|position|fit|hire)|fit|(?:interview|hiring|application|recruit\w+|selection) process)|(?<!path )(?:about|on|into) (?:the|this|that) (?:\w+ )?(?:role|team|position|company)\b|any insights|next steps|be a fit|why i'm|introduc)/;
/** What only somebody says who wants it: that they suit it, would like it or have what it takes. */
const WANTED =
  /\b(?:interest(?:ed)?|apply|applied|applying|application|fit|suits?|match(?:es)?|align\w*|my (?:background|experience|skills|cv|resume|profile|portfolio|work|years|application)|qualif\w*|consider|chance|opportunit\w+|still (?:open|free)|(?:been )?filled|connect|chat|call|send|help|hop(?:e|ing)|hiring team|responsibilit\w+|refer\w*|introduc\w+|i(?:'ve| have| am|'m| was)? (?:also |an? |\w+ed |\w+ing )?(?:kept|worked|built|shipped|spent|run|ran|led|years|student|graduate|developer|engineer|analyst|nurse|looking))\b/;
/** A talk or advice, asked for in so many words. */
const TALK =
  /\b(?:(?:\d+|fifteen|twenty|thirty|few|quick|short|brief)[^.?!]{0,20} (?:minutes?|mins?|chat|call|zoom|conversation|coffee)|(?:share|hear|love|appreciate|value|welcome|grateful for|any|your) (?:[^\s]+ ){0,3}(?:insights?|perspective|advice|thoughts|experience)|chat with you|a (?:quick |short |brief )?(?:chat|call|zoom|coffee))\b/;
/** What presses for the post beside it: that one suits, and what else is to be done about it. */
const PRESSED =
  /\b(?:fit\b|suits?|match(?:es)?|align\w*|qualif\w*|consider(?:ed|ation)?|next steps?|introduc\w+|refer\w*|recommend me|hiring team|why i'm|my (?:cv|resume|application|candidacy|portfolio)|opportunit\w+ (?:to (?:work|join|interview|contribute)|with|on)|chance to (?:work|join|interview|contribute)|contribut\w+|any updates?|status)\b/;
/** Who looks for nothing. */
const CONTENT =
  /\b(?:(?:it's|that's|is) not for me|happily employed|stay(?:ing)? put|no ambitions|no (?:wish|plans?|intention) to (?:apply|move|leave)|years above|long past|can't start)\b/;

/** True where all that was heard is mentioned on the way to a question about something else; `asksElse` where another sentence asks. */
export function isNotedOnly(
  places: readonly { before: string; words: string }[],
  sentences: readonly { text: string }[],
  asksElse: boolean,
): boolean {
  const isHeard = (pattern: RegExp) => sentences.some(({ text }) => pattern.test(text));
  return (
    places.every(
      ({ before, words }) => (HIRING_THERE.test(words) && NOTICED.test(before)) || MENTIONED.test(words),
    ) &&
    (isHeard(CONTENT) ||
      (asksElse && !isHeard(WANTED)) ||
      (isHeard(CURIOUS) && !isHeard(ABOUT_POST)) ||
      (isHeard(TALK) && !isHeard(PRESSED)))
  );
}
