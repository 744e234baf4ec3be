/** A 16 px icon beside its word; hidden from screen readers. `solid` fills it. */
export function Icon({ path, solid = false }: { path: string; solid?: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path className={solid ? 'solid' : undefined} d={path} />
    </svg>
  );
}
