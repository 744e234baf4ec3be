/** Who led to this person and whom they led to. Each name leads there. */
import './debrief.css';
import type { Led, Link } from '@/lib/domain/conversation/referral-chain';
import type { Person } from '@/lib/domain/person';
import { useReferrals } from '@/lib/hooks/use-referrals';
import { t } from '@/lib/platform/words';
import { StageMark } from '@/components/ui/StageMark';
import { linkTo } from '../link';
import { stageWord } from '../words';
import { OneName } from './OneName';
import { useUndo } from './use-undo';

interface ChainProps {
  personId: string;
  callName?: string;
}

/** Nothing where nobody led to anybody. */
export default function ReferralChain({ personId, callName = '' }: ChainProps) {
  const chain = useReferrals(personId);
  const [toast, offer] = useUndo();
  if (!chain) return null;
  const { ledBy, ledTo, waiting } = chain;
  if (ledBy.length + ledTo.length + waiting.length === 0) return null;
  return (
    <section className="referrals" aria-label={t('referrals.title')}>
      <h2 className="group-title">{t('referrals.title')}</h2>
      {ledBy.length > 0 && (
        <p className="small">
          {t('referrals.ledHere')}{' '}
          {ledBy.map((link, index) => (
            <span key={link.id ?? link.name}>
              {index > 0 && <span aria-hidden="true"> → </span>}
              <LinkedName link={link} />
            </span>
          ))}
        </p>
      )}
      {ledTo.length > 0 && (
        <>
          <p className="small">{t('referrals.ledTo')}</p>
          <Tree led={ledTo} />
        </>
      )}
      {waiting.length > 0 && (
        <>
          <p className="small">{t('referrals.waiting')}</p>
          <ul className="debrief-list">
            {waiting.map(({ id, referral, noteId, interviewId }) => (
              <OneName
                key={id}
                personId={personId}
                callName={callName}
                referral={referral ?? { name: '' }}
                stepId={id}
                from={{ ...(noteId && { noteId }), ...(interviewId && { interviewId }) }}
                offer={offer}
              />
            ))}
          </ul>
        </>
      )}
      {toast}
    </section>
  );
}

function LinkedName({ link: { id, name } }: { link: Link }) {
  return id ? (
    <a {...linkTo(`/people/${id}`)} dir="auto">
      {name}
    </a>
  ) : (
    <span dir="auto">{name}</span>
  );
}

function Tree({ led }: { led: readonly Led<Person>[] }) {
  return (
    <ul className="referrals-tree">
      {led.map(({ person, ledTo }) => (
        <li key={person.id}>
          <LinkedName link={person} /> <StageMark stage={person.stage} word={stageWord(person.stage)} />
          {ledTo.length > 0 && <Tree led={ledTo} />}
        </li>
      ))}
    </ul>
  );
}
