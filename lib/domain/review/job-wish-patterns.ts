/** Asks that name no post: a wish to belong, a referral, a name put forward, news of anything. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { BEGINS, POST, POSTS, RESUME, STRUCK, STRUCK_POST, THEIRS, THEM, gap } from './job-words';

/** Words in between that do not pass to somebody else: "tell me how you came to join". */
const mine = (most: number) => `(?:(?!you\\b|your\\b|they\\b|people\\b)[^\\s,;?!]+ ){0,${most}}`;
const TRAINING =
  '(?:internships?|(?:work )?placements?|work experience|apprenticeships?|traineeships?|industrial training|co-?op)\\b';
const WISHES = [
  `(?:i|i'd|i'm|i'll|me|my|myself|chance|scope|way|route|hope|eager|keen|possibility) ${mine(5)}(?:join|joining|be part of|become part of|being part of) (?!your (?:\\w+ )?network)(?:${THEIRS}(?!'s (?:\\w+ ){0,2}(?:lecture|talk|meeting|meetup|event|seminar|webinar|session|call|community|channel|newsletter|open day|tour|workshop))|(?:the|your) ${gap(3)}(?:graduate scheme|trainee scheme|scheme|workforce|staff|company|organi[sz]ation|firm|lab)\\b)`,
  `dream (?:job|role|company|employer|is to|was to|has been to|of mine is to) ?(?:(?:be|is|to|work|working|join|joining|at|for|with|on|in) ?){1,4} ?${THEIRS}`,
  `(?:break|breaking|get|getting|way|foot|foothold) (?:in|into|inside) ${THEIRS}`,
  `(?:i|i'm|i'd|me|myself) ${mine(5)}(?:right|ideal|perfect|best|suitable) (?:person|one|choice|candidate) for (?:the|this|your|that) ${gap(3)}(?:${POST}|team|work)\\b`,
  `(?:company|team|${STRUCK}+) (?:seems?|looks?|is|would be|feels?|sounds?) (?:like |to be )?(?:an? )?(?:great|good|perfect|ideal|strong|natural|right|excellent) (?:fit|match)\\b(?! for you)`,
  `(?:add|adding|bring|bringing|deliver|create|creating|of) ${mine(2)}value (?:to|at|for|in|within) (?:${THEIRS}|you\\b)`,
  `contribut(?:e|ing) ${mine(2)}(?:to|at|towards) (?:what (?:you|they|your [^\\s]+)(?:'re|'s| are| is) (?:building|doing|working on|making)|${THEIRS})`,
  `(?:use|need|want|wants|needs|place for|space for|time for) (?:someone|somebody|a person|people|a [^\\s]+) (?:like me|like myself|with my|of my)\\b`,
  `(?:my|any|the|what) (?:chances?|odds) (?:of|at|to|for) ${mine(2)}(?:getting|get|being|be|landing|land|joining|working)\\b ?${mine(3)}(?:hired|selected|shortlisted|${POST}|${THEIRS}|in\\b)`,
  `open to (?:any|whatever|all) ${gap(1)}(?:roles?|positions?|jobs?|work)\\b(?! (?:of|that you (?:think|find)))`,
];

const NAMES = [
  `hat in(?:to)? the ring`,
  `(?:toss|throw|put|putting|drop|add|pass) (?:in )?my name (?:forward|in(?:to)? (?:the|for)|in the|on to|along|to (?:hr|the|your|whoever))\\b`,
  `put(?:ting)? myself forward`,
  `(?:use|mention|drop|give|cite) your name (?:in my|on my|on the application|as an?|when (?:i apply|applying)|to (?:hr|the recruiter|the hiring))\\b`,
  `(?:list|name|give|put|use|have) (?:you|your name) ${gap(1)}as (?:an? |my )?(?:referee|reference|referrer)\\b`,
  `(?:write|give|provide) me ${gap(2)}(?:recommendation|reference)\\b`,
  `recommendation (?:for|to) (?:the|this|your|an?) ${gap(3)}(?:${POST}|team|manager|hr)\\b`,
  `(?:an? |any |your |some |internal |employee )(?:\\w+ )?referrals?(?= (?:from you|would|could|might|will|if|you (?:can|could|may)|at|to (?:the|your|an?)|with|or|and|for)\\b|[.,;!?]|$)(?<!thank you for (?:the|your) referral)(?! (?:program|marketing|scheme|network|rate|traffic|system|service|process))`,
  `refer(?:ring)? (?:me|my (?:candidature|candidacy|${RESUME}|profile))\\b(?! (?:on )?to (?:you|someone|somebody|anyone|others|another|him|her|them|an?)\\b)(?! to)`,
  `(?:share|pass|forward|circulate|review) my (?:profile|candidature|candidacy|application) (?:with|to|internally|among|around|for|and)\\b`,
  `(?:shortlist|select) me\\b`,
  `(?:consider|shortlist|recommend|support|accept|treat) my (?:profile|candidature|candidacy|details|background|application)\\b`,
  `(?:take|treat|accept|consider|in|as|into) my (?:job )?application\\b`,
  `my (?:profile|candidature|candidacy|background|${RESUME}) (?:be |to be |is |gets? )?(?:considered|shortlisted|selected|shared|forwarded|passed)\\b`,
  `my (?:profile|candidature|candidacy) (?:\\w+ )?(?:suits?|matches|resonates?|fits?)\\b`,
  `(?:would|might|could|does|if) my profile (?:resonate|fit|suit|match|be of interest)`,
  `(?:requirements?|vacanc(?:y|ies)|anything|something) (?:relevant to|matching|suitable for|that (?:fits|suits|matches)|for) my (?:profile|skills|background|experience)\\b`,
];

const NEWS = [
  `(?:hear|hears|know|learn|come across|heard) (?:of |about )?(?:anything|something)(?= (?:suitable|relevant|going|open|in\\b|for me|that (?:might|would|could|may)|along|like that|at|of interest)\\b|[.,;!?]|$)`,
  `keep me (?:in the loop|posted|updated|informed|in mind|on (?:your|the) radar) (?:if|when|about|on|of|for|as|should|once) ${gap(7)}(?:expand(?:s|ing)?|grow(?:s|ing)?|hir(?:e|es|ing)|recruit(?:s|ing)?|${POST}|${POSTS}|needs? (?:people|someone|anyone|an?))`,
  `on your radar (?:if|when|for|should|as|in case) ${gap(5)}(?:${POST}|${POSTS}|hiring|open|opens|opening|comes)`,
  `(?:companies|company|firms?|teams?|employers?|businesses|startups?|places|organi[sz]ations?) (?:that |who |which )?(?:are |is |may be |might be |could be )?(?:currently |actively )?(?:looking for|in need of|seeking|wanting|to hire) (?:an? |more |some |someone|people|junior|new|graduates|freshers)`,
  `(?:anyone|anybody|someone|somebody) (?:who |that )?(?:is |'s |might be |may be )?(?:looking for|looking to hire|hiring|seeking|in need of|to hire) (?:an? (?!mentor|partner|flat|room|coach|tutor|change|career|new|job|role|position|challenge)|more |some |junior|freshers)`,
  `(?:what|which|any|how many) ${gap(2)}(?:openings|vacancies|internships|jobs) (?:(?:do|does|would|might|will) ${THEM} (?:currently |still )?(?:have|offer|run|expect|foresee)|(?:are )?(?:available|open|going))\\b`,
  `${BEGINS}(?:do|does|will|would|can|did) ${THEM} (?:ever |also |usually |still |even |currently |really )?(?:hire|recruit|employ|take on|sponsor)\\b(?= (?:any |new |more |many |junior |recent |local |foreign |international )?(?:nurses?|freshers?|graduates?|juniors?|interns?|students?|people|someone|somebody|apprentices|trainees|career|entry|remote|visas?|me|part|full|for|at|now|right|from)\\b|[.,;?!]|$)`,
  `(?:^|[,;:(]\\s?|hi |hello |sir |you )?\\b(?:r|are) (?:u|ya|you guys|y'all|you all|you folks|you people|you currently|you still) (?:\\w+ )?(?:hiring|recruiting|looking for|taking)\\b`,
  `(?<=^|[,;:(.] ?)(?:u|ya|you|y'all) (?:guys |lot |all |folks )?(?:hiring|recruiting|taking on)\\b`,
  `(?:regarding|concerning|about|on) (?:the|this|that|your) (?:vacancy|opening|job offer|job posting|job opening)\\b(?! (?:of|ceremony|night|day|up))`,
  `(?:regarding|concerning) (?:the|this|that) (?:job|role|position)(?=[.,;!?]|$)`,
  `(?:in |have |am in )?(?:urgent |desperate |dire |badly |serious )?need (?:of )?(?:an? |any )(?:job|internship|placement|employment)\\b(?! like)`,
  `(?:if|whether) (?:${THEM}|${THEIRS}) ${gap(2)}(?:offers?|has|have|runs?|takes?|hosts?|accepts?) any\\b(?=[.,;!?]|$| (?:this|next|of them|going|open|for (?:me|someone|this|next|the))\\b)`,
];

const PLACED = [
  `(?:do|doing|complete|completing|get|have|undertake|undertaking|secure|arrange|pursue|obtain|join|begin|start|for|seeking|want|like) (?:me )?(?:an? |my |the |some |any )?${gap(3)}${TRAINING} ${gap(2)}(?:with|at|in|under|on) (?:you\\b|your\\b|${THEIRS})`,
  `(?:offer|offering|give|giving|grant|find|host|get) me ${gap(3)}(?:${TRAINING}|${POST})`,
  `(?:host|take|train) me (?:on\\b(?! (?:an?|the|this)\\b)|as (?:an?|your)|(?:this|next|over the) (?:summer|year|autumn|winter|spring|fall|term|semester))`,
  `(?:be|being) interviewed (?:for|at|by) (?:the|this|that|your|any|a|${STRUCK}+|${STRUCK_POST}+)`,
];

export const WISH_ASKS: readonly Family[] = [
  family(
    /\bjoin|part of|dream|(?:break|get|way|foot)\w* in|(?:person|one|choice|candidate) for|\b(?:fit|match)\b|value|contribut|like me|like myself|with my|of my|chance|odds|open to/,
    WISHES,
  ),
  family(
    /in(?:to)? the ring|my name|myself|your name|refer|recommendation|my (?:profile|candida|details|background|application|job app|resume|cv)|(?:consider|shortlist|recommend|accept|treat|support|review|share) me|my skills|my experience|my field/,
    NAMES,
  ),
  family(
    /(?:any|some)thing|keep me|radar|looking|in need|need (?:of )?an?\b|seeking|hir(?:e|ing)|recruit|openings?|vacanc|internship|jobs|employ|sponsor|tak(?:e|ing)\b|regarding|concerning|\bany\b/,
    NEWS,
  ),
  family(
    /intern|placement|work experience|apprentic|trainee|industrial|co-?op|(?:offer|giv|grant|find|host|get|tak|train)\w* me\b|interviewed/,
    PLACED,
  ),
];
