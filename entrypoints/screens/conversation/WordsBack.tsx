/** Words they used; those heard from several people first. */
import { t } from '@/lib/platform/words';
import { Whose, type LearnedProps } from './Who';

export function WordsBack({ learned, search }: LearnedProps & { search: string }) {
  const wanted = search.trim().toLocaleLowerCase();
  const words = learned.words.filter(({ word }) => word.toLocaleLowerCase().includes(wanted));
  if (words.length === 0) return <p className="small soft">{t('learned.noWords')}</p>;
  return (
    <ul className="learned-words">
      {words.map(({ word, interviewIds }) => (
        <li key={word}>
          <strong dir="auto">{word}</strong>
          {interviewIds.length > 1 && (
            <span className="note-text soft"> {t('learned.times', interviewIds.length)}</span>
          )}
          <span className="note-text soft">
            <Whose learned={learned} interviewIds={interviewIds} />
          </span>
        </li>
      ))}
    </ul>
  );
}
