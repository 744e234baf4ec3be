/** What any question is about: its group and which of the four aims it serves. The bank says so itself; else its words do. English. */
import { bankQuestionSaying } from './bank';
import type { Aim, Group } from './bank-question';
import { payIn } from './pay';
import { isReferral } from './referral';

export interface Topic {
  /** Undefined where the words do not say. */
  group: Group | undefined;
  aims: readonly Aim[];
  /** About pay, benefits or hours, which come late whatever their group. */
  pay: boolean;
}

const ONWARD =
  /\b(?:advancement|advance|promot\w+|moving up|move up|climb|next step|career (?:ladder|progression|trajectory|prospects|paths?)|where do people go|senior|enter(?:ing)? th(?:e|is) (?:field|industry|profession)|starting out|just starting|break(?:ing)? into|get(?:ting)? into|someone (?:interested|like me|new))\b/;
const WORDS: readonly [Group, RegExp][] = [
  [
    'network',
    /\b(?:organi[sz]ations?|associations?|groups?|communit(?:y|ies)|meet-?ups?|conferences?|events)\b.{0,50}\b(?:join|attend|meet|go to|visit|follow)\b|\b(?:get|stay|keep) in touch\b|\bmay i (?:say|write|use your name)\b/,
  ],
  [
    'advice',
    /\b(?:advice|advise|tips|wish you had known|if you (?:were|had|could) (?:me|my)|in my (?:place|position|shoes)|what would you do (?:first|if)|(?:should|could|would|can) i (?:read|be reading|start|learn|focus|avoid|do)|not asked|haven't asked|forgotten to ask)\b/,
  ],
  [
    'industry',
    /\b(?:trends?|future|(?:next|coming) (?:few |two |five |ten |\d+ )?years|(?:field|industry|sector|market|profession)\b.{0,30}\b(?:chang\w+|going|heading|head|evolv\w+|grow\w*)|(?:chang\w+|evolv\w+)\b.{0,30}\b(?:field|industry|sector|market|profession)|where is .{0,30}\bheading|outlook|competitors?|regulations?|in the news|\bai\b|automation|from where you sit|(?:i|we) (?:have |just )?(?:read|saw|heard) (?:that|about|in)|outside the field)\b/,
  ],
  [
    'skills',
    /\b(?:skills?|training|trained|degrees?|certif\w+|qualif\w+|credentials?|education|courses?|bootcamps?|entry-level|experiences?\b.{0,30}\b(?:essential|need\w*|requir\w+|prepar\w+|matter\w*)|learn\w*\b.{0,20}\b(?:on the job|first)|prepare\w*)\b/,
  ],
  [
    'culture',
    /\b(?:culture|atmosphere|colleagues|values|management style|managed|disagree\w*|get along|praised|formal|(?:people|person|who)\b.{0,30}\b(?:happy|unhappy|leave|stay|thrive)|(?:describe|like to work (?:at|in|there|for))\b.{0,20}\b(?:place|company|team|there))\b/,
  ],
  [
    'path',
    /\b(?:how did you (?:get|end up|come|become|find (?:your|this|the)|start|land|decide|choose|move|make (?:the|that)|know)|what (?:made|drew|led|brought|attracted|kept) you|why did you (?:choose|leave|move|join|pick)|your (?:path|journey|career|first job|earlier jobs?|start)|got started|career change|(?:switch|change|move)d? (?:careers?|from)|looking back|started over|first few years|before you (?:came|joined|started)|helped you most)\b/,
  ],
  [
    'role',
    /\b(?:your role|this role|responsib\w+|dut(?:y|ies)|job advert\w*|job description|new to (?:this|the) (?:role|job))\b/,
  ],
  [
    'day',
    /\b(?:typical|average|usual|good|bad|last|busy|normal|ordinary) (?:day|week|month|shift)|\b(?:your|each|a) (?:days?|weeks?|time)\b|\b(?:do you (?:do|spend|enjoy|like|love|work|deal|measure)|challeng\w+|satisf\w+|rewarding|frustrat\w+|hardest|toughest|favou?rite|difficult|pressures?|stress\w*|work-life|balance|tasks?|projects?|decisions?|surpris\w+|(?:like|enjoy) (?:most|best|least|about))\b/,
  ],
];
const SERVES: Partial<Record<Group, Aim>> = {
  path: 'arrival',
  day: 'duties',
  role: 'duties',
  skills: 'onward',
  industry: 'future',
};

/** The topic of one question, as typed; `folded` is the same folded. */
export function topicOf(question: string, folded: string): Topic {
  const known = bankQuestionSaying(question);
  const pay = payIn(folded) !== undefined;
  if (known) return { group: known.group, aims: known.aims, pay };
  if (isReferral(folded)) return { group: 'network', aims: [], pay };
  const groups = WORDS.filter(([, pattern]) => pattern.test(folded)).map(([group]) => group);
  const aims = groups.flatMap((group) => SERVES[group] ?? []);
  if (ONWARD.test(folded)) aims.push('onward');
  return { group: groups[0], aims: [...new Set(aims)], pay };
}
