/** Somebody on the page who is not saved yet: what the page says, to correct before saving. */
import { useEffect, useState } from 'react';
import { savePerson } from '@/lib/actions/save-person';
import type { ReadResult } from '@/lib/domain/profile';
import { ask } from '@/lib/messaging/send';
import { refusal, t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { PersonHeader } from '@/components/PersonHeader';
import { PopupFrame } from '@/components/PopupFrame';
import { Button } from '@/components/ui/Button';
import { iconPersonAdd } from '@/components/ui/icons';
import { TextInput } from '@/components/ui/TextInput';
import { thenLookAgain } from '../screens/look-again';
import { roleWords } from '../screens/words';

const FIELDS = ['name', 'title', 'company'] as const;
type Typed = Partial<Record<(typeof FIELDS)[number], string>>;

interface NewPersonProps {
  tabId: number;
  onSaved: (personId: string) => void;
  /** The page could not be read: one plain sentence why. */
  onRefused: (why: string) => void;
}

export default function NewPerson({ tabId, onSaved, onRefused }: NewPersonProps) {
  const [shown, setRead] = useState<ReadResult & { ok: true }>();
  useEffect(() => {
    void ask({ kind: 'read-tab', tabId }).then((read) => {
      if (read?.ok) setRead(read);
      else onRefused(read ? refusal(read.reason) : t('refused.not_a_profile'));
    });
    // Once for each opening of the popup: the page is read when the user clicks, not whenever something is drawn.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what to do with a refusal is no reason to read again
  }, [tabId]);
  return shown ? (
    <ReadyToSave read={shown} onSaved={onSaved} />
  ) : (
    <PopupFrame label={t('person.screen')}>{null}</PopupFrame>
  );
}

interface ReadyToSaveProps {
  read: ReadResult & { ok: true };
  onSaved: NewPersonProps['onSaved'];
}

function ReadyToSave({ read: { profile, missing }, onSaved }: ReadyToSaveProps) {
  const [typed, setTyped] = useState<Typed>({});
  const valueOf = (field: (typeof FIELDS)[number]) => typed[field] ?? profile[field]?.value ?? '';
  const name = valueOf('name') || profile.name.value;
  const save = async () => onSaved((await thenLookAgain(savePerson(profile, typed))).person.id);
  return (
    <PopupFrame
      label={t('person.screen')}
      head={
        <PersonHeader
          name={name}
          role={roleWords({ title: valueOf('title'), company: valueOf('company') })}
        />
      }
      foot={
        <>
          <p>{t('new.private')}</p>
          <Button variant="primary" icon={iconPersonAdd} autoFocus onClick={() => void save()}>
            {t('pageButton.save')}
          </Button>
        </>
      }
    >
      <Facts label={t('new.read')}>
        {FIELDS.map((field) => (
          <Fact key={field} word={t(`person.${field}`)}>
            {({ id }) => (
              <TextInput
                id={id}
                dir="auto"
                value={valueOf(field)}
                placeholder={t('new.notOnPage')}
                onText={(value) => setTyped({ ...typed, [field]: value })}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') void save();
                }}
              />
            )}
          </Fact>
        ))}
      </Facts>
      <p className="new-hint soft small">{t(missing.includes('experience') ? 'new.noTitle' : 'new.check')}</p>
    </PopupFrame>
  );
}
