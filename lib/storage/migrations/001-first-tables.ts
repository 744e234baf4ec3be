/** Step 1: the first tables. A step names its tables literally, imports nothing and is never edited after release. */
export const firstTables = {
  version: 1,
  stores: {
    people: 'id, &*keys, touchedAt, stage',
    steps: 'id, personId',
    interviews: 'id, personId, endAt',
    reminders: 'id, personId, [state+wakeAt], [state+visibleAt]',
    drafts: 'id, personId',
    templates: 'id, kind',
    settings: 'group',
  },
};
