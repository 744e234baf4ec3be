/** The timer, times and formats of a conversation in words. */
import type { ConversationClock } from '@/lib/domain/conversation/clock';
import type { Format } from '@/lib/domain/ask';
import { t } from '@/lib/platform/words';
import { iconCoffee, iconPhone, iconVideo } from '@/components/ui/story-icons';

/** "5 minutes left", "Begins in 2 hours", "2 minutes over". */
export function clockWords({ phase, minutes }: ConversationClock): string {
  if (phase === 'ahead') return aheadWords(minutes);
  if (phase !== 'up') return t('conversation.left', minutes);
  return minutes === 0 ? t('conversation.up') : t('conversation.over', minutes);
}

function aheadWords(minutes: number): string {
  if (minutes < 120) return t('conversation.ahead', minutes);
  if (minutes < 48 * 60) return t('conversation.aheadHours', Math.round(minutes / 60));
  return t('conversation.aheadDays', Math.round(minutes / (24 * 60)));
}

/** "By phone". */
export function byFormat(format: Format): string {
  const words: Record<Format, string> = {
    phone: t('conversation.by.phone'),
    video: t('conversation.by.video'),
    'in-person': t('conversation.by.inPerson'),
  };
  return words[format];
}

/** The icon of a way of talking. */
export function formatIcon(format: Format): string {
  const icons: Record<Format, string> = { phone: iconPhone, video: iconVideo, 'in-person': iconCoffee };
  return icons[format];
}
