/** The toolbar popup. */
import '@/components/theme.css';
import '@/components/ground.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { Popup } from './Popup';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
