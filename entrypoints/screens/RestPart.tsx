/** Nothing to do now: they were thanked, or it ended. */
import { undoStep } from '@/lib/actions/steps';
import type { Step } from '@/lib/domain/steps';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { iconCheck } from '@/components/ui/icons';
import { thenLookAgain } from './look-again';
import type { PartProps } from './part';
import { SentWords } from './draft/SentWords';
import { RestWays } from './RestWays';
import { ago, fully } from './words';

interface RestProps extends PartProps {
  /** The step to take back. */
  step: Step;
  /** The step whose message is shown, when it is another one. */
  shown?: Step | undefined;
  words: string;
}

export default function RestPart({ record, now, frame, step, shown = step, words }: RestProps) {
  return frame(
    <section className="part">
      <h2 className="group-title rest-title">
        <Icon path={iconCheck} />
        <span>
          {words}{' '}
          <time className="count" dateTime={step.at} title={fully(step.at)}>
            {ago(step.at, now)}
          </time>
        </span>
      </h2>
      <SentWords step={shown} />
      <RestWays record={record} isThanked={step.kind === 'thanked'} />
    </section>,
    <>
      {!(record.person.nextDueAt && record.person.nextDueAt <= now) && <p>{t('rest.nothing')}</p>}
      <Button variant="quiet" onClick={() => void thenLookAgain(undoStep(step.id))}>
        {t('rest.reopen')}
      </Button>
    </>,
  );
}
