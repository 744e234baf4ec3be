/** A conversation lies ahead or is going on: when, how, getting ready, the calendar, and moving or calling it off. */
import { undoStep } from '@/lib/actions/steps';
import { formatIn } from '@/lib/domain/date-format';
import { minutesBetween } from '@/lib/domain/instant';
import { momentOf, type Interview } from '@/lib/domain/interview';
import { standingSteps } from '@/lib/domain/steps';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { iconCalendar } from '@/components/ui/icons';
import { linkTo } from './link';
import { thenLookAgain } from './look-again';
import { CalendarButtons } from './meeting/CalendarButtons';
import type { PartProps } from './part';
import { useMeetingForm } from './use-meeting-form';
import { formatWord, fully, moment } from './words';

export default function TalkPart({ interview, ...props }: PartProps & { interview: Interview }) {
  const { record, settings, now, frame } = props;
  const { person, steps } = record;
  const { form, open } = useMeetingForm(props, interview);
  if (form) return form;
  const entered = standingSteps(steps).find(
    (step) => step.kind === 'scheduled' && step.interviewId === interview.id,
  );
  const isOn = momentOf(interview, now) === 'now';
  const conversation = `/conversations/${interview.id}`;
  return frame(
    <section className="part">
      <h2 className="group-title">
        <Icon path={iconCalendar} />
        <time dateTime={interview.startAt} title={fully(interview.startAt)}>
          {isOn ? t('talk.now') : capital(moment(interview.startAt, now))}
        </time>
      </h2>
      <Agreed interview={interview} />
      {/* Once it has begun there is nothing left to confirm or to note down for later. */}
      {!isOn && (
        <p className="line-up wrap">
          <Button size="small" {...linkTo(`/people/${person.id}/draft/scheduling-confirmation`)}>
            {t('talk.confirm')}
          </Button>
          <CalendarButtons interviewId={interview.id} settings={settings} />
        </p>
      )}
      <p className="soft">{t('talk.after', { name: person.callName })}</p>
    </section>,
    <>
      {entered && (
        <Button variant="quiet" onClick={() => void thenLookAgain(undoStep(entered.id))}>
          {t('talk.off')}
        </Button>
      )}
      <Button variant="quiet" onClick={open}>
        {t('talk.move')}
      </Button>
      <span className="push" />
      <Button variant="primary" {...linkTo(`${conversation}/${isOn ? 'talk' : 'prepare'}`)}>
        {t(isOn ? 'talk.hold' : 'talk.prepare')}
      </Button>
    </>,
  );
}

/** How long, how and where; the agreed wall clock when it was agreed in another zone. */
function Agreed({ interview }: { interview: Interview }) {
  const { startAt, endAt, format, place, link, phone } = interview;
  const minutes = String(minutesBetween(startAt, endAt));
  const there = clockThere(startAt, interview.zone);
  return (
    <>
      <p>{t('talk.howLong', { minutes, how: formatWord(format).toLowerCase() })}</p>
      {interview.zone !== zone() && (
        <p className="soft">{t('talk.agreed', { time: there, zone: interview.zone.replaceAll('_', ' ') })}</p>
      )}
      {place && <p dir="auto">{place}</p>}
      {phone && <p>{phone}</p>}
      {link && (
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </p>
      )}
    </>
  );
}

/** "8:43": the time of day in the zone in which it was agreed. */
function clockThere(at: string, timeZone: string): string {
  return formatIn(timeZone, at, 'en-GB', { hour: 'numeric', minute: '2-digit' });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
