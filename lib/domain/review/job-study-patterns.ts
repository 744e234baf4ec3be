/** Places in a lab, on a ward or in a studio, for who still learns: a doctorate, a project, a placement. Folded English; domain.md 4, R04. */
import { family, type Family } from './job-family';
import { STRUCK, THEM, gap } from './job-words';

const LAB = `(?:(?:your|the) ${gap(2)}(?:lab|laboratory|group|team|department|institute|cent(?:re|er)|unit|program(?:me)?|school|practice|clinic|ward|studio|firm|company|office)\\b|${STRUCK}+)`;
const DEGREE =
  "(?:ph\\.?d\\.?|doctorate|doctoral|post-?doc\\w*|postdoctoral|master'?s?|msc|mphil|graduate|grad|undergraduate|undergrad|research|summer|thesis|rotation|honou?rs|visiting|ra)";
const SCHOLAR =
  '(?:students?|positions?|openings?|opportunit(?:y|ies)|fellows?|fellowships?|assistants?|assistantships?|interns?|scholars?|studies|candidates?|researchers?|rotations?|applicants?|study|projects?|vacanc(?:y|ies)|undergrads?|undergraduates?|postdocs?|post-docs?)\\b';
/** What somebody wants who is not there yet. */
const WANTING =
  '(?:do|doing|pursue|pursuing|undertake|undertaking|complete|completing|conduct|conducting|carry out|carrying out|for|seek|seeking|start|starting|want|like|love|join|joining|wish|hope|hoping|interested in|interest in|opportunity|opportunities|possibility|possibilities|continue|continuing|find|finding|apply|applying|gain|spend)';
const UNDER =
  'under your (?:\\w+ )?(?:supervision|guidance|mentorship|direction|tutelage|leadership|esteemed \\w+|kind \\w+)';

const DOCTORATES = [
  `${WANTING} (?:out |about |to do |in |of )?(?:an? |my |the |some |any )?${gap(3)}(?:post-?doc\\w*|ph\\.?d\\.?|doctorate|doctoral \\w+|master'?s?|thesis|sabbatical|rotation|research (?:stay|visit|year|internship|placement|position|fellowship))(?: \\w+){0,2} (?:in|with|at|under|within) (?:you\\b|${LAB})`,
  `${WANTING} ${gap(6)}${UNDER}`,
  `(?:post-?doc\\w*|ph\\.?d\\.?|doctoral|master'?s|research|thesis|graduate) (?:\\w+ ){0,2}(?:opportunit(?:y|ies)|positions?|openings?|vacanc(?:y|ies)|studentships?|assistantships?|fellowships?|place) (?:\\w+ ){0,2}(?:in|with|under|within|at) (?:you\\b|your\\b|${STRUCK}+)`,
  `(?:if|whether|are|is|do|does|will|would|could|might) ${gap(4)}(?:accept|accepting|accepts|taking|take|admitting|admit|recruiting|recruit|supervise|supervising|looking for|have (?:space|room|funding|a place|places|an opening|openings|capacity|money|a spot|a slot) for|(?:space|room|funding|place|places|capacity|money|spot|slot|openings?|opportunit(?:y|ies)) (?:\\w+ ){0,4}for) (?:on )?(?:an? |any |new |more |some |another |additional |prospective |incoming |other )*${gap(1)}${DEGREE} ?(?:level )?${gap(1)}${SCHOLAR}`,
  `(?:space|room|places?|spot|slot|funding|capacity|money|opening|vacancy) (?:available |left |open )?(?:in|on|at|with|within) ${LAB} for (?:an? |another |one more |any |new |more |me\\b)`,
  `(?:funding|money|space|room|a place|place|places|capacity|budget) (?:available )?for (?:an? |another |one more |any |new |more )*${gap(1)}(?:post-?docs?|post-?doctoral|ph\\.?d\\.?|doctoral|graduate students?|master'?s|rotation|undergrad\\w*)\\b`,
  `(?:be|become|as|serve as) (?:your|an?) (?:\\w+ )?(?:research|lab|laboratory|teaching|graduate) (?:assistant|technician|intern|aide|volunteer|helper)\\b(?= (?:in|at|with|to|under|on|for) (?:you|your)|[.,;!?]|$)(?<!as an? (?:\\w+ )?(?:research|lab|laboratory|teaching|graduate) (?:assistant|technician|intern|aide|volunteer|helper)(?=[.,;!?]|$))`,
  `(?:volunteer|volunteering|assist|assisting|help out|helping out|working|work|get involved|getting involved|intern|interning|gain (?:\\w+ ){0,3}experience|learn|train) (?:as an? ${gap(3)}|\\w+ )?(?:in|at) your ${gap(3)}(?:lab|laboratory|research group)\\b(?<!how (?:they|people|students|others) .{0,90})`,
  `(?:be|get) in the running\\b`,
  `(?:supervise|supervising|take on|accept|advise|advising|oversee) my ${gap(2)}(?:doctorate|ph\\.?d\\.?|doctoral|thesis|dissertation|master'?s)\\b`,
  `(?:be|act as|become) my (?:\\w+ )?(?:supervisor|(?:ph\\.?d|doctoral|thesis) advis[oe]r)\\b`,
  `(?:ways?|chances?|possible|room) for (?:an? )?(?:undergrads?|undergraduates?|students?|volunteers?|interns?|juniors?|newcomers?|me) to (?:help|work|get involved|contribute|join|assist|gain) (?:out )?(?:\\w+ )?(?:in|at|with|on) your ${gap(3)}(?:lab|team|group|research|unit|ward|project)`,
  `(?:came|come) (?:in )?(?:and|to) (?:work|help out|train|volunteer|do work experience) (?:with|at|for|in|under) (?:you\\b|your\\b|${STRUCK}+)`,
];

const PROJECTS = [
  `(?:do|doing|undertake|undertaking|complete|carry out|for|want|pursue|start|have) (?:an? |my |some )?(?:\\w+ ){0,2}(?:summer|research|student|final[- ]year|thesis|capstone|master'?s|bachelor'?s|dissertation) (?:project|work|thesis|research) (?:with|under|in|at) (?:you\\b|your\\b|${STRUCK}+)`,
  `(?:find|finding|offer|offering|get|getting|have|secure|arrange|spend|do|looking for|seeking|after|want) (?:me )?(?:an? |my |the |some |any )?${gap(2)}(?:placement|internship|apprenticeship|industrial|clinical|elective|co-?op|work experience|training) (?:year|months?|weeks?|block|position|place|slot|posting|student)? ?(?:in|with|at|on|under) (?:you\\b|your\\b|${STRUCK}+)`,
  `host (?:me|an? (?:student|trainee|intern|learner|apprentice)|students) (?:from|in|for (?:an?|my|the|two|three|four|six|eight|ten|twelve|\\d+)|this|next|on|as|over|during)(?! (?:coffee|lunch|call|tour|visit))\\b(?! (?:coffee|lunch|call|tour|visit))`,
  `(?:could|would|can|does|do|will|might|if|whether) ${THEM} ${gap(2)}(?:host|take) (?:me\\b|students?\\b|an? (?:student|trainee|learner|intern)\\b)(?=[.,;!?]|$| (?:from|this|next|as|on placement|on work|over))`,
  `(?:needs?|requires?|must|have to|has to|supposed to|required to) ${gap(3)}(?:do|complete|find|have|undertake|arrange|secure|get|an?) (?:an? )?${gap(3)}(?:placement|internship|practicum|co-?op|clerkship)\\b(?=[.,;!?]|$| (?:to|before|by|this|next|for|so|as|of|at|with)\\b)`,
];

export const STUDY_ASKS: readonly Family[] = [
  family(
    /ph\.?d|doctora|post-?doc|master'?s|thesis|sabbatical|rotation|under your|\blab(?:oratory)?\b|graduate|grad\b|undergrad|(?:funding|space|room|places?|spot|slot|capacity|money|opening|vacancy) (?:\w+ )?(?:in|on|at|with|within|for)|in the running|my (?:\w+ ){0,2}(?:supervisor|advis)|(?:way|chance|possible|room)s? for|c[oa]me (?:in )?(?:and|to) |(?:research|lab|teaching) (?:assist|tech|intern|aide|group|\w+ships?|pos|opp|stay|visit|open|vac)|msc|mphil|visiting/,
    DOCTORATES,
  ),
  family(
    /(?:summer|research|student|year|capstone|dissertation|thesis|master'?s|bachelor'?s) (?:project|work|thesis|research)|placement|internship|apprentic|industrial|elective|co-?op\b|work experience|training|practicum|clerkship|\bhost\b|\btake (?:me|students?|an?)\b/,
    PROJECTS,
  ),
];
