/** What to see to before a conversation, by how one talks, and the three ticks of research. Ids are what is stored. */
import type { Format } from '../ask';

export interface Check {
  id: string;
  text: string;
}

/** The three of seed 004: look them up, search their name, check the company's site for their role. */
export const RESEARCH_CHECKS: readonly Check[] = [
  { id: 'their-profile', text: 'I read their profile' },
  { id: 'their-name', text: 'I searched their name' },
  { id: 'their-site', text: 'I looked at the company’s site for their role' },
];

/** Ticked once the name was said out loud (seed 000). */
export const SAID_ALOUD = 'said-aloud';

/** Ticked when they agreed to notes being taken (seed 000). */
export const NOTES_AGREED = 'notes-agreed';

/** Asked before the first note (seed 000: a few notes are fine if they agree). */
export const NOTES_QUESTION = 'May I take a few notes?';

const QUIET: Check = { id: 'quiet', text: 'Quiet: a closed door, notifications off' };

const BY_FORMAT: Record<Format, readonly Check[]> = {
  // Dress: seed 000 and domain.md 8. Pay for the coffee: seed 003. Ten minutes early: M9 of domain.md 5.
  'in-person': [
    { id: 'dress', text: 'Dress for business, a notch above theirs' },
    { id: 'route', text: 'Know the way and how long it takes' },
    { id: 'leave', text: 'Leave in time to be there 10 minutes early' },
    { id: 'coffee', text: 'They are your guest: bring money for the coffee' },
  ],
  // Seed 003: the tech works, the place is quiet, nothing behind you distracts.
  video: [
    { id: 'camera', text: 'Camera: it works and looks at your face' },
    { id: 'sound', text: 'Sound: they hear you, you hear them' },
    { id: 'background', text: 'Background: nothing behind you that distracts' },
    QUIET,
  ],
  phone: [
    { id: 'number', text: 'The number is at hand' },
    { id: 'who-calls', text: 'It is agreed who calls' },
    QUIET,
  ],
};

/** The checks of one way of talking, in the order in which one sees to them. */
export function checksFor(format: Format): readonly Check[] {
  return BY_FORMAT[format];
}
