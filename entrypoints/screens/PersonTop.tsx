/** The head of a person: name, role, stage, what is unsure of it, and changing it. */
import { lazy, Suspense, useState } from 'react';
import { confirmField } from '@/lib/actions/answers';
import type { Removed } from '@/lib/actions/remove-person';
import { stageOf } from '@/lib/domain/stage-of';
import { unsureFields } from '@/lib/domain/unsure';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { PersonHeader } from '@/components/PersonHeader';
import { Act } from '@/components/ui/Act';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { iconPen } from '@/components/ui/icons';
import { iconBack, iconHalf } from '@/components/ui/view-icons';
import { StageMark } from '@/components/ui/StageMark';
import { roleWords, stageWord } from './words';

const EditFacts = lazy(() => import('./EditFacts'));
const PageNowSays = lazy(() => import('./PageNowSays'));

interface PersonTopProps {
  record: PersonRecord;
  now: string;
  onBack?: () => void;
  onRemoved: (removed: Removed | undefined) => void;
}

export function PersonTop({ record, now, onBack, onRemoved }: PersonTopProps) {
  const { person } = record;
  const stage = stageOf(record.steps, record.interviews, now);
  const [editing, setEditing] = useState(false);
  const unsure = unsureFields(person)[0];
  const low = unsure && person[unsure] !== undefined;
  return (
    <>
      <PersonHeader
        name={person.name}
        role={roleWords(person)}
        stage={<StageMark stage={stage} word={stageWord(stage)} />}
        before={onBack && <IconButton icon={iconBack} label={t('back')} onClick={onBack} />}
        note={
          unsure === 'title' || unsure === 'company' ? (
            <>
              <Icon path={iconHalf} />
              {t(low ? `person.unsure.${unsure}` : `person.unknown.${unsure}`)}
              {low && <Act onClick={() => void confirmField(person.id, unsure)}>{t('person.right')}</Act>}
              <Act onClick={() => setEditing(true)}>{t(low ? 'person.change' : 'person.add')}</Act>
            </>
          ) : null
        }
      >
        <IconButton
          icon={iconPen}
          label={t('person.edit')}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        />
      </PersonHeader>
      {person.differences.length > 0 && (
        <Suspense>
          <PageNowSays person={person} />
        </Suspense>
      )}
      {editing && (
        <Suspense>
          <EditFacts record={record} onClose={() => setEditing(false)} onRemoved={onRemoved} />
        </Suspense>
      )}
    </>
  );
}
