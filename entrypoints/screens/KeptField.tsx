/** A setting that is saved as it is typed, once it can be kept; until then it says what to mend. */
import { useState, type ComponentProps, type ReactNode } from 'react';
import type { Checked } from '@/lib/domain/settings-checks';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';

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
  const [typed, setTyped] = useState<string>();
  const checked = typed === undefined ? undefined : check(typed);
  const problem = checked && 'problem' in checked ? checked.problem : undefined;
  const onText = (value: string) => {
    setTyped(value);
    const now = check(value);
    if ('value' in now) keep(now.value);
  };
  // What cannot be kept stays in sight until it is mended; what was kept gives way to what is stored.
  const onBlur = () => {
    if (!problem) setTyped(undefined);
  };
  const shared = { dir: 'auto', value: typed ?? stored, onText, onBlur } as const;
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
