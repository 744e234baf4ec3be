/** The words being written, with everything that is said about them: the review, earlier wordings, other ways, how they will be seen. */
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { Draft } from '@/lib/domain/draft';
import type { Finding as FindingOf } from '@/lib/domain/review/finding';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Finding } from '@/components/ui/Finding';
import { channelWord } from '../words';
import { DraftBody } from './DraftBody';
import type { DraftPartProps } from './draft-props';
import { Findings } from './Findings';
import { insertText } from './insert-text';
import { OwnWords } from './OwnWords';
import type { DraftOnScreen } from './use-draft';
import type { Review } from './use-review';

const DraftNotices = lazy(() => import('./DraftNotices'));
const Seen = lazy(() => import('./Seen'));
const Templates = lazy(() => import('./Templates'));

interface DraftEditorProps extends DraftPartProps {
  draft: Draft;
  message: DraftOnScreen;
  review: Review | undefined;
  /** How many characters too many. */
  over: number;
}

export function DraftEditor({ draft, message, review, over, ...props }: DraftEditorProps) {
  const { record, settings, around, made } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [extra, setExtra] = useState<Extra>();
  const mend = ({ replacement }: FindingOf) => {
    if (replacement && field.current) insertText(field.current, replacement.at, replacement.text);
  };
  const channel = channelWord(draft.channel).toLowerCase();
  return (
    <>
      <DraftBody
        message={message}
        draft={draft}
        name={made?.context.person.callName ?? record.person.callName}
        review={review}
        field={field}
      />
      {over > 0 && <Finding severity="block">{t('message.over', { count: over, channel })}</Finding>}
      {review && <Findings review={review} onMend={mend} />}
      <OwnWords message={message} onStartOver={message.startOver} />
      {around && (
        <Suspense>
          <DraftNotices draft={draft} around={around} settings={settings} stage={record.person.stage} />
        </Suspense>
      )}
      <Extras extra={extra} onExtra={setExtra}>
        {extra === 'seen' && <Seen draft={draft} from={settings.sender.name} />}
        {extra === 'templates' && made && (
          <Templates
            kind={props.kind}
            channel={draft.channel}
            context={made.context}
            onUse={message.replace}
          />
        )}
      </Extras>
    </>
  );
}

type Extra = 'seen' | 'templates' | undefined;

interface ExtrasProps {
  extra: Extra;
  onExtra: (extra: Extra) => void;
  children: ReactNode;
}

function Extras({ extra, onExtra, children }: ExtrasProps) {
  const toggle = (one: NonNullable<Extra>, words: string) => (
    <Act aria-expanded={extra === one} onClick={() => onExtra(extra === one ? undefined : one)}>
      {words}
    </Act>
  );
  return (
    <>
      <p className="message-extras">
        {toggle('templates', t('message.templates'))} {toggle('seen', t('message.asSeen'))}
      </p>
      <Suspense>{children}</Suspense>
    </>
  );
}
