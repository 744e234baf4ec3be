/** What was just done, with a way back for ten seconds. */
import { useEffect, useState, type ReactNode } from 'react';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Toast } from '@/components/ui/Toast';

const UNDO_MS = 10_000;

export type Offer = (words: string, undo: () => void) => void;

/** The toast, or nothing, and how to offer a way back. A later offer takes the place of an earlier one. */
export function useUndo(): [toast: ReactNode, offer: Offer] {
  const [offered, setOffered] = useState<{ words: string; undo: () => void }>();
  useEffect(() => {
    if (!offered) return undefined;
    const timer = setTimeout(() => setOffered(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [offered]);
  const undo = () => {
    offered?.undo();
    setOffered(undefined);
  };
  const toast = offered && (
    <div className="toast-place">
      <Toast actions={<Act onClick={undo}>{t('undo')}</Act>}>{offered.words}</Toast>
    </div>
  );
  return [toast, (words, way) => setOffered({ words, undo: way })];
}
