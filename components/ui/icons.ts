/**
 * The paths of the icons every screen may need, one constant each so that a page carries only those it shows.
 * 16 px, line 1.5 px; what follows `|` is filled. What only some pages show: view-icons.ts and story-icons.ts.
 */
export const iconPersonAdd =
  'M8.75 5.25a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM2 13.25c.2-2.6 1.95-4.1 4.25-4.1s4.05 1.5 4.25 4.1M12.5 4.75v4M10.5 6.75h4';
export const iconCopy =
  'M6.75 5.25h5.5a1.5 1.5 0 0 1 1.5 1.5v5.5a1.5 1.5 0 0 1-1.5 1.5h-5.5a1.5 1.5 0 0 1-1.5-1.5v-5.5a1.5 1.5 0 0 1 1.5-1.5ZM10.75 5.25V3.75a1.5 1.5 0 0 0-1.5-1.5h-5.5a1.5 1.5 0 0 0-1.5 1.5v5.5a1.5 1.5 0 0 0 1.5 1.5h1.5';
export const iconMail =
  'M3 3.75h10c.7 0 1.25.55 1.25 1.25v6c0 .7-.55 1.25-1.25 1.25H3c-.7 0-1.25-.55-1.25-1.25V5c0-.7.55-1.25 1.25-1.25ZM2 4.75l6 4.5 6-4.5';
export const iconExternal = 'M5.5 3.75h6.75v6.75M12.25 3.75 4 12';
export const iconCheck = 'M3 8.5 6.5 12 13 4.5';
export const iconClose = 'M4 4l8 8M12 4l-8 8';
export const iconClock = 'M13.75 8a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0ZM8 4.75V8l2.25 1.5';
export const iconCalendar =
  'M3.75 3.25h8.5c.7 0 1.25.55 1.25 1.25v7.75c0 .7-.55 1.25-1.25 1.25h-8.5c-.7 0-1.25-.55-1.25-1.25V4.5c0-.7.55-1.25 1.25-1.25ZM2.5 6.5h11M5.25 1.75v3M10.75 1.75v3';
export const iconPen =
  'M9.75 3.75 12.25 6.25M2.75 13.25l.6-2.9 7.2-7.2a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2l-7.2 7.2Z';
export const iconBack = 'M9.5 3.5 5 8l4.5 4.5';
export const iconDown = 'M4.5 6.5 8 10l3.5-3.5';
export const iconUp = 'M4.5 9.5 8 6l3.5 3.5';
export const iconWarning =
  'M7.1 2.75 1.9 11.7a1 1 0 0 0 .9 1.55h10.4a1 1 0 0 0 .9-1.55L8.9 2.75a1.05 1.05 0 0 0-1.8 0ZM8 6.25v3|M8.85 11.25a.85.85 0 1 1-1.7 0 .85.85 0 0 1 1.7 0Z';
export const iconTip = 'M6.25 14h3.5M6 11.5c0-1.4-2-2.1-2-4.9a4 4 0 0 1 8 0c0 2.8-2 3.5-2 4.9Z';
export const iconHalf = 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z|M8 2.5a5.5 5.5 0 0 0 0 11Z';
export const iconLaptop =
  'M3.5 2.75h9c.7 0 1.25.55 1.25 1.25v5.25c0 .7-.55 1.25-1.25 1.25h-9c-.7 0-1.25-.55-1.25-1.25V4c0-.7.55-1.25 1.25-1.25ZM1.5 13.25h13';
export const iconLock =
  'M4.75 7.25h6.5c.85 0 1.5.65 1.5 1.5v3.5c0 .85-.65 1.5-1.5 1.5h-6.5c-.85 0-1.5-.65-1.5-1.5v-3.5c0-.85.65-1.5 1.5-1.5ZM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25';
export const iconDownload = 'M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M2.75 13.25h10.5';
export const iconSun =
  'M10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM8 1.75v1.5M8 12.75v1.5M1.75 8h1.5M12.75 8h1.5M3.6 3.6l1.05 1.05M11.35 11.35l1.05 1.05M12.4 3.6l-1.05 1.05M4.65 11.35 3.6 12.4';
export const iconPeople =
  'M8.25 5.25a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM1.5 13.25c.2-2.6 1.95-4.1 4.25-4.1s4.05 1.5 4.25 4.1M10.5 2.9a2.5 2.5 0 0 1 0 4.7M11.75 9.4c1.6.5 2.6 1.85 2.75 3.85';
export const iconSettings =
  'M1.75 4.75h6M11.25 4.75h3M1.75 11.25h3M8.25 11.25h6M11.25 4.75a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM8.25 11.25a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z';
export const iconMark = 'M7.25 1.75a5.25 5.25 0 0 0 0 10.5ZM8.75 3.75a5.25 5.25 0 0 1 0 10.5Z';
export const iconSearch = 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM10.25 10.25l3.25 3.25';
export const iconMore =
  '|M4.75 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0ZM9.25 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0ZM13.75 8a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0Z';
export const iconPerson =
  'M10.75 5.25a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0ZM3 13.5c.25-2.75 2.25-4.25 5-4.25s4.75 1.5 5 4.25';
export const iconPlus = 'M8 3.25v9.5M3.25 8h9.5';
