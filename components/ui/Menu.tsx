import './Menu.css';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button, type ButtonLook } from './Button';
import { IconButton } from './IconButton';
import { MenuItem, type MenuEntry } from './MenuItem';

interface MenuProps extends Pick<ButtonLook, 'variant' | 'size' | 'iconEnd'> {
  label: string;
  /** The button is this icon alone, named by the label; without it the button shows the label. */
  icon?: string | undefined;
  items: readonly MenuEntry[];
  /** It was fetched because somebody pressed its button: it opens by itself. */
  startOpen?: boolean;
}

/** What else can be done. Arrow keys go through it, Escape steps back to the button. */
export function Menu(props: MenuProps) {
  const { label, icon, items, iconEnd, variant = 'quiet', size = 'base', startOpen = false } = props;
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const { isOpen, open, close } = useMenuOpen(place, startOpen);
  const pick = (entry: MenuEntry) => {
    close();
    entry.onPick();
  };
  const button = {
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? id : undefined,
    onClick: isOpen ? close : open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      open();
    },
  } as const;
  return (
    <span className="menu-place" ref={place}>
      {icon ? (
        <IconButton {...button} icon={icon} label={label} size={size === 'large' ? 'base' : size} />
      ) : (
        <Button {...button} variant={variant} size={size} iconEnd={iconEnd}>
          {label}
        </Button>
      )}
      {isOpen && (
        <div
          className="menu"
          id={id}
          role="menu"
          aria-label={label}
          popover="manual"
          onKeyDown={(event) => walk(event, close)}
        >
          {items.map((entry) => (
            <MenuItem key={entry.label} entry={entry} onPick={() => pick(entry)} />
          ))}
        </div>
      )}
    </span>
  );
}

/** Open or not; opening goes to the first entry, closing goes back to the button unless one pressed elsewhere. */
function useMenuOpen(place: React.RefObject<HTMLElement | null>, startOpen: boolean) {
  const [isOpen, setOpen] = useState(startOpen);
  useEffect(() => {
    if (!isOpen) return undefined;
    const menu = place.current?.querySelector<HTMLElement>('[role="menu"]');
    menu?.showPopover?.();
    menu?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const leave = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen, place]);
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return { isOpen, open: () => setOpen(true), close };
}

function walk(event: KeyboardEvent<HTMLElement>, close: () => void) {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = all.findIndex((item) => item === document.activeElement);
  const goals: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const goal = goals[event.key];
  if (event.key === 'Escape') close();
  else if (goal === undefined) return;
  else all.at(goal % all.length)?.focus();
  event.preventDefault();
  event.stopPropagation();
}
