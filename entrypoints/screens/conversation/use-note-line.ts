/** The line that is being written: kept with every key, so that closing the panel in the middle of a word loses nothing. */
import { useState } from 'react';
import { keepNote, newNoteId } from '@/lib/actions/notes';
import { markOfKey, markTyped } from '@/lib/domain/conversation/marks';
import type { Interview, NoteMark } from '@/lib/domain/interview';

export interface NoteLineState {
  /** Of the row it is kept in. */
  id: string;
  text: string;
  /** The mark it has, or would get with the next key. */
  mark: NoteMark | undefined;
  onText: (text: string) => void;
  onMark: (mark: NoteMark | undefined) => void;
  /** The line is done; the next one begins. */
  onDone: () => void;
}

interface Line {
  id: string;
  text: string;
  mark?: NoteMark | undefined;
}

/** `fixed` is the mark that every line here has. */
export function useNoteLine({ id: interviewId, personId }: Interview, fixed?: NoteMark): NoteLineState {
  const [line, setLine] = useState<Line>(() => ({ id: newNoteId(), text: '', mark: fixed }));
  const keep = (next: Line) => {
    setLine(next);
    void keepNote({ id: next.id, interviewId, personId }, next.text, next.mark);
  };
  const pending = line.mark === undefined && line.text.length === 1 ? markOfKey(line.text) : undefined;
  return {
    id: line.id,
    text: line.text,
    mark: line.mark ?? pending,
    onText: (text) => {
      const marked = line.mark ? undefined : markTyped(text);
      keep({ ...line, text, ...marked });
    },
    onMark: (mark) => keep({ ...line, mark: fixed ?? mark, text: pending ? '' : line.text }),
    onDone: () => {
      if (line.text.trim() !== '') setLine({ id: newNoteId(), text: '', mark: fixed });
    },
  };
}
