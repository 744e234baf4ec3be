/**
 * Step 2: notes of a conversation, goals, and the indexes that lists of people, referrals and open requests read. Every column it adds
 * is optional, so the rows of step 1 stay as they are.
 */
export const conversations = {
  version: 2,
  stores: {
    people: 'id, &*keys, touchedAt, stage, nextDueAt, goalId, referredBy.personId',
    interviews: 'id, personId, endAt, startAt',
    notes: 'id, interviewId, personId',
    goals: 'id, state',
  },
};
