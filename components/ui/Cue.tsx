import './Cue.css';
import { useEffect, useState } from 'react';
import { Icon } from './Icon';

/** A word in time, said once to those who cannot see it. Silent otherwise: it stands beside a conversation. */
export function Cue({ icon, children }: { icon: string; children: string }) {
  // A region that comes with its words is often not read out: they follow when it is there.
  const [words, setWords] = useState('');
  useEffect(() => {
    const soon = setTimeout(() => setWords(children));
    return () => clearTimeout(soon);
  }, [children]);
  return (
    <p className="cue">
      <Icon path={icon} />
      <span role="status">{words}</span>
    </p>
  );
}
