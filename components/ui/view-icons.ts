/** Places and tools of the full page. Form as in icons.ts. */
export const iconColumns = 'M3.25 3v10M8 3v6.5M12.75 3v3.5';
export const iconBars = 'M2.5 13.25h11M4.25 10.5v-2M8 10.5v-7M11.75 10.5V6';
export const iconHelp =
  'M13.75 8a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0ZM6.25 6.5A1.75 1.75 0 0 1 8 4.9c1 0 1.75.65 1.75 1.55C9.75 7.6 8 7.7 8 9|M8.8 11a.8.8 0 1 1-1.6 0 .8.8 0 0 1 1.6 0Z';
export const iconFile =
  'M9.25 1.75h-5a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h7.5a1 1 0 0 0 1-1v-8ZM9 2v3.25h3.5M5.75 8.5h4.5M5.75 11h3';
export const iconTrash =
  'M2.75 4.25h10.5M6 4.25v-1c0-.55.45-1 1-1h2c.55 0 1 .45 1 1v1M4 4.25l.55 8.1c.05.75.65 1.4 1.4 1.4h4.1c.75 0 1.35-.65 1.4-1.4L12 4.25M6.75 7v4M9.25 7v4';
/** Opens in a new tab, drawn as a window; `iconExternal` is the arrow alone. */
export const iconWindow =
  'M9.25 2.75h4v4M13 3 7.75 8.25M11.5 9.25v3.5a.75.75 0 0 1-.75.75h-7.5a.75.75 0 0 1-.75-.75v-7.5a.75.75 0 0 1 .75-.75h3.5';
/** What one is heading for. */
export const iconFlag = 'M3.75 14V2.5M3.75 3h7.5l-1.5 3 1.5 3h-7.5';
