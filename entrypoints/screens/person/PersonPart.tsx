/** The one next thing with somebody, or the draft that was asked for. In the popup, beside the list of the day and on the person's page. */
import { lazy, Suspense } from 'react';
import type { DraftKind } from '@/lib/domain/draft';
import { currentInterview } from '@/lib/domain/interview';
import { nextThing, type NextThing } from '@/lib/domain/next-thing';
import type { Step } from '@/lib/domain/steps';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import AskPart from '../AskPart';
import type { PartProps } from '../part';

// The popup opens most often to write the first message: what the other moments need is fetched when one of them has come.
const WaitPart = lazy(() => import('../WaitPart'));
const TalkPart = lazy(() => import('../TalkPart'));
const ThankPart = lazy(() => import('../ThankPart'));
const RestPart = lazy(() => import('../RestPart'));
const KindPart = lazy(() => import('../draft/KindPart'));
const OtherKinds = lazy(() => import('../draft/OtherKinds'));

/** What comes next may be a message itself. */
const NEXT_KIND: Partial<Record<NextThing['thing'], DraftKind>> = { ask: 'outreach', thank: 'thank-you' };

interface PersonPartProps extends PartProps {
  draft?: DraftKind | undefined;
  /** Another kind of message is wanted; undefined: what comes next. */
  onKind: (kind: DraftKind | undefined) => void;
}

export function PersonPart({ onKind, ...given }: PersonPartProps) {
  const { record, now, draft } = given;
  const { thing } = nextThing(record, now);
  const shown = draft ?? NEXT_KIND[thing];
  const frame: PartProps['frame'] = (body, foot, under) =>
    given.frame(
      <>
        {draft && draft !== NEXT_KIND[thing] && (
          <p className="to-next">
            <Act onClick={() => onKind(undefined)}>{t('people.backToNext')}</Act>
          </p>
        )}
        {body}
      </>,
      foot,
      under !== null && (
        <>
          {under}
          <Suspense>
            <OtherKinds record={record} now={now} draft={shown} onKind={onKind} />
          </Suspense>
        </>
      ),
    );
  return <OnePart {...given} frame={frame} />;
}

function OnePart({ draft, ...props }: Omit<PersonPartProps, 'onKind'>) {
  const { record, now } = props;
  const interview = currentInterview(record.interviews);
  if (draft === 'outreach') return <AskPart {...props} />;
  if (draft === 'thank-you' && interview) return <ThankPart {...props} interview={interview} />;
  if (draft && draft !== 'thank-you') return <KindPart {...props} kind={draft} />;
  const next = nextThing(record, now);
  switch (next.thing) {
    case 'ask':
      return <AskPart {...props} />;
    case 'wait':
      return <WaitPart {...props} sent={next.sent} />;
    case 'talk':
      return <TalkPart {...props} interview={next.interview} />;
    case 'thank':
      return <ThankPart {...props} interview={next.interview} />;
    case 'rest':
      return (
        <RestPart
          {...props}
          step={next.thanked}
          words={t('rest.thanked', { name: record.person.callName })}
        />
      );
    case 'closed':
      return <RestPart {...props} step={next.step} shown={next.sent} words={closedWords(next.step)} />;
  }
}

/** How it ended: with a no, with no reply, or as the user wished. */
function closedWords({ kind, reason }: Step): string {
  if (kind === 'declined' || reason === 'declined') return t('rest.closedByNo');
  return t(reason === 'no-reply' ? 'rest.closedByNone' : 'rest.closed');
}
