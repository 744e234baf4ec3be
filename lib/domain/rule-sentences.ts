/** Each rule of domain.md 5 in one plain sentence, for choosing which reminders come. M10 shows in the conversation and is no reminder. */
export interface RuleSentence {
  rule: string;
  sentence: string;
}

export const RULE_SENTENCES: readonly RuleSentence[] = [
  { rule: 'M1', sentence: 'Somebody accepts your request to connect: write to them.' },
  { rule: 'M2', sentence: 'No reply after a few days: write to the next person.' },
  { rule: 'M3', sentence: 'Still no reply: one short follow-up.' },
  { rule: 'M4', sentence: 'No reply to the follow-up either: it is closed.' },
  { rule: 'M5', sentence: 'A request to connect is still open after two weeks.' },
  { rule: 'M6', sentence: 'Somebody replied: answer on the next business day.' },
  { rule: 'M7', sentence: 'A time is agreed: confirm it and put it into your calendar.' },
  { rule: 'M8', sentence: 'You talk tomorrow: get ready, and write a note the day before.' },
  { rule: 'M9', sentence: 'You meet in person: when to leave.' },
  { rule: 'M9v', sentence: 'You talk by phone or video: ten minutes before, to check sound and camera.' },
  { rule: 'M11', sentence: 'A conversation is over: write down what you heard.' },
  { rule: 'M12', sentence: 'A conversation is over: thank them within a day.' },
  { rule: 'M13', sentence: 'The thank-you is still open: a last call before two days are over.' },
  { rule: 'M14', sentence: 'After the thank-you: post a card as well.' },
  { rule: 'M15', sentence: 'After the thank-you: connect on LinkedIn.' },
  { rule: 'M16', sentence: 'Somebody gave you a name: write to them, and say who sent you.' },
  { rule: 'M17', sentence: 'Two days after you noted it down: write it up.' },
  { rule: 'M18', sentence: 'You did what was suggested: tell them.' },
  { rule: 'M19', sentence: 'Some weeks after a conversation: a short report back.' },
  { rule: 'M20', sentence: 'Every few months, for those you chose: keep in touch.' },
  { rule: 'M21', sentence: 'A goal is reached or dropped: tell everyone who helped.' },
  { rule: 'M22', sentence: 'Somebody said no: thank them for the answer.' },
  { rule: 'M23', sentence: 'Several requests are open: finish one before the next.' },
  { rule: 'M24', sentence: 'Nothing happened with somebody for 18 months: keep or remove them.' },
];

/** The sentence of a rule; the id itself for one that is not known here. */
export function ruleSentence(rule: string): string {
  return RULE_SENTENCES.find((known) => known.rule === rule)?.sentence ?? rule;
}
