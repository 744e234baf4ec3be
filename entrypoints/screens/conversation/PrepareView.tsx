/** Getting ready, on one screen and on one printed page. Everything is kept as it is typed. */
import './prepare.css';
import { momentOf } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { iconFile } from '@/components/ui/view-icons';
import { linkTo } from '../link';
import { AimPart } from './AimPart';
import { AnswersPart } from './AnswersPart';
import { ChecksPart } from './ChecksPart';
import { PitchPart } from './PitchPart';
import { PrintCard } from './PrintCard';
import { QuestionsToAsk } from './QuestionsToAsk';
import { ResearchPart } from './ResearchPart';
import type { PrepareProps } from './props';
import { WhoPart } from './WhoPart';

export default function PrepareView(props: PrepareProps) {
  const { person, interview } = props.record;
  const isAhead = momentOf(interview, props.now) === 'ahead';
  return (
    <>
      <div className="prepare">
        <div className="prepare-side">
          <WhoPart {...props} />
          <ResearchPart {...props} />
          <AnswersPart {...props} />
        </div>
        <div className="prepare-side">
          <AimPart {...props} />
          <QuestionsToAsk {...props} />
          <PitchPart {...props} />
          <ChecksPart {...props} />
        </div>
      </div>
      <footer className="conversation-foot">
        <Button icon={iconFile} onClick={() => window.print()}>
          {t('prepare.print')}
        </Button>
        {isAhead && (
          <>
            <span className="push" />
            <Button {...linkTo(`/people/${person.id}/draft/scheduling-confirmation`)}>
              {t('prepare.confirm')}
            </Button>
            <Button {...linkTo(`/people/${person.id}/draft/day-before-note`)}>
              {t('prepare.dayBefore')}
            </Button>
          </>
        )}
      </footer>
      <PrintCard {...props} />
    </>
  );
}
