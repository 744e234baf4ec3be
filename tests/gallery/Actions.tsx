import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import * as icons from '@/components/ui/icons';
import * as storyIcons from '@/components/ui/story-icons';
import * as viewIcons from '@/components/ui/view-icons';
import { Shown } from './Shown';

const { iconExternal, iconMore, iconPen } = icons;
const { iconCopy, iconDown } = viewIcons;
const { iconTrash } = viewIcons;
const VARIANTS = ['primary', 'plain', 'quiet', 'danger'] as const;
const SIZES = ['small', 'base', 'large'] as const;
const nothing = () => {};
const ENTRIES = [
  { label: 'Edit', icon: iconPen, kbd: 'E', onPick: nothing },
  { label: 'Open on LinkedIn', icon: viewIcons.iconWindow, onPick: nothing },
  { label: 'Close with a long reason that needs a second line', onPick: nothing },
  { label: 'Delete', icon: iconTrash, danger: true, onPick: nothing },
];

export function Actions() {
  return (
    <>
      {SIZES.map((size) => (
        <Shown key={size} title={`Button, ${size}`}>
          {VARIANTS.map((variant) => (
            <div key={variant} className="shown-flow">
              <Button variant={variant} size={size}>
                Copy note
              </Button>
              <Button variant={variant} size={size} icon={iconCopy}>
                Copy note
              </Button>
              <Button variant={variant} size={size} disabled>
                Not yet
              </Button>
            </div>
          ))}
        </Shown>
      ))}
      <Shown title="Button: link, icon at the end, key, long words">
        <div className="shown-flow">
          <Button variant="primary" iconEnd={iconExternal} href="#open">
            Open LinkedIn
          </Button>
          <Button kbd="C" icon={iconCopy}>
            Copy
          </Button>
          <Button variant="primary" kbd="C">
            Copy
          </Button>
          <Button variant="quiet" iconEnd={iconDown}>
            Connection note
          </Button>
        </div>
        <Button variant="primary">Eine Nachricht zur Terminbestätigung schreiben und sie kopieren</Button>
      </Shown>
      <Shown title="IconButton, Act, Kbd">
        <div className="shown-flow">
          <IconButton icon={iconMore} label="More about Dele" />
          <IconButton icon={iconPen} label="Edit" size="small" />
          <IconButton icon={iconPen} label="Edit" disabled />
          <Kbd>C</Kbd>
          <Kbd>Esc</Kbd>
        </div>
        <p>
          Title taken from the headline. <Act>It’s right</Act> <Act>Change</Act>
        </p>
      </Shown>
      <Shown title="Menu">
        <div className="shown-flow">
          <Menu label="More about Dele" icon={iconMore} items={ENTRIES} />
          <Menu label="E-mail" iconEnd={iconDown} size="small" items={ENTRIES} />
        </div>
        <div className="menu" style={{ position: 'static', margin: 0 }}>
          {ENTRIES.map((entry) => (
            <MenuItem key={entry.label} entry={entry} onPick={nothing} />
          ))}
        </div>
      </Shown>
      <Shown title="Icon" wide>
        <div className="shown-flow">
          {Object.entries({ ...icons, ...storyIcons, ...viewIcons }).map(([name, path]) => (
            <span key={name} title={name}>
              <Icon path={path} solid={name === 'iconMark'} />
            </span>
          ))}
        </div>
      </Shown>
    </>
  );
}
