import './Input.css';
import type { ComponentPropsWithRef } from 'react';

/** One line of text. */
export function TextInput({
  onText,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'onChange'> & { onText: (value: string) => void }) {
  return <input {...rest} className="input" onChange={(event) => onText(event.target.value)} />;
}
