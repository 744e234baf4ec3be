/**
 * Title and company of the current position: an entry without an end, agreeing with the top card where it can.
 * Used by `readProfile`. Never takes a position that has ended and never makes a title of the headline.
 */
import { PROFILE_CAPS, type Confidence, type Reading } from '@/lib/domain/profile';
import { type ExperienceSection } from './experience-section';
import { type Organisations } from './organisations';
import { positionsOf, type Position } from './positions';
import { containsText, sameText } from './text-key';

export interface CurrentPosition {
  title?: Reading;
  company?: Reading;
  otherCurrentRoles?: { title: string; company?: string }[];
}

/** What the page says about the present work, with `headline` as a witness that may only confirm. */
export function currentPosition(
  experience: ExperienceSection | undefined,
  organisations: Organisations,
  headline: string,
): CurrentPosition {
  if (!experience) return fromChip(organisations, 'medium');
  const positions = positionsOf(experience.element, experience.lines, organisations.all);
  const agrees = ({ company }: Position) => organisations.all.some((name) => sameText(name, company));
  const confirmed = (one: Position) =>
    agrees(one) || (one.company !== undefined && containsText(headline, one.company));
  const ongoing = positions.filter((one) => one.ongoing && (experience.found !== 'dates' || confirmed(one)));
  const current = ongoing.find(agrees) ?? ongoing[0];
  if (!current) return withoutOngoing(experience, positions, organisations);
  const confidence = confidenceOf(experience, agrees(current), ongoing.length, organisations);
  const others = ongoing.filter((one) => one !== current).slice(0, PROFILE_CAPS.otherCurrentRoles);
  const source = `experience-${experience.found}`;
  return {
    title: { value: current.title, source, confidence },
    ...(current.company ? { company: { value: current.company, source, confidence } } : {}),
    ...(others.length > 0 ? { otherCurrentRoles: others.map(rolePart) } : {}),
  };
}

function rolePart({ title, company }: Position): { title: string; company?: string } {
  return company ? { title, company } : { title };
}

/** Two sources that agree are sure; so is a known section whose one open role nothing contradicts. */
function confidenceOf(
  experience: ExperienceSection,
  agrees: boolean,
  ongoing: number,
  chips: Organisations,
): Confidence {
  if (experience.found !== 'hook') return 'medium';
  if (agrees) return 'high';
  return ongoing === 1 && !chips.company ? 'high' : 'medium';
}

/** Nothing is open: a chip that names a past employer is past too; any other may be. */
function withoutOngoing(
  experience: ExperienceSection,
  positions: Position[],
  chips: Organisations,
): CurrentPosition {
  if (experience.found === 'dates' || positions.length === 0) return fromChip(chips, 'medium');
  if (positions.some(({ company }) => sameText(company, chips.company?.name))) return {};
  return fromChip(chips, 'low');
}

function fromChip({ company }: Organisations, confidence: Confidence): CurrentPosition {
  return company ? { company: { value: company.name, source: company.source, confidence } } : {};
}
