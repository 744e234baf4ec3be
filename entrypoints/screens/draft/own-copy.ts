/** A copy of one of our templates, to change. */
import type { TemplateRow } from '@/lib/storage/database';
import { TEMPLATES } from '@/lib/domain/templates/choose';
import type { Template } from '@/lib/domain/templates/template';
import { t } from '@/lib/platform/words';
import { channelWord } from '../words';

/** The copy; where others of its kind have the same name, its own says for which channels it was written. */
export function ownCopyOf({
  kind,
  name,
  channels,
  subject,
  body,
}: Template): Pick<TemplateRow, 'kind' | 'name' | 'subject' | 'body'> {
  const isOneOfMany = TEMPLATES.filter((other) => other.kind === kind && other.name === name).length > 1;
  const channel = channels.map(channelWord).join(', ');
  const told = isOneOfMany ? t('templates.forChannel', { name, channel }) : name;
  return { kind, name: t('templates.mine', { name: told }), body, ...(subject !== undefined && { subject }) };
}
