import { readFileSync } from 'node:fs';

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

/** What an embed's first script imports, `src/embed/embed-app.tsx`: no first view of the whole site asks for it. */
function embedApp() {
  const imported = filesOf('embed/index.html', 'js').flatMap((file) => {
    const script = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [...script.matchAll(/import\([`'"]\.\/(embed-app-[\w-]+\.js)[`'"]\)/g)];
  });
  if (imported.length !== 1)
    throw new Error(`An embed imports ${imported.length} scripts named embed-app, expected one.`);
  return `dist/assets/${imported[0][1]}`;
}

/** Of the newest data alone: each kept version has its own. */
const GROUND = 'dist/data/*/ground/*';
const LATIN = 'dist/assets/noto-*-latin-{400,700}-normal-*.woff2';

export default [
  {
    name: 'Script before the list can be used',
    path: filesOf('index.html', 'js'),
    limit: '132 kB',
    gzip: true,
  },
  {
    name: 'Basemap and fonts of a first view',
    path: [GROUND, LATIN],
    limit: '350 kB',
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
    limit: '100 kB',
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
      'dist/assets/**/*.{js,css,json,webp}',
      // What comes when it is asked for, or where there is no map.
      '!dist/assets/{save-shown,IncidentRows,searched-texts,places-named,BasemapSvg,ReferencePanel,make-image,Locator,Tolls,FilterPanel,streets}-*',
      '!dist/assets/{TimelineOptions,PointedText,Crowd,PeriodBand,PartyPlot,VirtualList,search,about,coding,embedding,explainer,embed}-*',
      `!${embedApp()}`,
      // What opens a reader's own data, and what is saved.
      '!dist/assets/{OpenData,own-worker,save-file}-*',
      // What a large dataset needs.
      '!dist/assets/{remote,worker,create-backend,source-searcher,searcher,PointCanvas}-*',
      LATIN,
    ],
    limit: '950 kB',
    gzip: true,
  },
];
