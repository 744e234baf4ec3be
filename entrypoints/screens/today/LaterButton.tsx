/** The button of a reminder's menu. The menu itself is fetched when it is pressed: most reminders are simply done. */
import { lazy, Suspense, useState } from 'react';
import { t } from '@/lib/platform/words';
import { IconButton } from '@/components/ui/IconButton';
import { iconMore } from '@/components/ui/icons';
import type { LaterProps } from './LaterMenu';

const LaterMenu = lazy(() => import('./LaterMenu'));

export function LaterButton(props: LaterProps) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <IconButton
      icon={iconMore}
      label={t('today.moreAbout', { name: props.name })}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    />
  );
  return wanted ? (
    <Suspense fallback={button}>
      <LaterMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}
