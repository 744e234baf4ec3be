/** What a calendar file is called when it is saved. */

/** Short enough for every file system when each character takes four octets. */
const MAX_CHARACTERS = 40;

/**
 * `conversation-dele-ade.ics`: letters and digits of any script, hyphens, nothing that a file system or a shell reads
 * as something else. Nobody in particular gives `reminders.ics`; in discreet mode a person's is `appointment.ics`.
 */
export function calendarFileName(person: { name: string } | undefined, discreet: boolean): string {
  if (!person) return 'reminders.ics';
  if (discreet) return 'appointment.ics';
  const name = person.name
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const words = [...name]
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/^-+|-+$/g, '');
  return words ? `conversation-${words}.ics` : 'conversation.ics';
}
