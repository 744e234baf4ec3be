/** One more suggestion or name, kept as a note while it is typed. */
import type { Interview, NoteMark } from '@/lib/domain/interview';
import { TextInput } from '@/components/ui/TextInput';
import { useNoteLine } from './use-note-line';

interface AddLineProps {
  interview: Interview;
  mark: NoteMark;
  label: string;
  placeholder: string;
  /** The id of the line that is being typed, which the list leaves out. */
  onLine: (noteId: string) => void;
}

export function AddLine({ interview, mark, label, placeholder, onLine }: AddLineProps) {
  const line = useNoteLine(interview, mark);
  return (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      dir="auto"
      value={line.text}
      onText={(text) => {
        onLine(line.id);
        line.onText(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onLine('');
        line.onDone();
      }}
      onBlur={() => {
        onLine('');
        line.onDone();
      }}
    />
  );
}
