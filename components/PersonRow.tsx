import type { ReactNode } from 'react';
import { Avatar } from './ui/Avatar';
import { Row } from './ui/Row';
import './PersonRow.css'; // after the style of the row it changes

interface PersonRowProps {
  name: string;
  /** Title at company; a short row has none. */
  line?: ReactNode;
  stage: ReactNode;
  /** When something last happened. */
  at: string;
  full: string;
  when: string;
  href?: string | undefined;
  onPick?: (() => void) | undefined;
  current?: boolean;
  short?: boolean;
}

/** Somebody in a list: who, how far, since when. */
export function PersonRow({ name, line, stage, at, full, when, short = false, ...rest }: PersonRowProps) {
  return (
    <Row
      {...rest}
      short={short}
      className={short ? 'person-row person-row-short' : 'person-row'}
      start={<Avatar name={name} size={short ? 24 : 32} />}
      title={name}
      line={short ? undefined : line}
      end={
        <>
          {stage}
          <time dateTime={at} title={full}>
            {when}
          </time>
        </>
      }
    />
  );
}
