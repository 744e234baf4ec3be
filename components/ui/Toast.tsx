import './Toast.css';
import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import { iconCheck, iconWarning } from './icons';

interface ToastProps {
  kind?: 'done' | 'alert';
  /** *Undo*, and a way to close it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** What just happened, with a way back. */
export function Toast({ kind = 'done', actions, children }: ToastProps) {
  // A region that comes with its words is often not read out: they follow when it is there.
  const [words, setWords] = useState<ReactNode>();
  useEffect(() => {
    const soon = setTimeout(() => setWords(children));
    return () => clearTimeout(soon);
  }, [children]);
  return (
    <div className={`toast toast-${kind}`}>
      <Icon path={kind === 'done' ? iconCheck : iconWarning} />
      <span className="toast-words" role={kind === 'done' ? 'status' : 'alert'}>
        {words}
      </span>
      {actions && <span className="toast-actions">{actions}</span>}
    </div>
  );
}
