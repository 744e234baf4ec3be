import { PopupFrame } from '@/components/PopupFrame';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { iconExternal } from '@/components/ui/icons';
import { WelcomeDrawing } from '@/components/WelcomeDrawing';
import { Toolbar } from './Toolbar';

export function PopupStart() {
  return (
    <PopupFrame
      label="Today"
      head={<Toolbar />}
      foot={
        <>
          <p className="note-text soft screen-grow">Saving is private. Nothing is sent.</p>
          <Button variant="quiet">Add by hand</Button>
        </>
      }
    >
      <div className="screen-start">
        <EmptyState
          drawing={<WelcomeDrawing word="Save as contact" />}
          title="Start with one person"
          action={
            <Button variant="primary" iconEnd={iconExternal} href="#open">
              Open LinkedIn
            </Button>
          }
        >
          Open the profile of someone whose work makes you curious. Press “Save as contact” in the lower right
          corner.
        </EmptyState>
      </div>
    </PopupFrame>
  );
}
