/** What happens with a person: how one talks, what was said and done. Form as in icons.ts. */
export const iconSend = 'M14 2 7.25 8.75M14 2 9.75 14 7.25 8.75 2 6.25Z';
export const iconReply = 'M6.25 3.5 2.5 7.25 6.25 11M2.75 7.25H9.5a4 4 0 0 1 4 4v1.25';
export const iconUndo = 'M3 8a5 5 0 1 1 1.6 3.65M3 12.5V8.9h3.5';
export const iconBookmark = 'M4 2.25h8a.75.75 0 0 1 .75.75v10.75L8 10.75l-4.75 3V3A.75.75 0 0 1 4 2.25Z';
export const iconTalk =
  'M2.25 4a1 1 0 0 1 1-1h9.5a1 1 0 0 1 1 1v6.25a1 1 0 0 1-1 1H7l-3 2.5v-2.5h-.75a1 1 0 0 1-1-1Z';
export const iconHeart =
  'M8 13.25S2.25 10 2.25 6.1A3.1 3.1 0 0 1 8 4.5a3.1 3.1 0 0 1 5.75 1.6C13.75 10 8 13.25 8 13.25Z';
export const iconNext =
  'M9.1 2.35a5.75 5.75 0 0 1 2 .8M12.85 4.9a5.75 5.75 0 0 1 .83 2M13.68 9.1a5.75 5.75 0 0 1-.83 2M11.1 12.85a5.75 5.75 0 0 1-2 .8M6.9 13.65a5.75 5.75 0 0 1-2-.8M3.15 11.1a5.75 5.75 0 0 1-.83-2M2.32 6.9a5.75 5.75 0 0 1 .83-2M4.9 3.15a5.75 5.75 0 0 1 2-.8';
export const iconVideo =
  'M3 4h6.25c.7 0 1.25.55 1.25 1.25v5.5c0 .7-.55 1.25-1.25 1.25H3c-.7 0-1.25-.55-1.25-1.25v-5.5C1.75 4.55 2.3 4 3 4ZM10.5 7.25l3.75-2.25v6L10.5 8.75';
export const iconPhone =
  'M5.9 2.75H3.6c-.75 0-1.3.6-1.25 1.35.35 5 4.3 9 9.3 9.3.75.05 1.35-.5 1.35-1.25V9.9l-2.75-.9-1.4 1.4A8.2 8.2 0 0 1 5.35 6.9l1.4-1.4Z';
/** In person: over a coffee. */
export const iconCoffee =
  'M2.75 6h8.5v4.25a3 3 0 0 1-3 3h-2.5a3 3 0 0 1-3-3ZM11.25 7h1a1.75 1.75 0 0 1 0 3.5h-1M5.25 2.25v1.5M8.5 2.25v1.5';
export const iconQuote =
  'M6.5 4.25H3.75a1 1 0 0 0-1 1V8a1 1 0 0 0 1 1H6.5V4.25V9c0 1.75-.9 2.75-2.5 3M13.25 4.25H10.5a1 1 0 0 0-1 1V8a1 1 0 0 0 1 1h2.75V4.25V9c0 1.75-.9 2.75-2.5 3';
export const iconArrowRight = 'M3 8h9.5M9 4.25 12.75 8 9 11.75';
export const iconNote =
  'M3.5 2.25h9c.55 0 1 .45 1 1V9.5l-4.25 4.25H3.5c-.55 0-1-.45-1-1v-9.5c0-.55.45-1 1-1ZM13.25 9.5h-3c-.55 0-1 .45-1 1v3M5.25 5.25h5.5M5.25 8h2.5';
/** Left out of everything that is shared. */
export const iconPrivate =
  'M2.5 2.5l11 11M6.1 4c.6-.17 1.24-.25 1.9-.25 2.7 0 5 1.4 6.5 4.25-.55 1.05-1.2 1.9-1.95 2.55M3.6 5.3C2.8 5.97 2.1 6.87 1.5 8c1.5 2.85 3.8 4.25 6.5 4.25.85 0 1.65-.14 2.4-.42';
/** Who led to whom. */
export const iconBranch =
  'M5.5 8a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM14 3.75a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM14 12.25a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM5.5 8h1.25c1.75 0 1.75-4.25 3.75-4.25M6.75 8c1.75 0 1.75 4.25 3.75 4.25';
/** How a name is said: a picture, not a button. */
export const iconSay =
  'M7.5 3.25 4.75 5.75H2.5v4.5h2.25l2.75 2.5ZM10.25 6a2.75 2.75 0 0 1 0 4M12.25 4a5.6 5.6 0 0 1 0 8';
