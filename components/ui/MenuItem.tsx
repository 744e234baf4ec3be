import { Icon } from './Icon';
import { Kbd } from './Kbd';

export interface MenuEntry {
  label: string;
  icon?: string | undefined;
  kbd?: string | undefined;
  /** A quieter word at its end: when that would be. */
  hint?: string | undefined;
  danger?: boolean | undefined;
  onPick: () => void;
}

/** One thing a `Menu` can do. */
export function MenuItem({ entry, onPick }: { entry: MenuEntry; onPick: () => void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={entry.danger ? 'menu-item menu-item-danger' : 'menu-item'}
      aria-keyshortcuts={entry.kbd}
      onClick={onPick}
    >
      {entry.icon && <Icon path={entry.icon} />}
      <span>{entry.label}</span>
      {entry.hint && <span className="menu-hint">{entry.hint}</span>}
      {entry.kbd && <Kbd>{entry.kbd}</Kbd>}
    </button>
  );
}
