import './SettingGroup.css';
import { useId, type ReactNode } from 'react';

/** Settings that belong together: what they are about at the left, or above where it is narrow, and the fields. */
export function SettingGroup({
  title,
  why,
  children,
}: {
  title: string;
  why?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div>
        <h2 className="group-title" id={id}>
          {title}
        </h2>
        {why && <p className="soft small">{why}</p>}
      </div>
      <div className="setting-fields">{children}</div>
    </section>
  );
}
