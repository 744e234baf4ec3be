/** What they suggested: from the notes, and followed from *Done* on. */
import { useState } from 'react';
import { undoStep } from '@/lib/actions/steps';
import { followSuggestion } from '@/lib/actions/suggestions';
import type { Note } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Act } from '@/components/ui/Act';
import { thenLookAgain } from '../look-again';
import { AddLine } from './AddLine';
import type { NotedProps } from './props';
import { KeptNote } from './NotesPart';

export function SuggestionsPart({ record, offer, notes }: NotedProps) {
  const { interview, steps } = record;
  const [typing, setTyping] = useState('');
  const followed = steps.filter(
    (step) => step.kind === 'suggestion-given' && step.interviewId === interview.id,
  );
  const waiting = notes.filter(
    ({ id, mark }) => mark === 'suggestion' && id !== typing && !followed.some((step) => step.noteId === id),
  );
  const follow = (note: Note) =>
    void thenLookAgain(
      followSuggestion(interview.personId, { text: note.text, interviewId: interview.id, noteId: note.id }),
    );
  return (
    <PanelPart label={t('debrief.suggestions')}>
      <h2 className="group-title">{t('debrief.suggestions')}</h2>
      <ul className="debrief-list">
        {followed.map((step) => (
          <li key={step.id} className="debrief-followed">
            <span dir="auto">{step.text}</span>
            <span className="note-text soft">
              {t('debrief.followed')}{' '}
              <Act onClick={() => void thenLookAgain(undoStep(step.id))}>{t('debrief.unfollow')}</Act>
            </span>
          </li>
        ))}
        {waiting.map((note) => (
          <li key={note.id}>
            <ul>
              <KeptNote note={note} offer={offer} />
            </ul>
            <Act onClick={() => follow(note)}>{t('debrief.follow')}</Act>
          </li>
        ))}
      </ul>
      <AddLine
        interview={interview}
        mark="suggestion"
        label={t('debrief.addSuggestion')}
        placeholder={t('debrief.suggestionExample')}
        onLine={setTyping}
      />
    </PanelPart>
  );
}
