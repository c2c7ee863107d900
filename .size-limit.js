import { readdirSync, readFileSync } from 'node:fs';

/** Every file of a kind that a page asks for by itself, before anything is imported later. */
function filesOf(page, kind) {
  const html = readFileSync(new URL(`dist/${page}`, import.meta.url), 'utf8');
  const folder = page.includes('/') ? `dist/${page.slice(0, page.lastIndexOf('/') + 1)}` : 'dist/';
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+\.(\w+))"/g)]
    .filter(([, , ending]) => ending === kind)
    .map(([, address]) => address);
  if (addresses.length === 0) throw new Error(`No ${kind} in dist/${page}: build the site first.`);
  return [...new Set(addresses)].map((address) => `${folder}${address}`);
}

const ASSETS = new URL('dist/assets/', import.meta.url);

/** Another script or style where one imports it, at once or later; what that imports in turn is listed besides, and is not meant. */
const IMPORTED =
  /(?:\b(?:from|import|import\(|URL\()\s*["'`](?:\.\/)?([\w.-]+\.js)|([\w.-]+\.css))\b/g;

/**
 * The scripts and styles that a page comes to ask for, by what each imports of the others. What other pages alone ask for
 * is none of them.
 * @param later those that come when they are asked for, by their names
 */
function askedBy(page, later) {
  const all = new Set(readdirSync(ASSETS));
  const asked = new Set();
  const follow = (name) => {
    if (!all.has(name) || asked.has(name) || later.test(name)) return;
    asked.add(name);
    const text = readFileSync(new URL(name, ASSETS), 'utf8');
    for (const [, script, style] of text.matchAll(IMPORTED)) follow(script ?? style);
  };
  for (const kind of ['js', 'css'])
    for (const file of filesOf(page, kind)) follow(file.slice(file.lastIndexOf('/') + 1));
  return Array.from(asked, (name) => `dist/assets/${name}`);
}

/** What comes to a first view of the site only when it is asked for. */
const LATER = new RegExp(
  `^(?:${[
    // Or where there is no map.
    'save-shown|IncidentRows|searched-texts|places-named|BasemapSvg|ReferencePanel|make-image|Locator|Tolls|FilterPanel',
    'streets|TimelineOptions|PointedText|Crowd|PeriodBand|PartyPlot|VirtualList|search',
    // What keeps the site, once all has come.
    'NewVersion',
    // The languages but English, in which the interface is written.
    'az|hy|ru|tr|es|ar',
    // What opens a reader's own data, and what is saved.
    'OpenData|open-data[.\\w]*|own-worker|save-file',
    // What a large dataset needs.
    'remote|worker|create-backend|source-searcher|searcher|PointCanvas',
  ].join('|')})-`,
);

/** Of the newest data alone: each kept version has its own. */
const GROUND = 'dist/data/*/ground/*';
const LATIN = 'dist/assets/noto-*-latin-{400,700}-normal-*.woff2';

export default [
  {
    name: 'Script before the list can be used',
    path: filesOf('index.html', 'js'),
    limit: '138 kB',
    gzip: true,
  },
  {
    name: 'Basemap and fonts of a first view',
    path: [GROUND, LATIN],
    limit: '250 kB',
    gzip: true,
  },
  {
    name: 'First readable content of an embed',
    path: [
      'dist/embed/index.html',
      ...filesOf('embed/index.html', 'css'),
      ...filesOf('embed/index.html', 'js'),
      LATIN,
    ],
    limit: '102 kB',
    gzip: true,
  },
  {
    name: 'Desk before an article can be read',
    path: [
      'dist/desk/index.html',
      ...filesOf('desk/index.html', 'css'),
      ...filesOf('desk/index.html', 'js'),
      LATIN,
    ],
    limit: '357 kB',
    gzip: true,
  },
  {
    name: 'embed.js',
    path: 'dist/embed.js',
    limit: '3 kB',
    gzip: true,
  },
  {
    name: 'Whole first view',
    path: [
      'dist/index.html',
      'dist/data/*/dataset.json',
      GROUND,
      'dist/picture-light.png',
      ...askedBy('index.html', LATER),
      LATIN,
    ],
    limit: '950 kB',
    gzip: true,
  },
];
