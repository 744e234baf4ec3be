/** What to see to beforehand, by how one talks. */
import { checksFor } from '@/lib/domain/conversation/checks';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { OneCheck } from './OneCheck';
import type { PrepareProps } from './props';
import { byFormat } from './time-words';

export function ChecksPart({ record: { interview } }: PrepareProps) {
  return (
    <PanelPart label={t('prepare.checks')}>
      <h2 className="group-title">
        {t('prepare.checks')}
        <span className="count">{byFormat(interview.format)}</span>
      </h2>
      {checksFor(interview.format).map(({ id, text }) => (
        <OneCheck key={id} interview={interview} id={id}>
          {text}
        </OneCheck>
      ))}
    </PanelPart>
  );
}
