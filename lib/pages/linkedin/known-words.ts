/**
 * The few words the reader knows, in the languages it was tried in. Used to refuse a value or as a second
 * sign beside the structure of the page; no value rests on a word alone.
 */

/** Headings of the experience section. */
const EXPERIENCE =
  /^(?:(?:work |professional )?experience|berufserfahrung|expérience|experiencia|experiência|ervaring|werkervaring|esperienza|doświadczenie|deneyim|erfarenhet|erfaring|职|經|经|職|الخبر|опыт)/i;
/** Volunteering has employers and dates too. */
const VOLUNTEERING = /volunt|bénévol|ehrenamt|freiwillig|vrijwillig|wolontar|gönüllü|ボランティア|تطوع/i;
/** Kinds of employment that stand where a company's name would. */
const EMPLOYMENT =
  /^(?:full-?time|part-?time|self-?employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent|vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|befristet|temps plein|cdi|cdd|temps partiel|indépendant|stage|jornada completa|tiempo completo|media jornada|autónomo|profesional independiente|contrato temporal|prácticas|tempo integral|meio período|autônomo|estágio|fulltime|parttime|zelfstandige|freelancer|pełny etat|część etatu|samozatrudnienie|własna działalność|正社員|フルタイム|パートタイム|契約社員|フリーランス|自営業|業務委託|دوام كامل|دوام جزئي|عمل حر|أعمال حرة|tam zamanlı|yarı zamanlı|serbest( meslek| çalışan)?)$/i;
/** An entry among the positions that is none. */
const CAREER_BREAK =
  /^(?:career break|karriereauszeit|karrierepause|berufliche auszeit|pause (?:de |dans la )?carrière|pause professionnelle|interruption de carrière|pausa (?:profesional|laboral|en la carrera|na carreira|profissional)|loopbaanonderbreking|carrièreonderbreking|carrièrepauze|przerwa (?:w karierze|zawodowa)|キャリアブレイク|休職|kariyer (?:molası|arası)|(?:استراحة|انقطاع|توقف) مهني)/i;
/** The label of the company chip on the Ember card. seen 2026-05 */
const COMPANY =
  /compan|unternehmen|arbeitgeber|firm|entreprise|empresa|bedrijf|werkgever|azienda|şirket|会社|企業|勤務|شركة/i;
const SCHOOL =
  /educa|école|formation|bildung|ausbildung|escuela|formaci|formaç|opleiding|school|istruz|wykszta|eğitim|学|تعليم/i;

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
  return COMPANY.test(text) && !SCHOOL.test(text);
}

export function isSchoolLabel(text: string): boolean {
  return SCHOOL.test(text);
}
