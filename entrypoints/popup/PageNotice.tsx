/** Why the page in view was not read, and a report for the makers, shown before it is copied. */
import { useState } from 'react';
import { readLayout } from '@/lib/actions/read-tab';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { iconCopy } from '@/components/ui/view-icons';

export default function PageNotice({ why, tabId }: { why: string; tabId: number }) {
  const [report, setReport] = useState<string>();
  const [copied, setCopied] = useState(false);
  return (
    <section className="notice">
      <p role="status">{why}</p>
      {report === undefined ? (
        <p className="small">
          <Act onClick={() => void readLayout(tabId).then(setReport)}>{t('report.show')}</Act>
        </p>
      ) : (
        <>
          <p className="small soft">{t('report.holds')}</p>
          <pre className="report" tabIndex={0} aria-label={t('report.title')}>
            {report}
          </pre>
          <Button
            size="small"
            icon={iconCopy}
            onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
          >
            {copied ? t('report.copied') : t('report.copy')}
          </Button>
        </>
      )}
    </section>
  );
}
