/** The words they used, taken from the notes until the user changes them. */
import { keepWords } from '@/lib/actions/debrief';
import type { Interview, Note } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { useTyped } from '../use-typed';

export function WordsPart({ interview, notes }: { interview: Interview; notes: readonly Note[] }) {
  const noted = notes.filter(({ mark }) => mark === 'word').map(({ text }) => text);
  const words = useTyped(
    interview.debrief?.words ?? noted.join('\n'),
    (text) => void keepWords(interview.id, text),
  );
  return (
    <PanelPart>
      <Field label={t('debrief.words')} hint={t('debrief.wordsHint')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            dir="auto"
            value={words.value}
            onText={words.onChange}
            onBlur={words.onBlur}
          />
        )}
      </Field>
    </PanelPart>
  );
}
