/** A setting that is saved as it is typed, once it can be kept; until then it says what to mend. */
import type { ComponentProps, ReactNode } from 'react';
import type { Checked } from '@/lib/domain/settings-checks';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { useTyped } from './use-typed';

interface KeptProps<Value> {
  label: string;
  hint?: ReactNode;
  stored: string;
  check: (typed: string) => Checked<Value>;
  keep: (value: Value) => void;
  /** Several lines. */
  lines?: boolean;
  input?: Omit<ComponentProps<typeof TextInput>, 'value' | 'onText'>;
}

export function KeptField<Value>(props: KeptProps<Value>) {
  const { label, hint, stored, check, keep, lines = false, input } = props;
  const typed = useTyped(stored, (value) => {
    const now = check(value);
    if ('value' in now) keep(now.value);
  });
  const checked = typed.isTyped ? check(typed.value) : undefined;
  const problem = checked && 'problem' in checked ? checked.problem : undefined;
  // What cannot be kept stays in sight until it is mended; what was kept gives way to what is stored.
  const onBlur = () => {
    if (!problem) typed.onBlur();
  };
  const shared = { dir: 'auto', value: typed.value, onText: typed.onChange, onBlur } as const;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(wiring) =>
        lines ? <TextArea {...wiring} {...shared} /> : <TextInput {...wiring} {...input} {...shared} />
      }
    </Field>
  );
}

/** Text of at most so many characters: always kept. */
export function textUpTo(most: number): (typed: string) => Checked<string> {
  return (typed) => ({ value: typed.slice(0, most) });
}
