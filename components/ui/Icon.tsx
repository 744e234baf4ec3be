/** A 16 px icon beside its word; hidden from screen readers. What follows `|` in a path is filled; `solid` fills it all. */
export function Icon({ path, solid = false }: { path: string; solid?: boolean }) {
  const [line, filled] = path.split('|');
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path className={solid ? 'solid' : undefined} d={line} />
      {filled && <path className="solid" d={filled} />}
    </svg>
  );
}
