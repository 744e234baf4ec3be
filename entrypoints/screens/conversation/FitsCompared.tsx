/** What fits and what does not, topic by topic. */
import { useId } from 'react';
import { FITS, type Fit } from '@/lib/domain/conversation/prompts';
import { t } from '@/lib/platform/words';
import { Whose, type LearnedProps } from './Who';

export function FitsCompared({ learned }: LearnedProps) {
  const titleId = useId();
  if (learned.topics.length === 0) return null;
  const words: Record<Fit, string> = {
    fits: t('debrief.fit.fits'),
    not: t('debrief.fit.not'),
    unsure: t('debrief.fit.unsure'),
  };
  return (
    <section className="learned-part" aria-labelledby={titleId}>
      <h2 className="group-title" id={titleId}>
        {t('debrief.fits')}
      </h2>
      <table className="learned-table">
        <thead>
          <tr>
            <th scope="col">{t('learned.topic')}</th>
            {FITS.map((fit) => (
              <th key={fit} scope="col">
                {words[fit]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {learned.topics.map(({ id, text, fits }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {FITS.map((fit) => (
                <td key={fit} data-title={words[fit]}>
                  <Whose learned={learned} interviewIds={fits[fit] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
