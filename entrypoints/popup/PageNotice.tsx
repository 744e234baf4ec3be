/** Why the page in view was not read, and a report for the makers, shown before it is copied. */
import { useState } from 'react';
import { readLayout } from '@/lib/actions/read-tab';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Icon } from '@/components/ui/Icon';
import { iconWarning } from '@/components/ui/icons';
import { iconCopy } from '@/components/ui/view-icons';

export default function PageNotice({ why, tabId }: { why: string; tabId: number }) {
  const [report, setReport] = useState<string>();
  return (
    <section className="notice">
      <Icon path={iconWarning} />
      <div>
        <p role="status">{why}</p>
        <p className="small">
          <Act onClick={() => void readLayout(tabId).then(setReport)}>{t('report.show')}</Act>
        </p>
      </div>
      {report !== undefined && <ReportDialog report={report} onClose={() => setReport(undefined)} />}
    </section>
  );
}

function ReportDialog({ report, onClose }: { report: string; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      open
      title={t('report.for')}
      closeLabel={t('report.close')}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          icon={iconCopy}
          onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
        >
          {t(copied ? 'report.copied' : 'report.copy')}
        </Button>
      }
    >
      <p className="soft">{t('report.holds')}</p>
      <pre className="report" tabIndex={0} aria-label={t('report.title')}>
        {report}
      </pre>
    </Dialog>
  );
}
