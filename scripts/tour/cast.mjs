// Who appears in the pictures: invented people of the fixtures, one with every name too long, and a night page.
import { samplePage } from '../start/sample-pages.mjs';

const LONG = {
  'Rosalind Thackerby': 'Maximiliana-Konstantina Featherstonehaugh-Abbotsleigh of Thackerbury',
  'Senior Flood Modeller':
    'Deputy Director of Integrated Catchment Flood Forecasting and Community Resilience',
  'Calder Flow Modelling': 'The Upper Valley Joint Authority for Rivers, Drains, Culverts and Reservoirs',
  'rosalind-thackerby': 'maximiliana-featherstonehaugh',
  ACoAAInvented900001: 'ACoAAInvented900099',
};

const OTHER = {
  'Rosalind Thackerby': 'Petra Lindmoor',
  'rosalind-thackerby': 'petra-lindmoor',
  ACoAAInvented900001: 'ACoAAInvented900098',
};

/** A page with other words in it. Longer names first, so that none is found inside another. */
function altered({ url, html, ...person }, words) {
  const change = (text) => Object.entries(words).reduce((now, [from, to]) => now.replaceAll(from, to), text);
  return { ...person, name: change(person.name), url: change(url), html: change(html) };
}

/** A page with a dark ground: the button follows the page. */
function byNight({ html, ...person }) {
  const dark =
    '<style>*{color:#dedbd5!important;border-color:#3b4147!important}body,body *{background-color:#22272b!important}' +
    'body,main{background-color:#171b1e!important}</style></head>';
  return { ...person, html: html.replace('</head>', dark) };
}

const rosalind = samplePage('ember-en');
const [STYLE] = /<style>.*?<\/style>/s.exec(rosalind.html) ?? [''];

/** Traps and refusals carry no style of their own. */
function dressed({ html, ...person }) {
  return { ...person, html: html.replace('</head>', `${STYLE}</head>`) };
}

export const CAST = {
  rosalind,
  dov: samplePage('sdui-componentkey-en'),
  amaru: samplePage('sdui-ids-en'),
  hanneke: samplePage('public-en'),
  annelie: dressed(samplePage('ember-de')),
  salma: dressed(samplePage('ember-ar')),
  joost: dressed(samplePage('ember-nl')),
  long: altered(rosalind, LONG),
  wren: dressed(samplePage('ember-en-ended-only')),
  stale: dressed(samplePage('refuse-stale-card-ember')),
  night: byNight(altered(rosalind, OTHER)),
};
