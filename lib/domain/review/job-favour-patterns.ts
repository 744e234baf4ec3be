/** Favours that get somebody hired, and what only somebody says who wants to be. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { POST, STRUCK, STRUCK_POST, THEIRS, gap } from './job-words';

/** Words in between that do not pass to somebody else: "what made you move". */
const mine = (most: number) => `(?:(?!you\\b|your\\b|they\\b|people\\b)[^\\s,;?!]+ ){0,${most}}`;
const PLEASE = '(?:could|can|would|will|please|pls|plz|kindly|might|possible|to)';
const HIRERS =
  '(?:recruiters?|hiring (?:managers?|team|panel|committee|people|person|lead)|recruit(?:ing|ment) (?:team|manager)|hr\\b|human resources|talent (?:team|acquisition|partner))';
const LIKE_YOURS = `an? ${gap(2)}(?:firm|company|organi[sz]ation|team|place|startup|start-up) (?:such as|like) (?:yours|${STRUCK}+)`;

const HIRED = [
  `(?:get|getting|be|being|become|me) (?:hired|shortlisted|recruited|onboarded)\\b(?! for (?:an? )?(?:\\w+ )?(?:prize|award))`,
  `(?:guide|advise|assist|support|direct|help) me ${gap(4)}(?:get|getting|find|finding|land|landing|secure|securing) ${gap(4)}(?:${POST}|employment|hired|shortlisted)`,
  `i (?:really |just |badly |do |only )?(?:want|need|require|seek) (?:an? |any |the |some |this )?(?:(?:job|employment|internship|placement)\\b(?=[.,;!?]|$| (?:at|with you|here|so|please|and|urgently|badly|asap|fast|sir)\\b)|work(?=[.,;!?]|$))`,
  `(?:hire|employ|consider|accept|interview|take on|recruit) (?:somebody|someone|anyone|a person|people|an? [^\\s]+) ${gap(5)}(?:like me|like myself)\\b`,
  `(?:landing|land|getting|get|securing|secure|obtaining) (?:an? |the |any )?${gap(2)}(?:${POST}|interview) (?:at|with|on|in) (?:${THEIRS})`,
  `${PLEASE} ${gap(3)}refer(?=$|[.,;!?]| (?:us|sir|madam|for (?:the|this|that|any)|if possible|asap)\\b)`,
  `(?:in|up|over) for an? (?:\\w+ )?interview\\b(?! (?:about|on|with (?:our|the) (?:paper|magazine|podcast|newsletter)|for (?:a|my|our) (?:class|paper|podcast|book)))`,
  `(?:my (?:notice period|expected ctc|current ctc|ctc|salary expectations?)|notice period (?:is|of)|(?:ready|willing|able|happy) to relocate(?! (?:our|the|it|my|this)\\b))\\b`,
  `available (?:for|to take on|to do) (?:[^\\s,;?!]+[ -]){0,4}(?:work|roles?|positions?|employment|hire|shifts)\\b`,
  `i (?:can|could|am able to) (?:start|begin) (?:tomorrow|today|on monday|as soon as you)`,
  `(?:give|grant|offer|provide|allow) me (?:an?|one|the|this|some|another) ${gap(1)}(?:chance|shot|opportunity)(?=[.,;!?]|$| (?:to (?:prove|work|join|show|interview|serve|be part|grow)|at|in|with|on your)\\b)`,
  `(?:grateful|thankful|obliged|glad|happy) for (?:an?|any|the|some) ${gap(1)}(?:chance|opportunity) (?:at|with|in|on) (?:${THEIRS})`,
  `(?:work|serve|intern|train|working|interning) under (?:you|your)\\b`,
  `(?:chance|opportunity|love|want|dream|hope|honou?r|keen|eager|wish) (?:to|of) (?:come )?work(?:ing)? (?:there|here)\\b`,
  `(?:do|does|would|if|whether) (?:you|they|your team|${STRUCK}+) (?:ever |currently |still )?(?:need|have|want) (?:any |some |more |extra )?(?:help|work|hands) (?:for me|on your team|in your team|at ${STRUCK}|on the team|going)`,
];

const POSTS_THERE = [
  `(?:opportunities|opportunity|openings?|roles?|positions?|vacanc(?:y|ies)|anything|something|jobs?|internships?) (?:that |which )?(?:you|they|your [^\\s]+|the company|${STRUCK}+) (?:may|might|could|would|are|is|'re|will) (?:be |currently |also )*(?:have|offer|hiring|looking|trying|seeking|filling|fill|recruiting)\\b(?! (?:held|had))`,
  `(?:discuss|discussing|speak about|talk about|talking about|speaking about|chat about|chatting about|talk (?:with|to) you about|speak (?:with|to) you about|talk more about|hear more about|interview for|conversation about|questions about|details about) (?:the|this|that) (?:[^\\s,;?!]+ ){0,3}(?:position|role|opening|vacancy)(?=[.,;!?]|$| (?:with you|further|in more|in detail|at|and (?:how|what) (?:i|my))\\b)`,
  `(?:discuss|discussing) my (?:qualifications|candidacy|candidature|fit|suitability)\\b`,
  `(?:explore|exploring|seek|seeking|pursue|pursuing|want|interested in|start|build|looking for|hope for|hoping for) (?:an? |my |the )?${gap(2)}(?:career|future|position|job|role|place)\\b ${gap(4)}(?:at|with|in|within) (?:${LIKE_YOURS}|${THEIRS})`,
  `(?:love|like|want|hope|looking|keen|eager|opportunity|chance|dream|wish) to (?:join|be part of|work (?:at|for|with|in)) ${LIKE_YOURS}`,
  `(?:i|i'm|i'd|hoping|hope|like|love|want|planning|looking|plan) ${mine(4)}(?:move|moving|switch|switching|transition|transitioning|transfer|transferring) ${mine(2)}to ${THEIRS}`,
  `(?:accepting|taking|considering|open for|open to|inviting|reviewing) (?:\\w+ )?(?:applications?|applicants|candidates|resumes|cvs)\\b(?! from)`,
  `any (?:\\w+ )?requirements? (?:for (?:an? )?(?:\\w+ ){0,3}(?:developers?|engineers?|analysts?|freshers?|testers?|designers?|interns?|profiles?)|in (?:your|the) (?:team|company|organi[sz]ation|project)|matching|open)\\b`,
  `(?:fill|filled|filling) (?:the|this|that) ${gap(3)}(?:${POST}|post\\b)`,
  `(?:insights?|news|updates?|leads?|information|info|heads[- ]up|tips?) ${gap(1)}(?:on|about|regarding|into|to) ${gap(2)}(?:openings|vacancies|open (?:positions|roles))\\b`,
  `(?:team|group|department|place|spot|seat|area) ${gap(4)}(?:where|in which|that) (?:i|my|this|someone like me) ${gap(3)}(?:could|would|might|can|may)? ?(?:be (?:useful|of use|a (?:good )?fit|helpful|valuable)|fit|contribute|add value|belong|be of help)\\b`,
  `my (?:profile|background|experience|skills|skill ?set|${'resume|cv'}) (?:\\w+ ){0,3}(?:suitable|enough|right|eligible|qualified|strong enough) (?:for|to) (?:${THEIRS}|(?:the|this|that|your|any|get) ${gap(3)}(?:${POST}|team)\\b)`,
  `(?:am i|if i'm|if i am|whether i'm|i'm|i am) (?:eligible|suitable|qualified|a (?:good |strong )?(?:fit|match|candidate)) for ${gap(4)}(?:${POST}|team\\b)`,
  `interest(?:ed)? in (?:any |your |the |new )?(?:${STRUCK_POST}+|job|employment|internship|full-time|part-time|summer|graduate|[^\\s]*(?:developer|engineer|engineering|analyst|nurse|nursing|designer)) opportunit(?:y|ies)\\b`,
  `your ${gap(3)}(?:job )?(?:posting|vacancy|job ad) (?:at|is|was|made|matches|caught|seems|asks|says|on your)\\b`,
  `off[- ]campus (?:drives?|hiring|opportunit|openings?|recruit)|walk[- ]in (?:drives?|interviews?)`,
  `on your radar for ${gap(8)}(?:${POST}|opportunit(?:y|ies)|hiring)`,
  `my (?:job )?application (?:stand|stands|noticed|seen|through|better|stronger|get|gets|shortlisted|to stand)\\b`,
];

const STRINGS = [
  `(?:could|can|would|will|please|pls|plz|kindly|might) (?:you )?${gap(3)}(?:let|tell|inform|nudge|remind|ping|ask|e-?mail|message|contact|check with|follow up with|speak to|speak with|talk to) (?:the |your |a |any |an )?${HIRERS}`,
  `who(?:'s| is|m)? (?:the |your |is the )?(?:right )?(?:\\w+ )?${HIRERS}`,
  `${HIRERS} (?:is )?for (?:this|that|the|your) ${gap(3)}(?:${POST}|posting|team)(?=[.,;!?]|$| is\\b| at\\b)(?<!the hiring manager for the [^.]{0,80}told)`,
  `(?:me|my \\w+|it) ${mine(2)}(?:in front of|through to|across to|past|over to|on to|along to) (?:the|your|whoever|an?) ${gap(1)}(?:${HIRERS}|(?:person|people|one)? ?(?:who )?(?:hires|recruits))`,
  `(?:put|connect|introduce|point|direct|send) me ${gap(5)}(?:hires|recruits|does the hiring)\\b`,
  `pull (?:some |any |a few )?strings`,
  `open (?:an?|some|any|the) doors? for me`,
  `(?:pass|send|share|forward) (?:this|it|that) (?:e-?mail |message |note |along |on )*to (?:anyone|anybody|someone|whoever|people|those) ${gap(7)}(?:hiring|looking|background|skills|my experience|openings|recruit\\w*|someone like me)`,
];

export const FAVOUR_ASKS: readonly Family[] = [
  family(
    /hired|shortlist|recruit|onboard|noticed|\bi (?:\w+ )?(?:want|need|require|seek)|like me|like myself|with my|\bland|secur|obtain|\bget(?:ting)? (?:an?|the|any|hired|short|recr|onb|employ|notic|\w+ (?:job|role|pos))|\b(?:find|help|guide|assist|support|advise|direct) me|refer|interview|notice period|ctc|relocat|available|\bstart|\bbegin|chance|opportunity|under you|work(?:ing)? (?:there|here)\b|(?:any |some |more |extra |need |have |want )(?:help|work|hands)/,
    HIRED,
  ),
  family(
    /posting|opportunit|opening|role|position|vacanc|(?:any|some)?thing (?:you|they|that|your|the)|job|intern|qualification|candida|career|future|like (?:yours|¤)|such as|applica|requirement|fill|where|eligib|suitab|qualif|off[- ]campus|walk[- ]in|radar|enough|\b(?:mov|switch|transition|transfer)(?:e|ing)? (?:\w+ ){0,3}to\b|resumes|cvs/,
    POSTS_THERE,
  ),
  family(/recruit|hiring|\bhr\b|human res|talent|hires|strings|doors?|skills|openings|background/, STRINGS),
];
