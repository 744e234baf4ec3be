import './Input.css';
import type { ComponentPropsWithRef } from 'react';

/** Several lines; grows with what is written where the browser can (`field-sizing`). */
export function TextArea({
  onText,
  ...rest
}: Omit<ComponentPropsWithRef<'textarea'>, 'onChange'> & { onText: (value: string) => void }) {
  return (
    <textarea rows={3} {...rest} className="textarea" onChange={(event) => onText(event.target.value)} />
  );
}
