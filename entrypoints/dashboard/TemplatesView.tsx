/** The user's own templates: their words with names in braces, faults shown where they stand. */
import './templates.css';
import { useState } from 'react';
import { addTemplate, putTemplateBack, removeTemplate } from '@/lib/actions/templates';
import type { DraftKind } from '@/lib/domain/draft';
import { CHANNELS } from '@/lib/domain/drafting/channels';
import { TEMPLATES } from '@/lib/domain/templates/choose';
import { SLOTS } from '@/lib/domain/templates/slots';
import { useTemplates } from '@/lib/hooks/use-templates';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Quote } from '@/components/ui/Quote';
import { Select } from '@/components/ui/Select';
import { kindWord } from '../screens/draft/kind-word';
import { ownCopyOf } from '../screens/draft/own-copy';
import { useSaid } from '../screens/today/use-said';
import { channelWord } from '../screens/words';
import { OwnTemplate } from './OwnTemplate';

const KINDS = Object.keys(CHANNELS) as DraftKind[];

export default function TemplatesView() {
  const [kind, setKind] = useState<DraftKind>('outreach');
  const own = useTemplates(kind);
  const { say, toast } = useSaid();
  const remove = async (id: string, name: string) => {
    const gone = await removeTemplate(id);
    if (gone) say({ words: t('templates.removed', { name }), undo: () => void putTemplateBack(gone) });
  };
  return (
    <PageFrame title={t('templates.title')} line={t('templates.line')}>
      <div className="line-up wrap">
        <Select
          aria-label={t('templates.kind')}
          value={kind}
          options={KINDS.map((one) => ({ value: one, label: kindWord(one) }))}
          onPick={setKind}
        />
        <Button size="small" onClick={() => void addTemplate({ kind, name: t('templates.new'), body: '' })}>
          {t('templates.add')}
        </Button>
      </div>
      {own?.length === 0 && <p className="templates-none soft">{t('templates.noneOwn')}</p>}
      {own?.map((row) => (
        <OwnTemplate key={row.id} row={row} onRemove={() => void remove(row.id, row.name)} />
      ))}
      <Ours kind={kind} />
      <Names />
      {toast}
    </PageFrame>
  );
}

/** Those that come with Parley, to read and to copy. */
function Ours({ kind }: { kind: DraftKind }) {
  const ours = TEMPLATES.filter((template) => template.kind === kind);
  if (ours.length === 0) return null;
  return (
    <section className="templates-ours" aria-label={t('templates.ours')}>
      <h2 className="group-title">{t('templates.ours')}</h2>
      {ours.map((template) => (
        <details key={template.id}>
          <summary>
            <span>
              {template.name}{' '}
              <span className="templates-by">{template.channels.map(channelWord).join(', ')}</span>
            </span>
          </summary>
          {template.subject !== undefined && <p className="soft">{template.subject}</p>}
          <Quote>{template.body}</Quote>
          <Act onClick={() => void addTemplate(ownCopyOf(template))}>{t('templates.copy')}</Act>
        </details>
      ))}
    </section>
  );
}

function Names() {
  return (
    <details className="templates-ours">
      <summary>{t('templates.names')}</summary>
      <p className="soft">{t('templates.namesHow')}</p>
      <dl className="templates-names">
        {SLOTS.map(({ name, says, example }) => (
          <div key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>
              {says} <span className="soft">{example}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
