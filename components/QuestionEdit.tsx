import './QuestionEdit.css';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './ui/Button';
import { IconButton } from './ui/IconButton';
import { iconDown, iconTrash, iconUp } from './ui/view-icons';
import { QuietText } from './ui/QuietText';

interface QuestionEditProps {
  place: number;
  text: string;
  onText: (text: string) => void;
  onBlur?: () => void;
  must: boolean;
  onMust: (must: boolean) => void;
  /** Up with a negative number. */
  onMove: (by: number) => void;
  onRemove: () => void;
  words: { question: string; must: string; up: string; down: string; remove: string };
  /** What is wrong with it. */
  finding?: ReactNode;
}

const MOVES: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** A question of a list that is being made. Alt and an arrow moves it, and the focus goes along. A list item. */
export function QuestionEdit(props: QuestionEditProps) {
  const { place, text, onText, onBlur, must, onMust, onMove, onRemove, words, finding } = props;
  const row = useRef<HTMLLIElement>(null);
  const move = (by: number) => {
    const had = document.activeElement;
    onMove(by);
    // The row is moved in the page, and some browsers let go of what had the focus in it.
    setTimeout(() => {
      if (had instanceof HTMLElement && row.current?.contains(had)) had.focus();
    }, 50);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey ? MOVES[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li className="question-edit" ref={row} onKeyDown={onKeyDown}>
      <span className="question-edit-number" aria-hidden="true">
        {place}
      </span>
      <QuietText label={`${words.question} ${place}`} value={text} onText={onText} onBlur={onBlur} />
      <span className="question-edit-tools">
        <Button size="small" variant="quiet" aria-pressed={must} onClick={() => onMust(!must)}>
          {words.must}
        </Button>
        <IconButton
          size="small"
          icon={iconUp}
          label={words.up}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => move(-1)}
        />
        <IconButton
          size="small"
          icon={iconDown}
          label={words.down}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => move(1)}
        />
        <IconButton size="small" icon={iconTrash} label={words.remove} onClick={onRemove} />
      </span>
      {finding && <div className="question-edit-finding">{finding}</div>}
    </li>
  );
}
