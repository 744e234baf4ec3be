import { useState } from 'react';
import { WelcomeDrawing } from '@/components/WelcomeDrawing';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Dialog } from '@/components/ui/Dialog';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconButton } from '@/components/ui/IconButton';
import { iconClose } from '@/components/ui/view-icons';
import { Toast } from '@/components/ui/Toast';
import { Shown } from './Shown';

export function Surfaces() {
  const [open, setOpen] = useState(new URLSearchParams(location.search).has('dialog'));
  const close = () => setOpen(false);
  return (
    <>
      <Shown title="Card">
        <Card padded aria-label="Takeaway">
          One real audit is worth more than three courses, and I already know which one.
        </Card>
      </Shown>
      <Shown title="Toast">
        <Toast
          actions={
            <>
              <Act>Undo</Act>
              <IconButton icon={iconClose} label="Close" />
            </>
          }
        >
          Marked as sent to Dele.
        </Toast>
        <Toast actions={<Act>Undo</Act>}>
          Maria-Fernanda Villanueva de la Torre-Castellanos was deleted with 4 drafts and 12 notes.
        </Toast>
        <Toast kind="alert" actions={<Act>Try again</Act>}>
          The file could not be read. Nothing was changed.
        </Toast>
      </Shown>
      <Shown title="EmptyState">
        <EmptyState title="Nobody is waiting" action={<Button variant="primary">See all people</Button>}>
          When you have asked someone, you see here until when to leave it be.
        </EmptyState>
      </Shown>
      <Shown title="EmptyState with a drawing">
        <EmptyState
          drawing={<WelcomeDrawing word="Save as contact" />}
          title="Start with one person"
          action={<Button variant="primary">Open LinkedIn</Button>}
        >
          Open the profile of someone whose work makes you curious.
        </EmptyState>
      </Shown>
      <Shown title="Dialog">
        <Button onClick={() => setOpen(true)}>Move the conversation</Button>
        <Dialog
          open={open}
          title="Move the conversation with Maria-Fernanda"
          closeLabel="Close"
          onClose={close}
          actions={
            <>
              <Button variant="quiet" onClick={close}>
                Cancel
              </Button>
              <Button variant="primary" onClick={close}>
                Move it
              </Button>
            </>
          }
        >
          <p>She sees nothing of this until you send her the new time yourself.</p>
        </Dialog>
      </Shown>
    </>
  );
}
