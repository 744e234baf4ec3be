import './Kbd.css';

/** A key, shown where it works. Screen readers hear of it from `aria-keyshortcuts`, not from the picture. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}
