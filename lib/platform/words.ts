/** The words on the screen, from locales/. Components get them as props; doors and screens ask here. */
import type { ReadResult } from '@/lib/domain/profile';
import { i18n } from '#i18n';

export const t = i18n.t;

type Reason = (ReadResult & { ok: false })['reason'];

/** Why a page was not read, in one plain sentence. */
export function refusal(reason: Reason): string {
  const words: Record<Reason, string> = {
    'not-a-profile': t('refused.not_a_profile'),
    'still-loading': t('refused.still_loading'),
    'stale-page': t('refused.stale_page'),
    'signed-out': t('refused.signed_out'),
    'unknown-layout': t('refused.unknown_layout'),
  };
  return words[reason];
}
