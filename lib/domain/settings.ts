/**
 * What the user chose. One row per group in the settings table; a group that is missing or damaged falls back,
 * key by key, to the defaults written here and nowhere else.
 */
export interface Settings {
  sender: { name: string; about: string; employer: string };
  /** `button`: a button on profile pages. `toolbar`: nothing on any page until the user clicks. */
  saving: { way: WayToSave };
  account: { premium: boolean };
  welcome: { doneAt: string };
}

export type WayToSave = 'button' | 'toolbar';

/** A fresh copy of the defaults. */
export function defaults(): Settings {
  return {
    sender: { name: '', about: '', employer: '' },
    saving: { way: 'button' },
    account: { premium: false },
    welcome: { doneAt: '' },
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
    const known: Record<string, unknown> = settings[group as keyof Settings];
    for (const key of Object.keys(known)) {
      if (typeof value[key] === typeof known[key]) known[key] = value[key];
    }
  }
  if (settings.saving.way !== 'toolbar') settings.saving.way = 'button';
  return settings;
}

/** When reminders may come. Times of day are wall-clock times in `zone`. */
export interface ReminderSettings {
  /** The zone the user is in now. */
  zone: string;
  /** Thank-yous come at any day of the week, but only between these (domain.md 5, clock rules). */
  thanksFrom: string;
  thanksTo: string;
}

/** The clock rules of domain.md 5 for someone in `zone`. */
export function defaultReminderSettings(zone: string): ReminderSettings {
  return { zone, thanksFrom: '08:00', thanksTo: '21:00' };
}
