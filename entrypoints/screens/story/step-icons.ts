/** The icon for each kind of thing that happened. */
import type { StoryLine } from '@/lib/domain/story';
import { iconCalendar, iconCheck, iconPen, iconPersonAdd } from '@/components/ui/icons';
import { iconClose, iconMail, iconTip } from '@/components/ui/view-icons';
import {
  iconBookmark,
  iconHeart,
  iconNext,
  iconNote,
  iconReply,
  iconSend,
  iconTalk,
  iconUndo,
} from '@/components/ui/story-icons';

const ICONS: Record<StoryLine['kind'], string> = {
  saved: iconBookmark,
  drafted: iconPen,
  sent: iconSend,
  accepted: iconCheck,
  replied: iconReply,
  declined: iconReply,
  scheduled: iconCalendar,
  rescheduled: iconCalendar,
  met: iconTalk,
  debriefed: iconNote,
  thanked: iconHeart,
  'card-posted': iconMail,
  referred: iconPersonAdd,
  'suggestion-given': iconTip,
  'suggestion-done': iconCheck,
  'reported-back': iconSend,
  'kept-in-touch': iconSend,
  closed: iconClose,
  // Only a conversation that was called off is told.
  undone: iconClose,
  next: iconNext,
};

/** The icon of a line; a second message has the sign of coming back. */
export function stepIcon({ kind, step }: StoryLine): string {
  return step?.message?.kind === 'follow-up' ? iconUndo : ICONS[kind];
}
