/** For moving a conversation: why, and up to three other times. */
import { keepSaid } from '@/lib/actions/answers';
import { instantFromForm, inZone } from '@/lib/domain/instant';
import { TYPED_MAX, type Person } from '@/lib/domain/person';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { TextInput } from '@/components/ui/TextInput';
import { TypedFact } from './TypedFact';

const TIMES = 3;

export function OtherTimes({ person: { id, said = {} }, now }: { person: Person; now: string }) {
  const times = said.times ?? [];
  const change = (index: number, typed: string) => {
    const [day = '', time = ''] = typed.split('T');
    const at = instantFromForm(day, time, zone()) ?? '';
    const next = Array.from({ length: TIMES }, (_none, place) =>
      place === index ? at : (times[place] ?? ''),
    );
    void keepSaid(id, { times: next });
  };
  return (
    <>
      <TypedFact
        word={t('kinds.reason')}
        name="reason"
        example={t('kinds.reasonExample')}
        max={TYPED_MAX.reason}
        stored={said.reason}
        keep={(reason) => void keepSaid(id, { reason })}
      />
      {Array.from({ length: TIMES }, (_none, index) => (
        <Fact key={index} word={t('kinds.time', [String(index + 1)])}>
          {({ id: fieldId }) => (
            <TextInput
              id={fieldId}
              type="datetime-local"
              min={wall(now)}
              value={times[index] ? wall(times[index]) : ''}
              onText={(typed) => change(index, typed)}
            />
          )}
        </Fact>
      ))}
    </>
  );
}

/** As the field wants it: the wall clock here, without a zone. */
function wall(at: string): string {
  return inZone(at, zone()).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
