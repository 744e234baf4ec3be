import './PersonHeader.css';
import type { ReactNode } from 'react';
import { Avatar } from './ui/Avatar';

interface PersonHeaderProps {
  name: string;
  /** Title at company; a guessed part stands in `Unsure`. */
  role: ReactNode;
  stage?: ReactNode;
  /** What asks for a look, with what to do about it; on the full page also the stage and what comes next. */
  note?: ReactNode;
  /** The way back. */
  before?: ReactNode;
  /** `large` on the full page. */
  size?: 'base' | 'large';
  /** Beside a list that has the first heading, the name is the second. */
  level?: 1 | 2;
  /** Buttons and the menu at the end. */
  children?: ReactNode;
}

/** From here on a name in the display size fills a narrow window. */
const LONG_NAME = 48;

/** The person comes first: their name is the largest thing, what they do stands right under it. */
export function PersonHeader({
  name,
  role,
  stage,
  note,
  before,
  size = 'base',
  level = 1,
  children,
}: PersonHeaderProps) {
  const isLarge = size === 'large';
  const isShort = name.length <= LONG_NAME;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className={isLarge ? 'person person-large' : 'person'}>
      {before}
      <Avatar name={name} size={isLarge ? 56 : 40} />
      <div className="person-words">
        <div className="person-top">
          <Heading
            className={isLarge && isShort ? 'display' : 'title'}
            dir="auto"
            title={isLarge ? undefined : name}
          >
            {name}
          </Heading>
          {(stage || children) && (
            <div className="person-end">
              {stage}
              {children}
            </div>
          )}
        </div>
        {role && (
          <p className="soft" dir="auto" title={isLarge || typeof role !== 'string' ? undefined : role}>
            {role}
          </p>
        )}
        {note && <div className="person-note">{note}</div>}
      </div>
    </header>
  );
}
