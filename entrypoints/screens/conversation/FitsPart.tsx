/** How each topic fits: it does, it does not, or not sure. Nothing has to be said about any of them. */
import { keepFit } from '@/lib/actions/debrief';
import { FITS, TOPICS, type Fit } from '@/lib/domain/conversation/prompts';
import type { Interview } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { TickChips } from '@/components/ui/TickChips';
import { usePicked } from './use-picked';

export function FitsPart({ interview }: { interview: Interview }) {
  return (
    <PanelPart label={t('debrief.fits')}>
      <h2 className="group-title">{t('debrief.fits')}</h2>
      <ul className="debrief-fits">
        {TOPICS.map(({ id, text }) => (
          <OneFit key={id} interview={interview} id={id} text={text} />
        ))}
      </ul>
    </PanelPart>
  );
}

function OneFit({ interview, id, text }: { interview: Interview; id: string; text: string }) {
  const words: Record<Fit, string> = {
    fits: t('debrief.fit.fits'),
    not: t('debrief.fit.not'),
    unsure: t('debrief.fit.unsure'),
  };
  const options = FITS.map((fit) => ({ value: fit, label: words[fit] }));
  const [fit, pick] = usePicked(
    interview.debrief?.fits?.[id],
    (value) => void keepFit(interview.id, id, value),
  );
  return (
    <li>
      <span className="small">{text}</span>
      <TickChips
        label={text}
        options={options}
        values={fit ? [fit] : []}
        onPick={(picked) => pick(picked.find((one) => one !== fit))}
      />
    </li>
  );
}
