/** Other ways to say it: the user's own templates, then ours, the fitting ones first. Taking one keeps what stands there as an earlier wording. */
import { addTemplate } from '@/lib/actions/templates';
import { hardLimit, type Channel, type DraftKind } from '@/lib/domain/draft';
import type { DraftContext } from '@/lib/domain/drafting/context';
import { fillTemplate, templatesFor, type FilledTemplate } from '@/lib/domain/templates/choose';
import type { Template } from '@/lib/domain/templates/template';
import { useTemplates } from '@/lib/hooks/use-templates';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Quote } from '@/components/ui/Quote';
import { linkTo } from '../link';
import { ownCopyOf } from './own-copy';
import type { Words } from './use-draft';

interface TemplatesProps {
  kind: DraftKind;
  channel: Channel;
  context: DraftContext;
  onUse: (words: Words) => void;
}

export default function Templates({ kind, channel, context, onUse }: TemplatesProps) {
  const own = useTemplates(kind) ?? [];
  const mine = own.map((row): Template => ({ ...row, channels: [channel], situation: 'any' }));
  const ours = templatesFor(kind, channel, context);
  const limit = hardLimit(channel, context.premium);
  return (
    <ul className="wordings" aria-label={t('message.templates')}>
      {[...mine, ...ours].map((template) => (
        <OneTemplate
          key={template.id}
          filled={fillTemplate(template, context)}
          limit={limit}
          isOwn={mine.includes(template)}
          onUse={onUse}
        />
      ))}
      {mine.length + ours.length === 0 && <li className="soft">{t('templates.none')}</li>}
    </ul>
  );
}

interface OneTemplateProps {
  filled: FilledTemplate;
  limit: number | undefined;
  isOwn: boolean;
  onUse: (words: Words) => void;
}

function OneTemplate({ filled, limit, isOwn, onUse }: OneTemplateProps) {
  const { template, body, subject } = filled;
  const fault = [body, subject].find((text) => text && !text.ok);
  const isLong = body.ok && limit !== undefined && body.text.length > limit;
  const words: Words | undefined =
    body.ok && !fault ? { body: body.text, ...(subject?.ok && { subject: subject.text }) } : undefined;
  return (
    <li>
      <p className="line-up wrap small">
        <span className="strong">{template.name}</span>
        <span className="push wording-acts">
          {isOwn ? (
            <a {...linkTo('/templates')}>{t('templates.edit')}</a>
          ) : (
            <Act onClick={() => void addTemplate(ownCopyOf(template))}>{t('templates.copy')}</Act>
          )}
          {words && <Act onClick={() => onUse(words)}>{t('message.useThis')}</Act>}
        </span>
      </p>
      {words && <Quote>{words.body}</Quote>}
      {isLong && <p className="small soft">{t('templates.long')}</p>}
      {fault && !fault.ok && <p className="small soft">{fault.errors[0]?.message}</p>}
    </li>
  );
}
