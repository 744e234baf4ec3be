/** The conversation that is on, or the next one; a choice where there are several. When it is over, its debrief. */
import '../screens/screens.css';
import './sidepanel.css';
import { lazy, Suspense, useState } from 'react';
import { useClock } from '@/lib/hooks/use-clock';
import { useAtHand, useInterview } from '@/lib/hooks/use-interview';
import { useSettings } from '@/lib/hooks/use-settings';
import { openPage } from '@/lib/platform/tabs';
import { t } from '@/lib/platform/words';
import { PanelFrame } from '@/components/PanelFrame';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Select } from '@/components/ui/Select';
import { ConversationTop } from '../screens/conversation/ConversationTop';
import { TalkFoot } from '../screens/conversation/TalkFoot';
import { TalkView } from '../screens/conversation/TalkView';
import { useUndo } from '../screens/conversation/use-undo';
import { moment } from '../screens/words';

const DebriefView = lazy(() => import('../screens/conversation/DebriefView'));

export function SidePanel() {
  const now = useClock();
  const atHand = useAtHand(now);
  const [picked, setPicked] = useState<string>();
  if (!atHand) return null;
  const shown = atHand.find(({ interview }) => interview.id === picked) ?? atHand[0];
  if (!shown) return <NothingOn />;
  return (
    <OneConversation key={shown.interview.id} interviewId={shown.interview.id} now={now}>
      {atHand.length > 1 && (
        <div className="panel-pick">
          <Select
            quiet
            aria-label={t('conversation.which')}
            value={shown.interview.id}
            options={atHand.map(({ interview, person }) => ({
              value: interview.id,
              label: t('conversation.with', { name: person.name, when: moment(interview.startAt, now) }),
            }))}
            onPick={setPicked}
          />
        </div>
      )}
    </OneConversation>
  );
}

interface OneProps {
  interviewId: string;
  now: string;
  children: React.ReactNode;
}

function OneConversation({ interviewId, now, children }: OneProps) {
  const record = useInterview(interviewId);
  const settings = useSettings();
  const [toast, offer] = useUndo();
  const [back, setBack] = useState<'talk' | 'debrief'>();
  if (!record || !settings) return null;
  const { interview, steps } = record;
  const met = steps.some((step) => step.kind === 'met' && step.interviewId === interviewId);
  const tab = back ?? (met || interview.debrief?.savedAt ? 'debrief' : 'talk');
  return (
    <PanelFrame
      label={t('conversation.screen')}
      foot={
        tab === 'talk' ? (
          <TalkFoot interview={interview} offer={offer} onOver={() => setBack('debrief')} />
        ) : (
          <Button variant="quiet" onClick={() => setBack('talk')}>
            {t('conversation.toNotes')}
          </Button>
        )
      }
    >
      {children}
      <ConversationTop interview={interview} person={record.person} now={now} short />
      {tab === 'talk' ? (
        <TalkView record={record} settings={settings} offer={offer} />
      ) : (
        <Suspense>
          <DebriefView record={record} offer={offer} />
        </Suspense>
      )}
      <p className="panel-whole note-text">
        <Act onClick={() => void openPage('dashboard.html', `/conversations/${interviewId}/${tab}`)}>
          {t('conversation.inTab')}
        </Act>
      </p>
      {toast}
    </PanelFrame>
  );
}

function NothingOn() {
  return (
    <PanelFrame label={t('conversation.screen')}>
      <EmptyState
        title={t('conversation.none')}
        action={
          <Button onClick={() => void openPage('dashboard.html', '/today')}>
            {t('conversation.toToday')}
          </Button>
        }
      >
        {t('conversation.noneHow')}
      </EmptyState>
    </PanelFrame>
  );
}
