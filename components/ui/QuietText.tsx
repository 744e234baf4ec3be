import './QuietText.css';
import type { ComponentPropsWithRef, KeyboardEvent } from 'react';

interface QuietTextProps extends Omit<
  ComponentPropsWithRef<'textarea'>,
  'onChange' | 'value' | 'rows' | 'aria-label'
> {
  label: string;
  value: string;
  onText: (value: string) => void;
  /** Enter; without it Enter leaves the text. It never breaks the line. */
  onEnter?: (() => void) | undefined;
}

/** A line that can be changed where it stands, and wraps instead of being cut. */
export function QuietText({ label, value, onText, onEnter, ...rest }: QuietTextProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    rest.onKeyDown?.(event);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    if (onEnter) onEnter();
    else event.currentTarget.blur();
  };
  return (
    <span className="quiet-text" data-words={value || rest.placeholder}>
      <textarea
        dir="auto"
        {...rest}
        rows={1}
        aria-label={label}
        value={value}
        onKeyDown={onKeyDown}
        onChange={(event) => onText(event.target.value.replace(/\s*\n\s*/gu, ' '))}
      />
    </span>
  );
}
