/** Adding somebody without reading a page: by hand, from an address, or from what was selected and pasted. */
import { Fragment, useEffect, useState } from 'react';
import { addByHand } from '@/lib/actions/save-person';
import { parsePastedProfile, withPageAddress } from '@/lib/domain/pasted-profile';
import type { Person } from '@/lib/domain/person';
import { useSavedAlready } from '@/lib/hooks/use-saved-already';
import { takeHandedOver } from '@/lib/platform/handed-over';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { iconPersonAdd } from '@/components/ui/icons';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { thenLookAgain } from '../screens/look-again';

const FIELDS = ['name', 'title', 'company', 'profileUrl'] as const;
type Typed = Partial<Record<(typeof FIELDS)[number], string>>;

export default function AddPersonView({ onAdded }: { onAdded: (personId: string) => void }) {
  const [pasted, setPasted] = useState('');
  const [typed, setTyped] = useState<Typed>({});
  const [tried, setTried] = useState(false);
  useHandedOver(setPasted);
  const found = parsePastedProfile(pasted);
  const valueOf = (field: (typeof FIELDS)[number]) => typed[field] ?? found[field] ?? '';
  const address = valueOf('profileUrl') && parsePastedProfile(valueOf('profileUrl')).profileUrl;
  const problems = {
    name: valueOf('name').trim() === '' ? t('add.noName') : undefined,
    profileUrl: valueOf('profileUrl') && !address ? t('add.noAddress') : undefined,
  };
  const save = async () => {
    if (problems.name || problems.profileUrl) return setTried(true);
    const { person } = await thenLookAgain(
      addByHand({
        name: valueOf('name').trim(),
        title: valueOf('title'),
        company: valueOf('company'),
        ...(address && { profileUrl: address }),
      }),
    );
    onAdded(person.id);
  };
  return (
    <PageFrame title={t('add.title')}>
      <div className="form">
        <Field label={t('add.paste')} optional={t('optional')} hint={t('add.pasteHint')}>
          {(wiring) => <TextArea {...wiring} dir="auto" autoFocus value={pasted} onText={setPasted} />}
        </Field>
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={field === 'profileUrl' ? t('person.address') : t(`person.${field}`)}
            {...(field !== 'name' && { optional: t('optional') })}
            problem={tried && (field === 'name' || field === 'profileUrl') ? problems[field] : undefined}
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                dir="auto"
                value={valueOf(field)}
                onText={(value) => setTyped({ ...typed, [field]: value })}
              />
            )}
          </Field>
        ))}
        <div>
          <SavedAlready name={valueOf('name')} address={address || undefined} />
          <div className="form-foot">
            <Button variant="primary" icon={iconPersonAdd} onClick={() => void save()}>
              {t('pageButton.save')}
            </Button>
            <p className="soft small">{t('new.private')}</p>
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

/** Says who is saved under that address or name already. They open in a tab of their own: what is typed here stays. */
function SavedAlready({ name, address }: { name: string; address: string | undefined }) {
  const { owner, namesakes } = useSavedAlready(name, address);
  const [first] = namesakes;
  return (
    <p className="small saved-already" role="status" dir="auto">
      {owner && t('add.addressOf', { name: owner.name })}
      {first && t('add.namesake', { name: first.name })}
      {[...(owner ? [owner] : []), ...namesakes].map((person) => (
        <Fragment key={person.id}>
          <br />
          <LinkToPerson person={person} />
        </Fragment>
      ))}
    </p>
  );
}

function LinkToPerson({ person }: { person: Person }) {
  return (
    <a href={`#/people/${encodeURIComponent(person.id)}`} target="_blank" rel="noreferrer">
      {[person.title, person.company].filter(Boolean).join(', ') || t('add.untitled')}
    </a>
  );
}

/** What was selected on a page and handed over by the menu. */
function useHandedOver(take: (text: string) => void): void {
  useEffect(() => {
    void takeHandedOver().then((given) => {
      if (given) take(withPageAddress(given.text, given.page));
    });
  }, [take]);
}
