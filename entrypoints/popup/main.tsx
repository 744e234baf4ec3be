import { createRoot } from 'react-dom/client';
import { useLiveQuery } from 'dexie-react-hooks';
import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
function App() {
  const n = useLiveQuery(() => new Dexie('x').open().then(() => 1));
  return (
    <p>
      {i18n.t('manifest.savePerson')}
      {n}
      {browser.runtime.id}
    </p>
  );
}
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
