/** The side panel, or the sidebar in Firefox: beside a call. */
import '@/components/theme.css';
import '@/components/ground.css';
import { createRoot } from 'react-dom/client';
import { SidePanel } from './SidePanel';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SidePanel />);
