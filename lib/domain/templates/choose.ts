/** Which templates are offered for a draft, best first. The text made from the answers comes before all of them. */
import { hardLimit, type Channel, type DraftKind } from '../draft';
import { connectionSentence, referrerOf } from '../drafting/connection';
import type { DraftContext } from '../drafting/context';
import { AFTERWARDS } from './afterwards';
import { ARRANGING } from './arranging';
import { ASKING } from './asking';
import { renderTemplate, type Rendered } from './language';
import { OUTREACH_EMAIL } from './outreach-email';
import { OUTREACH_LINKEDIN } from './outreach-linkedin';
import { slotValues, type SlotValues } from './slots';
import type { Situation, Template } from './template';

/** Every template that comes with Parley. */
export const TEMPLATES: readonly Template[] = [
  ...OUTREACH_EMAIL,
  ...OUTREACH_LINKEDIN,
  ...ASKING,
  ...ARRANGING,
  ...AFTERWARDS,
];

const STUDENT =
  /\b(?:student|undergraduate|studying|final[- ]year|first[- ]year|second[- ]year|ph\.?d candidate|apprentice)\b/i;
const CHANGER =
  /\b(?:chang(?:e|ing|er)|mov(?:e|ing) into|move to|switch(?:ing)?|weighing|retrain(?:ing)?|considering|thinking (?:about|of)|new field|transition(?:ing)?|pivot(?:ing)?)\b/i;

/** The situations of a draft, the nearest first: how the two are connected counts before who the user is. */
export function situationsOf(context: DraftContext): Situation[] {
  const { known, sender } = context;
  const about = `${sender.about} ${sender.pitch?.who ?? ''}`;
  const found: Situation[] = [];
  if (referrerOf(context)) found.push('referred');
  const share = connectionSentence(context);
  const isEvent = known === 'event' || /\bmet (?:at|in|during|through)\b/i.test(context.share);
  if (share && !referrerOf(context)) found.push(isEvent ? 'event' : 'shared');
  if (STUDENT.test(about)) found.push('student');
  if (CHANGER.test(about)) found.push('career-changer');
  if (!referrerOf(context) && share === '') found.push('cold');
  return found;
}

/** A filled template: its words, or what is wrong with it. */
export interface FilledTemplate {
  template: Template;
  subject?: Rendered;
  body: Rendered;
}

/** A template with the answers put in. */
export function fillTemplate(template: Template, context: DraftContext): FilledTemplate {
  return filled(template, slotValues(context));
}

function filled(template: Template, values: SlotValues): FilledTemplate {
  return {
    template,
    body: renderTemplate(template.body, values),
    ...(template.subject !== undefined && { subject: renderTemplate(template.subject, values) }),
  };
}

/** The templates for a kind and a channel: those of the situation first, those that cannot be filled or do not fit last. */
export function templatesFor(kind: DraftKind, channel: Channel, context: DraftContext): Template[] {
  const situations = situationsOf(context);
  const values = slotValues(context);
  const limit = hardLimit(channel, context.premium) ?? Number.POSITIVE_INFINITY;
  const rank = (template: Template) => {
    const { body, subject } = filled(template, values);
    const isReady = body.ok && body.text.length <= limit && (subject?.ok ?? true);
    const near = template.situation === 'any' ? situations.length : situations.indexOf(template.situation);
    return (isReady ? 0 : 100) + (near < 0 ? 50 : near);
  };
  return TEMPLATES.filter((template) => template.kind === kind && template.channels.includes(channel))
    .map((template) => ({ template, rank: rank(template) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ template }) => template);
}
