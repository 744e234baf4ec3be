/** The marks of a note as they are shown: words, icons, keys. */
import { MARK_KEYS, MARKS } from '@/lib/domain/conversation/marks';
import type { NoteMark } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import type { PadMark } from '@/components/NotePad';
import { iconPerson } from '@/components/ui/icons';
import { iconTip } from '@/components/ui/view-icons';
import { iconNote, iconPrivate, iconQuote, iconReply } from '@/components/ui/story-icons';

/** What a note is called. */
export function markWord(mark: NoteMark | undefined): string {
  const words: Record<NoteMark, string> = {
    word: t('conversation.mark.word'),
    suggestion: t('conversation.mark.suggestion'),
    name: t('conversation.mark.name'),
    'follow-up': t('conversation.mark.followUp'),
    private: t('conversation.mark.private'),
  };
  return mark ? words[mark] : t('conversation.mark.none');
}

/** The icon of a note. */
export function markIcon(mark: NoteMark | undefined): string {
  const icons: Record<NoteMark, string> = {
    word: iconQuote,
    suggestion: iconTip,
    name: iconPerson,
    'follow-up': iconReply,
    private: iconPrivate,
  };
  return mark ? icons[mark] : iconNote;
}

/** Every mark, in order, with its key. */
export function padMarks(): PadMark<NoteMark>[] {
  return MARKS.map((mark) => ({
    value: mark,
    label: markWord(mark),
    icon: markIcon(mark),
    kbd: MARK_KEYS[mark],
  }));
}
