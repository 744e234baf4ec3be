import './NotePad.css';
import './ui/Chips.css';
import { useId, type KeyboardEvent, type Ref } from 'react';
import { Icon } from './ui/Icon';
import { Kbd } from './ui/Kbd';
import { QuietText } from './ui/QuietText';

export interface PadMark<Value> {
  value: Value;
  label: string;
  icon: string;
  kbd: string;
}

interface NotePadProps<Value> {
  /** What is written here: a note, or the mark it has. */
  label: string;
  /** What stands in an empty line. */
  placeholder?: string | undefined;
  /** The icon of the mark, or of a note. */
  icon: string;
  value: string;
  onText: (value: string) => void;
  /** Enter: the line is done. */
  onDone: () => void;
  marksLabel: string;
  marks: readonly PadMark<Value>[];
  mark: Value | undefined;
  onMark: (mark: Value | undefined) => void;
  /** How the keys work. */
  hint: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** One line to write in while somebody talks. Alt and a letter sets a mark at any time, Backspace in an empty line takes it away. */
export function NotePad<Value extends string>(props: NotePadProps<Value>) {
  const { label, placeholder, icon, value, onText, onDone, marksLabel, marks, mark, onMark, hint, ref } =
    props;
  const hintId = useId();
  const toggle = (picked: Value) => onMark(picked === mark ? undefined : picked);
  const onKeyDown = (event: KeyboardEvent) => {
    // The code, not the key: with Option, macOS types another letter.
    const picked = event.altKey && marks.find(({ kbd }) => event.code === `Key${kbd.toUpperCase()}`);
    if (picked) toggle(picked.value);
    else if (event.key === 'Backspace' && value === '' && mark) onMark(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className="pad">
      <div className="pad-line">
        <Icon path={icon} />
        <QuietText
          {...(ref && { ref })}
          label={label}
          placeholder={placeholder}
          aria-describedby={hintId}
          value={value}
          onText={onText}
          onEnter={onDone}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="chips" role="group" aria-label={marksLabel}>
        {marks.map((one) => (
          <label key={one.value} className="chip">
            <input
              type="checkbox"
              checked={one.value === mark}
              aria-keyshortcuts={`Alt+${one.kbd.toUpperCase()}`}
              onChange={() => toggle(one.value)}
            />
            <Kbd>{one.kbd.toUpperCase()}</Kbd>
            <span>{one.label}</span>
          </label>
        ))}
      </div>
      <p className="note-text faint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
