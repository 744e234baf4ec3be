/** One conversation in a tab: prepare it, hold it, look back on it. */
import './conversation.css';
import { lazy, Suspense } from 'react';
import { useClock } from '@/lib/hooks/use-clock';
import { useInterview } from '@/lib/hooks/use-interview';
import { useSettings } from '@/lib/hooks/use-settings';
import { hasPanel, openPanel } from '@/lib/platform/panel';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkTabs } from '@/components/ui/LinkTabs';
import { ConversationTop } from './ConversationTop';
import { TalkFoot } from './TalkFoot';
import { TalkView } from './TalkView';
import { useUndo } from './use-undo';

const PrepareView = lazy(() => import('./PrepareView'));
const DebriefView = lazy(() => import('./DebriefView'));

export type ConversationTab = 'prepare' | 'talk' | 'debrief';

interface PageProps {
  interviewId: string;
  tab: ConversationTab;
}

const pathOf = (interviewId: string, tab: ConversationTab) => `#/conversations/${interviewId}/${tab}`;

export default function ConversationPage({ interviewId, tab }: PageProps) {
  const record = useInterview(interviewId);
  const settings = useSettings();
  const now = useClock();
  const [toast, offer] = useUndo();
  if (record === null)
    return (
      <Gone title={t('conversation.gone')} href="#/today" go={t('conversation.toToday')}>
        {t('conversation.goneWhy')}
      </Gone>
    );
  if (!record || !settings) return <main className="conversation" />;
  const { interview, person } = record;
  if (interview.state === 'called-off')
    return (
      <Gone
        title={t('conversation.off', { name: person.callName })}
        href={`#/people/${person.id}`}
        go={t('conversation.toPerson', { name: person.callName })}
      >
        {t('conversation.kept')}
      </Gone>
    );
  const goDebrief = () => {
    location.hash = pathOf(interviewId, 'debrief');
  };
  return (
    <main className="conversation" aria-label={t('conversation.screen')}>
      <ConversationTop interview={interview} person={person} now={now} short={tab === 'talk'} />
      <div className="conversation-tabs">
        <LinkTabs label={t('conversation.parts')} tabs={tabsOf(interviewId, tab)} />
      </div>
      <Suspense>
        {tab === 'prepare' && <PrepareView record={record} settings={settings} now={now} offer={offer} />}
        {tab === 'talk' && <TalkView record={record} settings={settings} offer={offer} />}
        {tab === 'debrief' && <DebriefView record={record} offer={offer} />}
      </Suspense>
      {tab === 'talk' && (
        <footer className="conversation-foot">
          {hasPanel() && (
            <Button variant="quiet" onClick={() => void openPanel()}>
              {t('conversation.beside')}
            </Button>
          )}
          <span className="push" />
          <TalkFoot interview={interview} offer={offer} onOver={goDebrief} />
        </footer>
      )}
      {toast}
    </main>
  );
}

function tabsOf(interviewId: string, tab: ConversationTab) {
  const words: Record<ConversationTab, string> = {
    prepare: t('conversation.tab.prepare'),
    talk: t('conversation.tab.talk'),
    debrief: t('conversation.tab.debrief'),
  };
  return (['prepare', 'talk', 'debrief'] as const).map((one) => ({
    href: pathOf(interviewId, one),
    label: words[one],
    current: one === tab,
  }));
}

interface GoneProps {
  title: string;
  /** Where one goes from here, and what that is called. */
  href: string;
  go: string;
  children: string;
}

function Gone({ title, href, go, children }: GoneProps) {
  return (
    <main className="conversation" aria-label={t('conversation.screen')}>
      <h1 className="unseen">{title}</h1>
      <EmptyState title={title} action={<Button href={href}>{go}</Button>}>
        {children}
      </EmptyState>
    </main>
  );
}
