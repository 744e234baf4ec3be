/** One answer that a draft is made from, kept as it is typed. */
import { TextInput } from '@/components/ui/TextInput';
import { Fact } from '@/components/Fact';
import { useTyped } from '../use-typed';

interface TypedFactProps {
  word: string;
  /** What a missing answer is called; see `toMissing`. */
  name: string;
  example?: string;
  max: number;
  stored: string | undefined;
  keep: (value: string) => void;
}

export function TypedFact({ word, name, example, max, stored, keep }: TypedFactProps) {
  const typed = useTyped(stored ?? '', keep);
  return (
    <Fact word={word}>
      {({ id }) => (
        <TextInput
          id={id}
          dir="auto"
          data-answer={name}
          maxLength={max}
          placeholder={example}
          value={typed.value}
          onText={typed.onChange}
          onBlur={typed.onBlur}
        />
      )}
    </Fact>
  );
}
