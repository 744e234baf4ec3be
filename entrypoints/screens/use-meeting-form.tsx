/** The form of a conversation, opened in place of the part that asks for it. */
import { useState, type ReactNode } from 'react';
import type { Interview } from '@/lib/domain/interview';
import { MeetingForm } from './meeting/MeetingForm';
import type { PartProps } from './part';

/** The form while it is open, and how to open it. */
export function useMeetingForm(
  { record, now, frame, onDone }: PartProps,
  interview?: Interview,
): { form: ReactNode; open: () => void } {
  const [isOpen, setOpen] = useState(false);
  const form = isOpen && (
    <MeetingForm
      person={record.person}
      now={now}
      frame={frame}
      onDone={onDone}
      onClose={() => setOpen(false)}
      {...(interview && { interview })}
    />
  );
  return { form, open: () => setOpen(true) };
}
