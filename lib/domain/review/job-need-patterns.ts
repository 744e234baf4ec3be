/** Asks whether anybody is needed, who decides about it, and for a chance. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { POST, POSTS, THEIRS, WORK, gap } from './job-words';

const TALK =
  '(?:quick |short |brief |little )*(?:call|chat|coffee|talk|conversation|meeting|visit|word|catch-?up|lunch|dinner|breakfast)';
const SOMEBODY = `(?:me\\b|(?:one|two) more|another|someone|somebody|extra|more people|people|an? (?!${TALK}|better|longer|bigger|newer|other|further)${gap(1)}[^\\s]*(?:er|or|ist|ant|ian|ent|nurse|intern|graduate|person|analyst|apprentice|trainee|junior|hand)\\b)`;
const HANDS =
  '(?:people|persons?|staff|hands|juniors?|interns?|trainees?|apprentices?|graduates?|analysts?|developers?|engineers?|designers?|assistants?|associates?|volunteers?|nurses?|writers?|employees|candidates)\\b';
/** Begins a question, or the words after "let me know". */
const WHETHER = '(?:do|does|are|is|would|could|might|may|will|has|have|if|whether|should)';

const NEEDED = [
  `${WHETHER} ${gap(4)}(?:have|has|need|be|there) (?:any |a |some |still )?(?:use|need|room|space|place|places|spot) (?:for|of) ${SOMEBODY}(?! [^.?!]{0,40}\\b(?:field|industry|profession|workshop|talk|event|course|table|seminar|lecture|webinar|meetup)\\b)`,
  `(?:anyone|anybody|someone|somebody|team|company|firm|${THEIRS}) ${gap(3)}(?:needs?|needing|in need of|short of) (?:an? |any |more |some |new |extra |another |junior )*${gap(1)}${HANDS}`,
  `short of (?:hands|staff|people)`,
  `(?:is|are|be|you're|they're) ${gap(2)}(?:looking for|in need of|short of|taking on) (?:an? |any |more |some |new |extra |another |junior |senior )*${HANDS}(?! (?:who|that|to (?:talk|speak|interview)))`,
  `${WHETHER} ${gap(3)}(?:taking|take|takes|accept|accepts|accepting|host|hosts|hosting|train|trains) (?:on )?(?:any |some |summer |new )?(?:interns?|trainees?|apprentices?|students?|volunteers?|graduates?|juniors?|work experience)\\b(?! (?:to|through|round|around|out|along|on an?|on the|for granted))`,
  `(?:might|may|could|would|will|is|are|if|whether) there (?:be |perhaps |still )?(?:an?|any|some) ${gap(2)}(?:${POST}|${POSTS}|work\\b)(?= (?:for (?:me|my|someone|somebody|people like)|at|on your|with you|available|free|going|coming|next|this)\\b|[.?!,]|$)`,
  `(?:if|whether) (?:you|there|they|your [^\\s]+|the [^\\s]+) (?:currently |ever )?(?:have|has|had|are|were|might have|may have|would have|could have) ${gap(5)}(?:opportunities|openings|roles|positions|jobs|vacancies|internships)\\b(?! (?:to|in the|have|are (?:rare|hard)))`,
  `(?:hear|know|think) of (?:anything|something)(?= (?:going|suitable|for me|that (?:might|would|could)|at)\\b|[.,;!?]|$)`,
  `anything (?:going|open|opening|coming up) (?:at|on|in|with) ${THEIRS}`,
];

const PLACES = [
  `(?:is|are|has|have|was) (?:the|this|that|your) ${gap(4)}(?:post|place|${POST}) (?:still |already |been |yet )*(?:free|open|available|vacant|filled|taken|gone)\\b`,
  `(?:an?|any|the) ${gap(1)}(?:place|spot|seat|post|position|role|job) ${gap(1)}(?:come|comes|become|becomes|fall|falls|open|opens) (?:free|up|vacant|available|open)\\b`,
  `(?:your|the|this|an?) (?:advert|ad|advertisement|posting|listing|job post) (?:for|looking for) (?:an?|the)\\b`,
  `(?:any|whatever|every) ${gap(1)}(?:position|role|job|post|opening|work|internship) (?:you|that|which) (?:may|might|could|can|would|have|fits?|suits?|matches)\\b(?! (?:have )?(?:held|had))`,
  `(?:who|whom) ${gap(2)}(?:handles?|does|charge of|runs|looks after|decides on|should|can|could|do|to|might) ${gap(5)}(?:hiring|recruit(?:ing|ment)|applications|vacancies|joining|apply|my (?:cv|resume|application))\\b`,
  `(?:for|of) my (?:job |recent )?application\\b|(?:support|back|endorse|push|review|read|consider|flag|boost|about|with|on|to) my (?:job |recent )?application\\b|my (?:job |recent )?application (?:went|is|was|has|at|last|yesterday|today|this)\\b`,
];

const CHANCES = [
  `give me (?:a|one|the) (?:chance|shot|try|trial|go|opportunity)\\b(?! to (?:say|hear|ask|thank|tell|learn|explain|listen|meet|talk|read))`,
  `(?:a|the|any|one|another) (?:chance|shot|opportunity) to (?:prove|interview|join|earn|work (?:at|for|on|in|with) (?:${THEIRS}|you\\b)|be (?:a )?part of)`,
  `(?:ready|able|available|free|can|could) (?:to )?(?:start|begin|join)(?: work)? (?:at once|immediately|right away|straight away|asap|from (?:monday|next)|on monday)`,
  `(?:please |do |kindly )?(?:think of|remember|bear) me(?: in mind)?(?=[.!,;]|$| (?:for|when|if|should|as soon)\\b)`,
  `(?:come|like|love|want|hope|glad|happy|keen|eager|interested|honou?red|willing|thrilled|delighted|prepared) ${gap(2)}(?:to|in|and) (?:come (?:and |to )?)?(?:work|working) (?:as (?:an? |your )?${gap(4)})?(?:at|for|in|on|with|under) ${THEIRS}`,
  `(?:be (?:your|the)|become (?:your|the)|am your|i'm your) (?:team's |company's )?(?:next|new|future) (?!friend|contact|connection|mentee|client|customer|partner|neighbou?r)[^\\s]+ ?[^\\s,;?!.]*(?=[.,!;?]|$| (?:analyst|engineer|manager|designer|developer|nurse|assistant|at|on|in)\\b)`,
  `(?:me|i|i'd|i'll) ${gap(3)}(?:be|get|become) (?:hired|employed|recruited|taken on)\\b`,
  `(?:help|assistance|support|hand) (?:with|in|to|on) (?:me )?(?:finding|getting|landing|securing|find|get|land|secure) ${gap(4)}(?:${POST}|work\\b|employment|interview)`,
  `(?:get|give|grant|offer|hook|set|line|land|arrange|secure|giving|granting|offering|getting) me (?:up )?(?:with |for )?(?:an?|the|some|any) ${gap(1)}interview`,
  `(?:grateful|glad|thankful|hope|hoping|look forward|looking forward|appreciate|welcome|asking|ask|invited?|considered|called|shortlisted|available|ready) ${gap(2)}(?:for|to|of)? ?(?:an?|the|any) ${gap(1)}interview\\b(?! (?:with you )?(?:to|about|on|in which|for (?:our|my|a|the) (?:class|newsletter|podcast|paper|blog|book|project|study|article)|process|tips|question|stage))`,
  `interview(?:ing)? for (?:the|this|that|your|any|a suitable) ${gap(3)}(?:${POST}|post\\b)`,
  `(?:through|via|under|using) (?:your|the|halden's) ${gap(2)}referral (?:scheme|programme?|system|portal|form)`,
  `be my referral\\b`,
];

export const NEEDS: readonly Family[] = [
  family(
    /\b(?:use|room|space|places?|spot|need) for\b|needs?\b|needing|short of|looking for|taking on|(?:tak(?:e|es|ing)|accept\w*|host\w*|trains?) (?:on )?(?:\w+ )?(?:intern|train|apprent|student|volunt|grad|junior|work exp)|there (?:\w+ ){0,2}(?:an?|any|some)\b|(?:if|whether) .{0,40}\b(?:ha[sd]|have|are|were)\b|(?:any|some)thing/,
    NEEDED,
  ),
  family(
    new RegExp(
      `${WORK}|place|spot|seat|\\bpost\\b|advert|\\bad\\b|hiring|recruit|application|apply|joining|listing`,
    ),
    PLACES,
  ),
  family(
    /chance|shot|give me|opportunity|\b(?:start|begin|join)(?: work)? (?:at|imm|right|straight|asap|from|on)|(?:think of|remember|bear) me|(?:to|in|and) (?:come (?:and |to )?)?work|(?:be|become|am|i'm) (?:your|the) |hired|employed|recruited|taken on|(?:find|get|land|secur)\w* |interview|referral/,
    CHANCES,
  ),
];
