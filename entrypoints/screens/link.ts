/** A link to a view of our full page: within it by its hash, from the popup and the side panel in a tab. */
export function linkTo(route: string): { href: string; target?: '_blank' } {
  return location.pathname.endsWith('/dashboard.html')
    ? { href: `#${route}` }
    : { href: `dashboard.html#${route}`, target: '_blank' };
}
