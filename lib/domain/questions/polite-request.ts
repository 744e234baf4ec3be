/** "Could you tell me how …?" has a yes for an answer in grammar only: requests and permissions count as open questions. */

const ASKED_FOR =
  'tell(?:ing)?|describ(?:e|ing)|explain(?:ing)?|walk(?:ing)?|talk(?:ing)?|tak(?:e|ing) (?:me|us)|shar(?:e|ing)|giv(?:e|ing)|show(?:ing)?|nam(?:e|ing)|outlin(?:e|ing)|help(?:ing)? (?:me|us)|say(?:ing)? (?:a |more|something|what|how)|elaborat(?:e|ing)|expand(?:ing)?|speak(?:ing)? (?:to|about|a )|point(?:ing)? (?:me|out)|introduc(?:e|ing) me|connect(?:ing)? me|put(?:ting)? me|compar(?:e|ing)|paint|think(?:ing)? of (?:any|some|a|one|two)|list|summari[sz](?:e|ing)|sum up|let(?:ting)? me know|identify|go(?:ing)? (?:through|over|into)|illustrate|break(?:ing)? down';
const MANNER =
  '(?:please |kindly |perhaps |maybe |possibly |briefly |also |just |mind |be (?:able|willing|happy|open|kind enough|so kind as|comfortable) to |care to |like to )*';
const REQUEST = new RegExp(`^(?:can|could|would|will|might|may) you ${MANNER}(?:${ASKED_FOR})\\b`);
const RECOMMENDATION = new RegExp(`^(?:can|could|may|might) you ${MANNER}(?:recommend|suggest)\\b`);
const WITH_WHETHER =
  /^\S+ \S+ (?:\S+ ){0,4}?(?:tell|telling|let|letting|explain|explaining|say|saying|share|sharing|ask|know)(?: (?:me|us|you))?(?: know)? (?:if|whether)\b/;
const MAY_I = /^(?:may|might) (?:i|we) /;
const CAN_I =
  /^(?:can|could) (?:i|we) (?:please |also |just |possibly |perhaps )*(?:ask|say|write|contact|get in touch|get back|follow up|stay|keep|mention|use|send|come|visit|shadow|take|record|connect|reach|share|check|run|call|e-?mail|message|tell|quote|return|speak|talk)\b/;
const IS_IT_ALL_RIGHT =
  /^(?:is it|would it be|do you mind|would you mind)(?: \w+){0,2} (?:if|to)\b.*\b(?:i|we|me)\b/;

/** True for "Could you describe …", "Would you mind telling me …"; false where all that is asked is whether. */
export function isPoliteRequest(clause: string): boolean {
  return (REQUEST.test(clause) || RECOMMENDATION.test(clause)) && !WITH_WHETHER.test(clause);
}

/** True for "May I say that you …", "Could I ask how …". */
export function isPermission(clause: string): boolean {
  const asks = MAY_I.test(clause) || CAN_I.test(clause) || IS_IT_ALL_RIGHT.test(clause);
  return asks && !WITH_WHETHER.test(clause);
}
