import './Finding.css';
import type { ReactNode } from 'react';
import { Act } from './Act';
import { Icon } from './Icon';
import { iconCheck, iconWarning } from './icons';
import { iconTip } from './view-icons';

const ICONS = { block: iconWarning, warn: iconWarning, tip: iconTip, fine: iconCheck };

interface FindingProps {
  severity: keyof typeof ICONS;
  /** What is wrong, in one line. */
  children: ReactNode;
  /** The better words, one tap away. */
  action?: string | undefined;
  onAction?: (() => void) | undefined;
}

/** What is wrong in one line, and the mend one tap away. */
export function Finding({ severity, children, action, onAction }: FindingProps) {
  return (
    <div className={`finding finding-${severity}`}>
      <Icon path={ICONS[severity]} />
      <div className="finding-words">
        <p>{children}</p>
        {action && <Act onClick={onAction}>{action}</Act>}
      </div>
    </div>
  );
}
