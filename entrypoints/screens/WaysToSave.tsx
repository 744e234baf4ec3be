/** The choice of how people are saved, and what LinkedIn's terms mean for it. Shown at first run and in the settings. */
import './ways-to-save.css';
import type { WayToSave } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { Card } from '@/components/ui/Card';
import { Finding } from '@/components/ui/Finding';
import { Icon } from '@/components/ui/Icon';
import { iconCheck } from '@/components/ui/icons';
import { iconClose } from '@/components/ui/view-icons';
import { Option } from '@/components/ui/Option';

export function WaysToSave({ way, onPick }: { way: WayToSave; onPick: (way: WayToSave) => void }) {
  const does = [t('ways.reads'), t('ways.helps'), t('ways.reminds')];
  const never = [t('ways.neverSend'), t('ways.neverVisit'), t('ways.neverType')];
  return (
    <>
      <div className="ways" role="radiogroup" aria-label={t('welcome.how')}>
        <Option
          name="way"
          title={t('ways.button')}
          checked={way === 'button'}
          onPick={() => onPick('button')}
        >
          {t('ways.buttonHow')}
        </Option>
        <Option
          name="way"
          title={t('ways.toolbar')}
          checked={way === 'toolbar'}
          onPick={() => onPick('toolbar')}
        >
          {t('ways.toolbarHow')}
        </Option>
      </div>
      <Card padded>
        <Finding severity="warn">
          <b>{t('ways.terms')}</b> {t('ways.termsMean')}
        </Finding>
        <div className="promise">
          <Promised title={t('ways.does')} list={does} icon={iconCheck} className="list list-does" />
          <Promised title={t('ways.never')} list={never} icon={iconClose} className="list" />
        </div>
      </Card>
    </>
  );
}

function Promised({
  title,
  list,
  icon,
  className,
}: {
  title: string;
  list: readonly string[];
  icon: string;
  className: string;
}) {
  return (
    <div>
      <h3 className="group-title">{title}</h3>
      <ul className={className}>
        {list.map((line) => (
          <li key={line}>
            <Icon path={icon} />
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
