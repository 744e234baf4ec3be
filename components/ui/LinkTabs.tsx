import './Tabs.css';
import './LinkTabs.css';

interface LinkTab {
  href: string;
  label: string;
  current: boolean;
}

/** Parts of one thing, each with an address of its own. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: words, current }) => (
        <a key={href} className="tab" href={href} aria-current={current ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
