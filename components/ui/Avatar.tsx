import './Mark.css';
import { initials, tintOf } from '@/lib/domain/initials';

/** Initials on a quiet tint from the name. No photo is loaded from anywhere. */
export function Avatar({ name, size = 32 }: { name: string; size?: 24 | 32 | 40 | 56 }) {
  return (
    <span className={`avatar avatar-${size} tint-${tintOf(name)}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
