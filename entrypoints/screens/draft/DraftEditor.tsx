/** The words being written: the text, earlier wordings, other ways to say it, how they will be seen. */
import { lazy, Suspense, useState, type ReactNode, type Ref } from 'react';
import type { Draft } from '@/lib/domain/draft';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Finding } from '@/components/ui/Finding';
import { channelWord } from '../words';
import { DraftBody } from './DraftBody';
import type { DraftPartProps } from './draft-props';
import { NameUse } from './NameUse';
import { OwnWords } from './OwnWords';
import type { DraftOnScreen } from './use-draft';
import type { Review } from './use-review';

const Seen = lazy(() => import('./Seen'));
const Templates = lazy(() => import('./Templates'));

interface DraftEditorProps extends Pick<DraftPartProps, 'kind' | 'settings' | 'made' | 'record'> {
  draft: Draft;
  words: DraftOnScreen;
  review: Review | undefined;
  /** Whoever gets it. */
  name: string;
  /** How many characters too many. */
  over: number;
  field: Ref<HTMLTextAreaElement>;
}

export function DraftEditor(props: DraftEditorProps) {
  const { kind, settings, made, record, draft, words, review, name, over, field } = props;
  const [extra, setExtra] = useState<Extra>();
  const channel = channelWord(draft.channel).toLowerCase();
  return (
    <>
      <DraftBody message={words} draft={draft} name={name} review={review} field={field} />
      {over > 0 && <Finding severity="block">{t('message.over', { count: over, channel })}</Finding>}
      {made && (
        <NameUse
          personId={record.person.id}
          text={`${draft.subject ?? ''}\n${draft.body}`}
          referrer={made.context.referrer}
          others={[made.context.person.name, name, settings.sender.name]}
        />
      )}
      <OwnWords message={words} onStartOver={words.startOver} />
      <Extras extra={extra} onExtra={setExtra}>
        {extra === 'seen' && <Seen draft={draft} from={settings.sender.name} />}
        {extra === 'templates' && made && (
          <Templates kind={kind} channel={draft.channel} context={made.context} onUse={words.replace} />
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
  const toggle = (one: NonNullable<Extra>, word: string) => (
    <Act aria-expanded={extra === one} onClick={() => onExtra(extra === one ? undefined : one)}>
      {word}
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
