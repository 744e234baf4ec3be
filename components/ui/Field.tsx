import './Field.css';
import { useId, type ReactNode } from 'react';
import { Icon } from './Icon';
import { iconWarning } from './icons';

export interface FieldWiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps {
  label: string;
  /** The word that says it may stay empty. */
  optional?: string | undefined;
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  problem?: string | undefined;
  children: (wiring: FieldWiring) => ReactNode;
}

/** A label over one control, with a hint and, when something is wrong, what and how to mend it. */
export function Field({ label, optional, hint, problem, children }: FieldProps) {
  const id = useId();
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  const described = [problem && problemId, hint && hintId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <span className="optional">{optional}</span>}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
      {problem && (
        <p className="field-problem" id={problemId} role="alert">
          <Icon path={iconWarning} />
          {problem}
        </p>
      )}
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
