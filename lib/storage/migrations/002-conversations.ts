/**
 * Step 2: notes of a conversation, goals, and the indexes that lists of people, referrals, open requests and the notes of a month read. Every column it adds
 * is optional, so the rows of step 1 stay as they are.
 */
export const conversations = {
  version: 2,
  stores: {
    people: 'id, &*keys, touchedAt, stage, nextDueAt, goalId, referredBy.personId',
    steps: 'id, personId, at',
    interviews: 'id, personId, endAt, startAt',
    notes: 'id, interviewId, personId',
    goals: 'id, state',
  },
};
