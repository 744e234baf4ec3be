import './Field.css';
import { useId, type ReactNode } from 'react';
import { Icon } from './Icon';
import { iconWarning } from './icons';

export interface FieldWiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label over one control, with a hint and, when something is wrong, what and how to mend it. */
export function Field({
  label,
  optional,
  hint,
  problem,
  children,
}: {
  label: string;
  optional?: string;
  hint?: string;
  problem?: string | undefined;
  children: (wiring: FieldWiring) => ReactNode;
}) {
  const id = useId();
  const described = problem ? `${id}-problem` : hint ? `${id}-hint` : undefined;
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
      {hint && !problem && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          <Icon path={iconWarning} />
          {problem}
        </p>
      )}
    </div>
  );
}
