/** The last question of a list: whom else to talk to (both seed lists end with it; domain.md 4.5, Q4). English. */

const SOMEBODY =
  '(?:any ?one|some ?one|any ?body|some ?body|people|person|others|colleagues?|contacts?|two|three)';
const MEETING =
  '(?:talk|speak|chat|meet|contact|reach|connect|get in touch|write|interview|turn|ask|learn from|hear from)';
const PATTERNS = [
  new RegExp(
    `\\b(?:recommend|suggest|think of|know|introduce me to|connect me (?:with|to)|point me to(?:wards?)?|refer me to|put me in touch with)\\b(?: of)?(?: \\w+){0,2} ${SOMEBODY}\\b`,
  ),
  new RegExp(`\\bwho(?:m)? else\\b.{0,60}\\b${MEETING}`),
  new RegExp(`\\b(?:is|are) there (?:\\w+ ){0,2}${SOMEBODY}\\b.{0,60}\\b(?:${MEETING}|recommend|suggest)`),
  new RegExp(
    `\\bwho(?:m)?\\b.{0,40}\\b(?:other people|should i|would you|could i|can i|do you think i)\\b.{0,40}\\b(?:${MEETING}|recommend|suggest)`,
  ),
];

/** True when a folded question asks for people to talk to next. */
export function isReferral(folded: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(folded));
}
