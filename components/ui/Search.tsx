import './Search.css';
import './Input.css';
import type { Ref } from 'react';
import { Icon } from './Icon';
import { iconSearch } from './view-icons';
import { Kbd } from './Kbd';

interface SearchProps {
  /** What is searched for: its name, and what it says while empty. */
  label: string;
  value: string;
  onText: (value: string) => void;
  /** The key that leads here. */
  kbd?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** Finds as one types. Escape empties it first, and only then steps back. */
export function Search({ label, value, onText, kbd, ref }: SearchProps) {
  return (
    <span className="search">
      <Icon path={iconSearch} />
      <input
        ref={ref}
        className="input"
        type="search"
        aria-label={label}
        aria-keyshortcuts={kbd}
        placeholder={label}
        value={value}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onText('');
        }}
      />
      {kbd && <Kbd>{kbd}</Kbd>}
    </span>
  );
}
