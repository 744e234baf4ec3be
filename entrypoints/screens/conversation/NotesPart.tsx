/** The note pad and the notes so far, newest first. */
import { useId } from 'react';
import { keepNote, markNote, putNoteBack, removeNote } from '@/lib/actions/notes';
import { tick } from '@/lib/actions/prepare';
import { NOTES_AGREED, NOTES_QUESTION } from '@/lib/domain/conversation/checks';
import { MARKS } from '@/lib/domain/conversation/marks';
import type { Note } from '@/lib/domain/interview';
import type { ConversationRecord } from '@/lib/hooks/use-interview';
import { useNotes } from '@/lib/hooks/use-notes';
import { t } from '@/lib/platform/words';
import { NoteLine } from '@/components/NoteLine';
import { NotePad } from '@/components/NotePad';
import { PanelPart } from '@/components/PanelFrame';
import { Act } from '@/components/ui/Act';
import { iconTrash } from '@/components/ui/view-icons';
import { useTyped } from '../use-typed';
import { fully, timeWord } from '../words';
import { markIcon, markWord, padMarks } from './mark-words';
import { useNoteLine } from './use-note-line';
import type { Offer } from './use-undo';

interface NotesProps {
  record: ConversationRecord;
  offer: Offer;
}

export function NotesPart({ record: { interview, person }, offer }: NotesProps) {
  const titleId = useId();
  const line = useNoteLine(interview);
  const notes = useNotes(interview.id) ?? [];
  const agreed = interview.prep?.ticked?.includes(NOTES_AGREED);
  return (
    <PanelPart labelledBy={titleId}>
      <div className="talk-head">
        <h2 className="group-title" id={titleId}>
          {t('conversation.notes')}
        </h2>
        {agreed && (
          <span className="note-text faint push">{t('conversation.agreed', { name: person.callName })}</span>
        )}
      </div>
      {!agreed && notes.length === 0 && (
        <p className="small soft">
          “{NOTES_QUESTION}”{' '}
          <Act onClick={() => void tick(interview.id, NOTES_AGREED, true)}>{t('conversation.theyAgree')}</Act>
        </p>
      )}
      <NotePad
        label={markWord(line.mark)}
        placeholder={t('conversation.newNote')}
        icon={markIcon(line.mark)}
        value={line.text}
        onText={line.onText}
        onDone={line.onDone}
        marksLabel={t('conversation.markLabel')}
        marks={padMarks()}
        mark={line.mark}
        onMark={line.onMark}
        hint={t('conversation.keys')}
      />
      <ul className="talk-notes" aria-label={t('conversation.soFar')}>
        {notes
          .filter((note) => note.id !== line.id)
          .toReversed()
          .map((note) => (
            <KeptNote key={note.id} note={note} offer={offer} />
          ))}
      </ul>
    </PanelPart>
  );
}

/** One note, changed where it stands. Emptied, it goes when one leaves it. */
export function KeptNote({ note, offer }: { note: Note; offer: Offer }) {
  const typed = useTyped(note.text, (text) => {
    if (text.trim() !== '') void keepNote(note, text, note.mark);
  });
  const remove = () =>
    void removeNote(note.id).then(
      (gone) => gone && offer(t('conversation.noteRemoved'), () => void putNoteBack(gone)),
    );
  const others = [...MARKS, undefined].filter((mark) => mark !== note.mark);
  return (
    <NoteLine
      icon={markIcon(note.mark)}
      kind={markWord(note.mark)}
      text={typed.value}
      onText={typed.onChange}
      onBlur={() => {
        if (typed.value.trim() === '') remove();
        typed.onBlur();
      }}
      items={[
        ...others.map((mark) => ({
          label: markWord(mark),
          icon: markIcon(mark),
          onPick: () => void markNote(note.id, mark),
        })),
        { label: t('conversation.removeNote'), icon: iconTrash, onPick: remove },
      ]}
      when={
        <time dateTime={note.at} title={fully(note.at)}>
          {timeWord(note.at)}
        </time>
      }
    />
  );
}
