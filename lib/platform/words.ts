/** The words on the screen, from locales/. Components get them as props; doors and screens ask here. */
import type { ReadResult } from '@/lib/domain/profile';
import { i18n, type GeneratedI18nStructure as Words } from '#i18n';

type Word = string | number;
type Plain = KeysOf<{ plural: false; substitutions: 0; namedSubstitutions?: never }>;
type Filled = KeysOf<{ namedSubstitutions: readonly string[] }>;
type One = KeysOf<{ plural: false; substitutions: 1 }>;
type Two = KeysOf<{ plural: false; substitutions: 2 }>;
type Counted = KeysOf<{ plural: true }>;
type KeysOf<Kind> = { [Key in keyof Words]: Words[Key] extends Kind ? Key : never }[keyof Words];

/**
 * What a text takes, by its key. The library's own type says the same but works it out anew at each of a thousand calls, which
 * made checking the types six times as long.
 */
interface Say {
  (key: Plain): string;
  <Key extends Filled>(key: Key, named: { [Name in Words[Key]['namedSubstitutions'][number]]: Word }): string;
  (key: One, words: [Word]): string;
  (key: Two, words: [Word, Word]): string;
  (key: Counted, count: number, words?: [Word]): string;
}

export const t: Say = i18n.t;

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
