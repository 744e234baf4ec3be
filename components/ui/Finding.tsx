import './Writing.css';
import type { ReactNode } from 'react';
import { Act } from './Act';
import { Icon } from './Icon';
import { iconCheck, iconTip, iconWarning } from './icons';

const ICONS = { block: iconWarning, warn: iconWarning, tip: iconTip, fine: iconCheck };

/** What is wrong in one line, and the mend one tap away. */
export function Finding({
  severity,
  children,
  action,
  onAction,
}: {
  severity: keyof typeof ICONS;
  children: ReactNode;
  action?: string;
  onAction?: () => void;
}) {
  return (
    <div className={`finding finding-${severity}`}>
      <Icon path={ICONS[severity]} />
      <p>{children}</p>
      {action && <Act onClick={onAction}>{action}</Act>}
    </div>
  );
}
