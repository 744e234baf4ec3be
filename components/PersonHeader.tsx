import './PersonHeader.css';
import './ground.css';
import type { ReactNode } from 'react';
import { Avatar } from './ui/Avatar';

/** The person comes first: their name is the largest thing, what they do stands right under it. */
export function PersonHeader({
  name,
  role,
  stage,
  note,
  before,
  children,
}: {
  name: string;
  role: ReactNode;
  stage?: ReactNode;
  note?: ReactNode;
  before?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="person">
      {before}
      <Avatar name={name} size={40} />
      <div className="person-words">
        <h1 className="title" dir="auto">
          {name}
        </h1>
        {role && (
          <p className="soft" dir="auto">
            {role}
          </p>
        )}
        {note && <div className="person-note">{note}</div>}
      </div>
      <div className="person-end">
        {stage}
        {children}
      </div>
    </header>
  );
}
