/** Every message that makes sense with somebody now, beside the one that comes next. Fetched when it is asked for. */
import type { DraftKind } from '@/lib/domain/draft';
import { kindsNow } from '@/lib/domain/kinds-now';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { Menu } from '@/components/ui/Menu';
import { iconBack, iconDown } from '@/components/ui/view-icons';
import { kindWord } from './kind-word';

interface OtherKindsProps {
  record: PersonRecord;
  now: string;
  /** The kind that is open, when it is not what comes next. */
  draft: DraftKind | undefined;
  /** The kind to open; undefined for what comes next. */
  onKind: (kind: DraftKind | undefined) => void;
}

export default function OtherKinds({ record, now, draft, onKind }: OtherKindsProps) {
  const kinds = kindsNow(record, now).filter((kind) => kind !== draft);
  if (kinds.length === 0 && !draft) return null;
  return (
    <p className="other-kinds">
      <Menu
        size="small"
        iconEnd={iconDown}
        label={t('kinds.other')}
        items={[
          ...(draft
            ? [{ label: t('people.backToNext'), icon: iconBack, onPick: () => onKind(undefined) }]
            : []),
          ...kinds.map((kind) => ({ label: choiceWord(kind), onPick: () => onKind(kind) })),
        ]}
      />
    </p>
  );
}

/** In a list, "The request" says too little. */
function choiceWord(kind: DraftKind): string {
  return kind === 'introduction-request' ? t('kinds.askIntroduction') : kindWord(kind);
}
