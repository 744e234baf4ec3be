import { PageFrame } from '@/components/PageFrame';
import { PersonRow } from '@/components/PersonRow';
import { Button } from '@/components/ui/Button';
import { iconPersonAdd } from '@/components/ui/icons';
import { StageMark } from '@/components/ui/StageMark';
import { NAMES, TODAY } from '../people';
import { Desk } from './Desk';

export function PeopleDesk() {
  return (
    <Desk at="People">
      <PageFrame
        title="People"
        line="23 people"
        width="wide"
        actions={
          <Button size="small" icon={iconPersonAdd}>
            Add by hand
          </Button>
        }
      >
        {NAMES.map((name) => (
          <PersonRow
            key={name}
            href="#person"
            name={name}
            line="Analytics engineer at Fenwright"
            stage={<StageMark stage="asked" word="Asked" />}
            {...TODAY}
            when="Yesterday"
          />
        ))}
      </PageFrame>
    </Desk>
  );
}
