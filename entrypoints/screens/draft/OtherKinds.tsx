/** Every message that makes sense with somebody now, beside the one that comes next. Fetched when it is asked for. */
import type { DraftKind } from '@/lib/domain/draft';
import { kindsNow } from '@/lib/domain/kinds-now';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { Menu } from '@/components/ui/Menu';
import { iconDown } from '@/components/ui/view-icons';
import { kindWord } from './kind-word';

interface OtherKindsProps {
  record: PersonRecord;
  now: string;
  /** The kind that is open. */
  draft: DraftKind | undefined;
  onKind: (kind: DraftKind) => void;
}

export default function OtherKinds({ record, now, draft, onKind }: OtherKindsProps) {
  const kinds = kindsNow(record, now).filter((kind) => kind !== draft);
  if (kinds.length === 0) return null;
  return (
    <p className="other-kinds">
      <Menu
        size="small"
        iconEnd={iconDown}
        label={t('kinds.other')}
        items={kinds.map((kind) => ({ label: choiceWord(kind), onPick: () => onKind(kind) }))}
      />
    </p>
  );
}

/** In a list, "The request" says too little. */
function choiceWord(kind: DraftKind): string {
  return kind === 'introduction-request' ? t('kinds.askIntroduction') : kindWord(kind);
}
