// The plan of the house, design.md section 3 as a table: for each room the rooms and packages it may use, and why.

export interface Wall {
  rooms: readonly string[];
  packages: readonly string[];
  why: string;
}

export const WALLS: Readonly<Record<string, Wall>> = {
  'lib/domain': {
    rooms: [],
    packages: [],
    why: 'Our rules are values in, values out: hand it what it needs as an argument.',
  },
  'lib/platform': {
    rooms: ['lib/domain'],
    packages: ['wxt/browser', '#i18n'],
    why: 'It only knows the browser; move what knows more to lib/actions.',
  },
  'lib/pages': {
    rooms: ['lib/domain'],
    packages: [],
    why: 'It runs inside a foreign page and must stay small: read the document it is handed, nothing else.',
  },
  'lib/messaging': {
    rooms: ['lib/domain', 'lib/platform'],
    packages: ['zod'],
    why: 'The wire carries; what answers belongs to a door or to lib/actions.',
  },
  'lib/storage': {
    rooms: ['lib/domain', 'lib/platform'],
    packages: ['dexie', 'zod'],
    why: 'It keeps and finds; what decides belongs to lib/domain or lib/actions.',
  },
  'lib/formats': {
    rooms: ['lib/domain'],
    packages: [],
    why: 'Files in and out are pure: text in, values out.',
  },
  'lib/actions': {
    rooms: ['lib/domain', 'lib/storage', 'lib/messaging', 'lib/platform', 'lib/formats'],
    packages: [],
    why: 'It changes data and paints nothing; a screen calls it, never the other way round.',
  },
  'lib/hooks': {
    rooms: ['lib/storage', 'lib/domain', 'lib/platform'],
    packages: ['react', 'dexie-react-hooks'],
    why: 'Hooks read; what changes data belongs to lib/actions and is called by the screen.',
  },
  components: {
    rooms: ['lib/domain'],
    packages: ['react'],
    why: 'Components paint what they are handed: pass data and callbacks in as props.',
  },
  entrypoints: {
    rooms: [
      'lib/hooks',
      'lib/actions',
      'components',
      'lib/storage',
      'lib/messaging',
      'lib/pages',
      'lib/formats',
      'lib/domain',
      'lib/platform',
    ],
    packages: ['react', 'react-dom', '#imports'],
    why: 'Doors only wire rooms together; take the browser from lib/platform.',
  },
};

/** What one door may not use although doors in general may. */
export const NARROWER: readonly { door: RegExp; never: RegExp; why: string }[] = [
  {
    door: /^background$/,
    never: /^(?:react|react-dom.*|components|lib\/hooks|lib\/pages)$/,
    why: 'The background has no screen and reads no page: it registers listeners and calls lib/actions.',
  },
  {
    door: /^(?:popup|dashboard|sidepanel|welcome|screens)$/,
    never: /^lib\/pages$/,
    why: 'Screens do not read pages: have the reader injected, and take its plain answer.',
  },
];
export const PAGE_SCRIPT = /^(?:linkedin|reader(?:-.*)?)$/;
export const PAGE_SCRIPT_WHY =
  'A page script runs in every profile page: lib/pages, lib/domain and its own folder, no framework.';
