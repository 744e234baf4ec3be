/** A name that was given: may it be used, and saving it as a person. */
import { linkReferral, noteReferral, saveReferral, type NamedIn } from '@/lib/actions/referrals';
import { undoStep } from '@/lib/actions/steps';
import type { Person } from '@/lib/domain/person';
import type { Referral } from '@/lib/domain/steps';
import { useNamed } from '@/lib/hooks/use-referrals';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Chips } from '@/components/ui/Chips';
import { iconPersonAdd } from '@/components/ui/icons';
import { linkTo } from '../link';
import { thenLookAgain } from '../look-again';
import { usePicked } from './use-picked';
import type { Offer } from './use-undo';

interface OneNameProps {
  /** Who gave it. */
  personId: string;
  callName: string;
  referral: Referral;
  /** The step it is noted in; absent while it is only a note. */
  stepId?: string;
  from?: NamedIn;
  /** Who was saved from it. */
  saved?: Person | undefined;
  offer: Offer;
}

type May = 'yes' | 'no' | 'unasked';

export function OneName(props: OneNameProps) {
  const { personId, callName, referral, stepId, from = {}, saved, offer } = props;
  const { mayUseName: _old, ...named } = referral;
  const [may, pick] = usePicked<May>(
    referral.mayUseName === undefined ? 'unasked' : referral.mayUseName ? 'yes' : 'no',
    (picked) =>
      void thenLookAgain(
        noteReferral(
          personId,
          { ...named, ...(picked !== 'unasked' && { mayUseName: picked === 'yes' }) },
          from,
        ),
      ),
  );
  const save = async () => {
    const id = stepId ?? (await noteReferral(personId, referral, from));
    const made = await thenLookAgain(saveReferral(id));
    if (made)
      offer(
        t('referrals.saved', { name: made.person.name }),
        () => void thenLookAgain(undoStep(made.stepId)),
      );
  };
  return (
    <li className="debrief-name">
      <p dir="auto">
        <strong>{referral.name}</strong>
        {referral.about && `, ${referral.about}`}
      </p>
      <Chips<May>
        label={t('referrals.may', { name: callName })}
        value={may}
        options={[
          { value: 'yes', label: t('referrals.mayUse') },
          { value: 'no', label: t('referrals.mayNot') },
          { value: 'unasked', label: t('referrals.unasked') },
        ]}
        onPick={pick}
      />
      {saved ? (
        <p className="small">
          <a {...linkTo(`/people/${saved.id}`)}>{t('referrals.isSaved', { name: saved.name })}</a>
        </p>
      ) : (
        <SaveName
          name={referral.name}
          notId={personId}
          onSave={() => void save()}
          onLink={async (id) => {
            const step = stepId ?? (await noteReferral(personId, referral, from));
            await thenLookAgain(linkReferral(step, id));
          }}
        />
      )}
    </li>
  );
}

interface SaveNameProps {
  name: string;
  notId: string;
  onSave: () => void;
  onLink: (personId: string) => Promise<void>;
}

/** Somebody of that name may be saved already. */
function SaveName({ name, notId, onSave, onLink }: SaveNameProps) {
  const same = useNamed(name)?.find(({ id, referredBy }) => id !== notId && !referredBy);
  return (
    <p className="line-up">
      <Button size="small" icon={iconPersonAdd} onClick={onSave}>
        {t('referrals.save')}
      </Button>
      {same && <Act onClick={() => void onLink(same.id)}>{t('referrals.same', { name: same.name })}</Act>}
    </p>
  );
}
