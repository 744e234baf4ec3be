/** "The page now says …": a value on the page that differs from what the user typed. Nothing is changed until they choose. */
import { settleDifference } from '@/lib/actions/edit-person';
import type { Person, PersonField } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Finding } from '@/components/ui/Finding';
import { fieldWord } from './words';

export default function PageNowSays({ person }: { person: Person }) {
  const settle = (field: PersonField, choice: 'take' | 'keep') =>
    void settleDifference(person.id, field, choice);
  return (
    <div className="page-says">
      {person.differences.map(({ field, value }) => (
        <Finding key={field} severity="tip">
          {t('person.pageSays', { field: fieldWord(field), value })}{' '}
          <Act onClick={() => settle(field, 'take')}>{t('person.take')}</Act>{' '}
          <Act onClick={() => settle(field, 'keep')}>{t('person.keep')}</Act>
        </Finding>
      ))}
    </div>
  );
}
