import './DashboardFrame.css';
import type { ReactNode, Ref } from 'react';
import { Brand } from './ui/Brand';
import { Icon } from './ui/Icon';
import { iconLock } from './ui/view-icons';

export interface Place {
  href: string;
  icon: string;
  word: string;
  /** How much is there. */
  count?: number | undefined;
  current?: boolean;
  /** The keys that lead there, one after the other, as `g t`. */
  keys?: string | undefined;
}

interface DashboardFrameProps {
  name: string;
  home: string;
  places: readonly Place[];
  footPlaces: readonly Place[];
  /** Where everything is kept. */
  promise: string;
  /** The element the view is in. */
  paneRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** The full page: where one can go at the left, or above in a narrow window, and the view. */
export function DashboardFrame(props: DashboardFrameProps) {
  const { name, home, places, footPlaces, promise, paneRef, children } = props;
  const listed = (all: readonly Place[]) => all.map((place) => <RailItem key={place.href} {...place} />);
  return (
    <div className="dashboard">
      <nav className="rail" aria-label={name}>
        <Brand name={name} href={home} />
        {listed(places)}
        <div className="rail-foot">
          {listed(footPlaces)}
          <p className="rail-word">
            <Icon path={iconLock} />
            {promise}
          </p>
        </div>
      </nav>
      <div className="pane" ref={paneRef}>
        {children}
      </div>
    </div>
  );
}

function RailItem({ href, icon, word, count, current, keys }: Place) {
  const title = keys ? `${word} (${keys})` : word;
  return (
    <a className="rail-item" href={href} title={title} aria-current={current ? 'page' : undefined}>
      <Icon path={icon} />
      <span className="rail-item-word">{word}</span>
      {count !== undefined && <span className="count">{count}</span>}
    </a>
  );
}
