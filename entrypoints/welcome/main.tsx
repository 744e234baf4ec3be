/** The first-run page. */
import '@/components/theme.css';
import '@/components/ground.css';
import { createRoot } from 'react-dom/client';
import { Welcome } from './Welcome';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome />);
