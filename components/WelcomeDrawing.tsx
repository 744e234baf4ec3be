import './WelcomeDrawing.css';
import { Icon } from './ui/Icon';
import { iconPersonAdd } from './ui/icons';

/** A small drawing of where the page button is. Greys only, nothing of anybody's brand. */
export function WelcomeDrawing({ word }: { word: string }) {
  return (
    <div className="drawing" aria-hidden="true">
      <i className="drawing-face" />
      <i />
      <i />
      <i />
      <span className="drawing-press">
        <Icon path={iconPersonAdd} />
        {word}
      </span>
    </div>
  );
}
