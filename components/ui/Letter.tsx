import './Letter.css';
import { Avatar } from './Avatar';

interface LetterProps {
  /** How it arrives: a mail, a message in a conversation, the note of an invitation, a card in the post, words to say. */
  sort: 'mail' | 'message' | 'note' | 'card' | 'script';
  from: string;
  subject?: string | undefined;
  body: string;
  label: string;
}

/** A message as the one who gets it sees it. */
export function Letter({ sort, from, subject, body, label }: LetterProps) {
  const isOnline = sort === 'message' || sort === 'note';
  return (
    <figure className={`letter letter-${sort}`} aria-label={label}>
      {isOnline && <Avatar name={from} />}
      <div className="letter-sheet">
        {sort !== 'card' && sort !== 'script' && <p className="letter-from">{from}</p>}
        {subject && <p className="letter-subject">{subject}</p>}
        <p className="letter-body" dir="auto">
          {body}
        </p>
      </div>
    </figure>
  );
}
