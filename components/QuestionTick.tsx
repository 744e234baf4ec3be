import './QuestionTick.css';
import { Badge } from './ui/Badge';
import { Tick } from './ui/Tick';

interface QuestionTickProps {
  text: string;
  asked: boolean;
  onAsked: (asked: boolean) => void;
  /** The word for one that must be asked; without it, it may be. */
  must?: string | undefined;
  /** The cue points at this one. */
  now?: boolean;
}

/** A question of the conversation, ticked when it was asked. A list item. */
export function QuestionTick({ text, asked, onAsked, must, now = false }: QuestionTickProps) {
  return (
    <li className={now ? 'question-tick question-now' : 'question-tick'}>
      <Tick checked={asked} onPick={onAsked}>
        <span dir="auto">{text}</span>
      </Tick>
      {must && <Badge kind={now && !asked ? 'due' : undefined}>{must}</Badge>}
    </li>
  );
}
