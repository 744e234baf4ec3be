/** Said after an answer: people like questions that follow what they said. */
import { useId } from 'react';
import { FOLLOW_UP_CUES } from '@/lib/domain/questions/ready-lists';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';

export function CuesPart() {
  const titleId = useId();
  return (
    <PanelPart labelledBy={titleId}>
      <h2 className="group-title" id={titleId}>
        {t('conversation.follow')}
      </h2>
      <ul className="talk-cues">
        {FOLLOW_UP_CUES.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
    </PanelPart>
  );
}
