/** Whom they named: each becomes a person in one step, with the permission to say who sent you. */
import { useState } from 'react';
import { nameInLine } from '@/lib/domain/conversation/marks';
import { useSavedFrom } from '@/lib/hooks/use-referrals';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { AddLine } from './AddLine';
import type { NotedProps } from './props';
import { OneName } from './OneName';

export function NamesPart({ record, offer, notes }: NotedProps) {
  const { interview, person, steps } = record;
  const [typing, setTyping] = useState('');
  const saved = useSavedFrom(person.id) ?? [];
  const named = steps.filter((step) => step.kind === 'referred' && step.interviewId === interview.id);
  const waiting = notes.filter(
    ({ id, mark }) => mark === 'name' && id !== typing && !named.some((step) => step.noteId === id),
  );
  return (
    <PanelPart label={t('debrief.names')}>
      <h2 className="group-title">{t('debrief.names')}</h2>
      <ul className="debrief-list">
        {named.map((step) => (
          <OneName
            key={step.noteId ?? step.id}
            personId={person.id}
            callName={person.callName}
            referral={step.referral ?? { name: '' }}
            stepId={step.id}
            from={{ interviewId: interview.id, ...(step.noteId && { noteId: step.noteId }) }}
            saved={saved.find(({ referredBy }) => referredBy?.stepId === step.id)}
            offer={offer}
          />
        ))}
        {waiting.map((note) => (
          <OneName
            key={note.id}
            personId={person.id}
            callName={person.callName}
            referral={nameInLine(note.text)}
            from={{ interviewId: interview.id, noteId: note.id }}
            offer={offer}
          />
        ))}
      </ul>
      <AddLine
        interview={interview}
        mark="name"
        label={t('debrief.addName')}
        placeholder={t('debrief.nameExample')}
        onLine={setTyping}
      />
    </PanelPart>
  );
}
