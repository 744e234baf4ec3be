/** First run, in three short parts: who you are, how people are saved and what LinkedIn's terms mean for that, what stays private. */
import './welcome.css';
import { useState, type ReactNode } from 'react';
import { finishWelcome } from '@/lib/actions/change-settings';
import { useSettings } from '@/lib/hooks/use-settings';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { SheetFrame } from '@/components/SheetFrame';
import { Brand } from '@/components/ui/Brand';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { iconExternal } from '@/components/ui/icons';
import { iconDownload, iconLaptop, iconLock } from '@/components/ui/view-icons';
import { WelcomeDrawing } from '@/components/WelcomeDrawing';
import { SenderFields } from '../screens/SenderFields';
import { WaysToSave } from '../screens/WaysToSave';

export function Welcome() {
  const settings = useSettings();
  return settings ? <WelcomeSheet settings={settings} /> : null;
}

function WelcomeSheet({ settings }: { settings: Settings }) {
  const [sender, setSender] = useState({ name: settings.sender.name, about: settings.sender.about });
  const [way, setWay] = useState(settings.saving.way);
  const [started, setStarted] = useState(false);
  if (started) return <Started way={way} />;
  const start = async () => {
    await finishWelcome({ name: sender.name.trim(), about: sender.about.trim() }, way);
    setStarted(true);
  };
  const onSubmit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    void start();
  };
  return (
    <SheetFrame label="Parley">
      <Brand name="Parley" />
      <header className="hello">
        <h1 className="display">{t('welcome.title')}</h1>
        <p className="lead soft">{t('welcome.lead')}</p>
      </header>
      <form onSubmit={onSubmit}>
        <Step number={1} title={t('welcome.who')}>
          <div className="about">
            <SenderFields
              autoFocus
              sender={sender}
              keep={(answer) => setSender((before) => ({ ...before, ...answer }))}
            />
          </div>
        </Step>
        <Step number={2} title={t('welcome.how')}>
          <WaysToSave way={way} onPick={setWay} />
        </Step>
        <Step number={3} title={t('welcome.private')}>
          <StaysPrivate />
        </Step>
        <footer className="go">
          <Button variant="primary" size="large" type="submit">
            {t('welcome.start')}
          </Button>
          <p className="small soft">{t('welcome.later')}</p>
        </footer>
      </form>
    </SheetFrame>
  );
}

function StaysPrivate() {
  const lines = [
    [iconLaptop, t('welcome.kept')],
    [iconLock, t('welcome.nothingSent')],
    [iconDownload, t('welcome.yours')],
  ] as const;
  return (
    <ul className="list list-private">
      {lines.map(([icon, line]) => (
        <li key={line}>
          <Icon path={icon} />
          {line}
        </li>
      ))}
    </ul>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="step" aria-labelledby={`step-${number}`}>
      <h2 className="step-title" id={`step-${number}`}>
        <span className="number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What to do next depends on what was chosen. */
function Started({ way }: { way: Settings['saving']['way'] }) {
  return (
    <SheetFrame label="Parley">
      <Brand name="Parley" />
      <EmptyState
        drawing={way === 'button' ? <WelcomeDrawing word={t('pageButton.save')} /> : undefined}
        title={t('today.start')}
        action={
          <Button variant="primary" icon={iconExternal} href="https://www.linkedin.com/">
            {t('today.open')}
          </Button>
        }
      >
        {t(way === 'button' ? 'today.startHow' : 'welcome.startToolbar')}
      </EmptyState>
    </SheetFrame>
  );
}
