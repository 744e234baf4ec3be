/**
 * The paths of the icons every screen may need, one constant each so that a page carries only those it shows.
 * 16 px, line 1.5 px; what follows `|` is filled. What only some pages show: view-icons.ts and story-icons.ts.
 */
export const iconCheck = 'M3 8.5 6.5 12 13 4.5';
export const iconClock = 'M13.75 8a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0ZM8 4.75V8l2.25 1.5';
export const iconCalendar =
  'M3.75 3.25h8.5c.7 0 1.25.55 1.25 1.25v7.75c0 .7-.55 1.25-1.25 1.25h-8.5c-.7 0-1.25-.55-1.25-1.25V4.5c0-.7.55-1.25 1.25-1.25ZM2.5 6.5h11M5.25 1.75v3M10.75 1.75v3';
export const iconPen =
  'M9.75 3.75 12.25 6.25M2.75 13.25l.6-2.9 7.2-7.2a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2l-7.2 7.2Z';
export const iconMark = 'M7.25 1.75a5.25 5.25 0 0 0 0 10.5ZM8.75 3.75a5.25 5.25 0 0 1 0 10.5Z';
export const iconMore =
  '|M4.75 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0ZM9.25 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0ZM13.75 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0Z';
export const iconPerson =
  'M10.75 5.25a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0ZM3 13.5c.25-2.75 2.25-4.25 5-4.25s4.75 1.5 5 4.25';
export const iconPersonAdd =
  'M8.75 5.25a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM2 13.25c.2-2.6 1.95-4.1 4.25-4.1s4.05 1.5 4.25 4.1M12.5 4.75v4M10.5 6.75h4';
export const iconExternal = 'M5.5 3.75h6.75v6.75M12.25 3.75 4 12';
export const iconWarning =
  'M7.1 2.75 1.9 11.7a1 1 0 0 0 .9 1.55h10.4a1 1 0 0 0 .9-1.55L8.9 2.75a1.05 1.05 0 0 0-1.8 0ZM8 6.25v3|M8.85 11.25a.85.85 0 1 1-1.7 0 .85.85 0 0 1 1.7 0Z';
