/**
 * What the user chose. One row per group in the settings table; a group that is missing or damaged falls back,
 * key by key, to the defaults written here and nowhere else.
 */
export interface Settings {
  sender: { name: string; about: string; employer: string; phone: string; email: string };
  /** The elevator pitch in three slots: who I am, my background, what I hope to learn (seed 004). */
  pitch: { who: string; background: string; hope: string };
  /** `button`: a button on profile pages. `toolbar`: nothing on any page until the user clicks. */
  saving: { way: WayToSave };
  /** A free account sends 5 connection notes a month (domain.md 3.1, editable since the sources differ). */
  account: { premium: boolean; notesPerMonth: number };
  drafting: { leaveJobsUnmentioned: boolean };
  /** `discreet`: neutral titles, and a question before the employer is named. `mustNotKnow`: people and companies. */
  discretion: { discreet: boolean; mustNotKnow: string[] };
  reminders: ReminderChoices;
  /** How many requests may be open before a new one is asked about (seed 003: be selective). */
  requests: { open: number };
  questions: { own: string[] };
  welcome: { doneAt: string };
}

export type WayToSave = 'button' | 'toolbar';

/** When reminders may come, and which. Times of day are wall-clock times, `HH:MM`. Source of every default: domain.md 5. */
export interface ReminderChoices {
  /** ISO weekdays that are no business days: 6 is Saturday, 7 Sunday. */
  weekend: number[];
  /** Days off, `YYYY-MM-DD`. */
  daysOff: string[];
  /** No business-day reminder and no notification of one between these. */
  quietFrom: string;
  quietTo: string;
  /** When a business-day reminder comes. */
  dayStart: string;
  /** When the preparation comes on the business day before. */
  prepAt: string;
  /** Thank-yous come at any day of the week, but only between these. */
  thanksFrom: string;
  thanksTo: string;
  /** Business days without a reply until the next person is suggested, and until one follow-up is. */
  nextPersonDays: number;
  followUpDays: number;
  /** Follow-ups before it is closed as "no reply": one, at most two. */
  followUps: number;
  /** Weeks after the conversation until a report back is suggested. */
  reportBackWeeks: number;
  /** The most notifications in a day. */
  perDay: number;
  /** Rules that are switched off, as `M2`. */
  off: string[];
}

/** The reminder choices of someone who is in `zone` now. */
export interface ReminderSettings extends ReminderChoices {
  zone: string;
}

/** A fresh copy of the defaults. */
export function defaults(): Settings {
  return {
    sender: { name: '', about: '', employer: '', phone: '', email: '' },
    pitch: { who: '', background: '', hope: '' },
    saving: { way: 'button' },
    account: { premium: false, notesPerMonth: 5 },
    drafting: { leaveJobsUnmentioned: false },
    discretion: { discreet: false, mustNotKnow: [] },
    reminders: defaultReminderChoices(),
    requests: { open: 5 },
    questions: { own: [] },
    welcome: { doneAt: '' },
  };
}

function defaultReminderChoices(): ReminderChoices {
  return {
    weekend: [6, 7],
    daysOff: [],
    quietFrom: '20:00',
    quietTo: '08:00',
    dayStart: '09:00',
    prepAt: '15:00',
    thanksFrom: '08:00',
    thanksTo: '21:00',
    nextPersonDays: 3,
    followUpDays: 7,
    followUps: 1,
    reportBackWeeks: 3,
    perDay: 3,
    off: [],
  };
}

export interface SettingsRow {
  group: string;
  value: Record<string, unknown>;
}

/** Settings from stored rows: each value of the right type is kept, everything else is the default. */
export function settingsFrom(rows: readonly SettingsRow[]): Settings {
  const settings = defaults();
  for (const { group, value } of rows) {
    if (!(group in settings)) continue;
    const known: Record<string, unknown> = { ...settings[group as keyof Settings] };
    for (const key of Object.keys(known)) {
      if (isSameSort(value[key], known[key])) known[key] = value[key];
    }
    Object.assign(settings[group as keyof Settings], known);
  }
  if (settings.saving.way !== 'toolbar') settings.saving.way = 'button';
  return settings;
}

/** A list is kept only when everything in it is of one sort: that of the default, else text. */
function isSameSort(value: unknown, known: unknown): boolean {
  if (!Array.isArray(known)) return typeof value === typeof known && !Array.isArray(value);
  const sort = typeof (known[0] ?? '');
  return Array.isArray(value) && value.every((one) => typeof one === sort);
}

/** The clock rules of domain.md 5 for someone in `zone`, as they come from the box. */
export function defaultReminderSettings(zone: string): ReminderSettings {
  return { ...defaultReminderChoices(), zone };
}
