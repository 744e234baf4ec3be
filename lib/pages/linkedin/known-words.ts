/**
 * The few words the reader knows, in the languages it was tried in. Used to refuse a value or as a second
 * sign beside the structure of the page; no value rests on a word alone. Lists, not expressions: a click is always the first
 * use of what it needs, and a long expression is made twice before it is fast (0.5 ms each).
 */

const begins = (words: string) => (text: string) =>
  words.split('|').some((word) => text.toLowerCase().startsWith(word));
const holds = (words: string) => (text: string) =>
  words.split('|').some((word) => text.toLowerCase().includes(word));

/** Headings of the experience section. */
export const isExperienceHeading = begins(
  'experienc|expérienc|experiênc|work exper|professional exper|berufserf|ervaring|werkervaring|esperienz|doświadcz|deneyim|erfar|職|经|經|الخبر|опыт',
);

/** Volunteering has employers and dates too. */
export const isVolunteering = holds(
  'volunt|bénévol|ehrenamt|freiwil|vrijwil|wolontar|gönüllü|ボランティア|تطوع',
);

/** Kinds of employment that stand where a company's name would; without hyphens. */
const EMPLOYMENT =
  'fulltime|parttime|selfemployed|freelance|freelancer|contract|internship|vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|temps plein|temps partiel|indépendant|stage|jornada completa|tiempo completo|media jornada|autónomo|autônomo|tempo integral|meio período|estágio|zelfstandige|pełny etat|samozatrudnienie|正社員|契約社員|フリーランス|自営業|دوام كامل|دوام جزئي|عمل حر|tam zamanlı|yarı zamanlı|serbest';

/** An entry among the positions that is none. A pause alone may be a name: it must be one of work. */
const beginsBreak = begins(
  'career break|karriereauszeit|karrierepause|berufliche auszeit|berufliche pause|interruption de carr|loopbaanonder|loopbaanpauze|carrièreonder|carrièrepauze|przerwa |キャリアブレイク|休職|kariyer mol|kariyer ara|استراحة مهني',
);

/** The label of the company chip on the Ember card. seen 2026-05 */
export const isCompanyLabel = holds(
  'compan|unternehm|arbeitgeb|firm|entreprise|empresa|bedrijf|werkgever|aziend|şirket|会社|企業|勤務|شركة',
);

export function isEmploymentType(text: string): boolean {
  return EMPLOYMENT.split('|').includes(text.toLowerCase().replace('-', ''));
}

export function isCareerBreak(text: string): boolean {
  return beginsBreak(text) || /^paus[ae] .*(?:carr|prof|lab)/i.test(text);
}
