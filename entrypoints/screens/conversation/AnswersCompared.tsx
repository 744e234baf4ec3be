/** The answers to some prompts, one conversation a row, so that they can be held against each other. */
import { useId } from 'react';
import { ALL_PROMPTS } from '@/lib/domain/conversation/prompts';
import { t } from '@/lib/platform/words';
import { Who, type LearnedProps } from './Who';

export function AnswersCompared({
  learned,
  columns,
  title,
}: LearnedProps & { columns: string[]; title: string }) {
  const titleId = useId();
  const prompts = columns.flatMap((id) => ALL_PROMPTS.filter((prompt) => prompt.id === id));
  const rows = learned.looked.filter(({ debrief }) => columns.some((id) => debrief?.answers[id]?.trim()));
  if (rows.length === 0) return null;
  return (
    <section className="learned-part" aria-labelledby={titleId}>
      <h2 className="group-title" id={titleId}>
        {title}
      </h2>
      <table className="learned-table">
        <thead>
          <tr>
            <th scope="col">{t('learned.person')}</th>
            {prompts.map(({ id, text }) => (
              <th key={id} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, debrief }) => (
            <tr key={id}>
              <th scope="row">
                <Who learned={learned} interviewId={id} withDay />
              </th>
              {prompts.map((prompt) => (
                <td key={prompt.id} data-title={prompt.text} dir="auto">
                  {debrief?.answers[prompt.id]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
