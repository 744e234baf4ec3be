import { PersonHeader } from '@/components/PersonHeader';
import { PopupFrame } from '@/components/PopupFrame';
import { IconButton } from '@/components/ui/IconButton';
import { iconMore } from '@/components/ui/icons';
import { iconBack } from '@/components/ui/view-icons';
import { StageMark } from '@/components/ui/StageMark';
import { LONG, LONG_ROLE } from '../people';
import { CopyFoot, Made, Message } from './PopupPerson';

export function PopupLong() {
  return (
    <PopupFrame
      label={LONG}
      head={
        <PersonHeader
          name={LONG}
          role={LONG_ROLE}
          stage={<StageMark stage="saved" word="Saved" />}
          before={<IconButton icon={iconBack} label="Back" />}
        >
          <IconButton icon={iconMore} label="More about Maria-Fernanda" />
        </PersonHeader>
      }
      foot={<CopyFoot />}
    >
      <Made />
      <Message />
    </PopupFrame>
  );
}
