import '@/components/theme.css';
import '@/components/ground.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { PARTS, SCREENS } from './parts';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset['theme'] = query.get('theme') ?? '';
if (query.has('text')) root.style.fontSize = `${query.get('text')}%`;
if (query.has('dir')) root.dir = query.get('dir') ?? '';

/** `?screen=` shows one screen alone, `?part=` one part of the gallery; without either everything is shown. */
function Gallery() {
  const Screen = SCREENS[query.get('screen') ?? ''];
  if (Screen) return <Screen />;
  const chosen = query.get('part');
  return (
    <main className="gallery">
      <h1 className="display">Gallery</h1>
      {Object.entries(PARTS)
        .filter(([name]) => !chosen || name === chosen)
        .map(([name, Part]) => (
          <section key={name} className="gallery-part" id={name}>
            <h2 className="title">{name}</h2>
            <div className="gallery-grid">
              <Part />
            </div>
          </section>
        ))}
    </main>
  );
}

const place = document.getElementById('root');
if (place) createRoot(place).render(<Gallery />);
