/** What the user read about them, with where it stands, and the three places of seed 004 to look at. */
import { useState } from 'react';
import { addResearch, keepResearch, linkResearch, removeResearch } from '@/lib/actions/prepare';
import { RESEARCH_CHECKS } from '@/lib/domain/conversation/checks';
import type { Prep } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { iconPlus, iconTrash } from '@/components/ui/view-icons';
import { QuietText } from '@/components/ui/QuietText';
import { TextInput } from '@/components/ui/TextInput';
import { useTyped } from '../use-typed';
import { OneCheck } from './OneCheck';
import type { PrepareProps } from './props';

type Fact = NonNullable<Prep['research']>[number];

export function ResearchPart({ record: { interview } }: PrepareProps) {
  const [added, setAdded] = useState<string>();
  return (
    <PanelPart label={t('prepare.research')}>
      <h2 className="group-title">{t('prepare.research')}</h2>
      {RESEARCH_CHECKS.map(({ id, text }) => (
        <OneCheck key={id} interview={interview} id={id}>
          {text}
        </OneCheck>
      ))}
      <ul className="prepare-facts">
        {interview.prep?.research?.map((fact) => (
          <OneFact key={fact.id} interviewId={interview.id} fact={fact} isNew={fact.id === added} />
        ))}
      </ul>
      <p>
        <Button size="small" icon={iconPlus} onClick={() => void addResearch(interview.id).then(setAdded)}>
          {t('prepare.addFact')}
        </Button>
      </p>
    </PanelPart>
  );
}

function OneFact({ interviewId, fact, isNew }: { interviewId: string; fact: Fact; isNew: boolean }) {
  const text = useTyped(fact.text, (value) => void keepResearch(interviewId, fact.id, value));
  const [refused, setRefused] = useState(false);
  const link = useTyped(
    fact.link ?? '',
    (value) => void linkResearch(interviewId, fact.id, value).then((taken) => setRefused(!taken)),
  );
  return (
    <li className="prepare-fact">
      <QuietText
        label={t('prepare.fact')}
        placeholder={t('prepare.factExample')}
        autoFocus={isNew}
        value={text.value}
        onText={text.onChange}
        onBlur={text.onBlur}
      />
      <IconButton
        size="small"
        icon={iconTrash}
        label={t('prepare.removeFact')}
        onClick={() => void removeResearch(interviewId, fact.id)}
      />
      <TextInput
        aria-label={t('prepare.link')}
        placeholder={t('prepare.linkExample')}
        inputMode="url"
        aria-invalid={refused || undefined}
        value={link.value}
        onText={link.onChange}
        onBlur={() => {
          link.onBlur();
          setRefused(false);
        }}
      />
      {refused && (
        <p className="note-text soft" role="status">
          {t('prepare.noLink')}
        </p>
      )}
      {fact.link && (
        <a className="note-text" href={fact.link} target="_blank" rel="noreferrer">
          {t('prepare.openLink')}
        </a>
      )}
    </li>
  );
}
