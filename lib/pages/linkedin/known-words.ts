/**
 * The few words the reader knows, in the languages it was tried in. Used to refuse a value or as a second
 * sign beside the structure of the page; no value rests on a word alone.
 */

/** Headings of the experience section. */
const EXPERIENCE =
  /^(?:work |professional )?(?:exp[eé]ri[eê]n[cz]|berufserf|\S*ervaring|esperienz|doświadcz|deneyim|erfar|職|经|經|الخبر|опыт)/i;
/** Volunteering has employers and dates too. */
const VOLUNTEERING = /volunt|bénévol|ehrenamt|freiwil|vrijwil|wolontar|gönüllü|ボランティア|تطوع/i;
/** Kinds of employment that stand where a company's name would. */
const EMPLOYMENT =
  /^(?:(?:full|part)-?time|self-?employed|freelancer?|contract|internship|(?:voll|teil)zeit|selbstständig|freiberuflich|praktikum|temps (?:plein|partiel)|indépendant|stage|jornada completa|(?:tiempo completo|media jornada)|aut[óô]nomo|tempo integral|meio período|estágio|zelfstandige|pełny etat|samozatrudnienie|(?:正|契約)社員|フリーランス|自営業|دوام (?:كامل|جزئي)|عمل حر|(?:tam|yarı) zamanlı|serbest)$/i;
/** An entry among the positions that is none. */
const CAREER_BREAK =
  /^(?:career break|(?:karriere|berufliche )(?:auszeit|pause)|pause .*(?:carr|prof)|interruption de carr|pausa .*(?:carr|prof|lab)|(?:loopbaan|carrière)(?:onder|pauze)|przerwa |キャリアブレイク|休職|kariyer (?:mol|ara)|\S+ مهني)/i;
/** The label of the company chip on the Ember card. seen 2026-05 */
const COMPANY =
  /compan|unternehm|arbeitgeb|firm|entreprise|empresa|bedrijf|werkgever|aziend|şirket|会社|企業|勤務|شركة/i;

export function isExperienceHeading(text: string): boolean {
  return EXPERIENCE.test(text);
}

export function isVolunteering(text: string): boolean {
  return VOLUNTEERING.test(text);
}

export function isEmploymentType(text: string): boolean {
  return EMPLOYMENT.test(text);
}

export function isCareerBreak(text: string): boolean {
  return CAREER_BREAK.test(text);
}

export function isCompanyLabel(text: string): boolean {
  return COMPANY.test(text);
}
