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
export const iconCopy =
  'M6.75 5.25h5.5a1.5 1.5 0 0 1 1.5 1.5v5.5a1.5 1.5 0 0 1-1.5 1.5h-5.5a1.5 1.5 0 0 1-1.5-1.5v-5.5a1.5 1.5 0 0 1 1.5-1.5ZM10.75 5.25V3.75a1.5 1.5 0 0 0-1.5-1.5h-5.5a1.5 1.5 0 0 0-1.5 1.5v5.5a1.5 1.5 0 0 0 1.5 1.5h1.5';
export const iconMail =
  'M3 3.75h10c.7 0 1.25.55 1.25 1.25v6c0 .7-.55 1.25-1.25 1.25H3c-.7 0-1.25-.55-1.25-1.25V5c0-.7.55-1.25 1.25-1.25ZM2 4.75l6 4.5 6-4.5';
export const iconBack = 'M9.5 3.5 5 8l4.5 4.5';
export const iconDown = 'M4.5 6.5 8 10l3.5-3.5';
export const iconUp = 'M4.5 9.5 8 6l3.5 3.5';
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
export const iconSearch = 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM10.25 10.25l3.25 3.25';
export const iconPlus = 'M8 3.25v9.5M3.25 8h9.5';
export const iconClose = 'M4 4l8 8M12 4l-8 8';
