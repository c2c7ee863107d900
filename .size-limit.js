import { readFileSync } from 'node:fs';

/** Every script that a page asks for by itself, before anything is imported later. */
function scriptsOf(page) {
  const html = readFileSync(new URL(`dist/${page}`, import.meta.url), 'utf8');
  const folder = page.includes('/') ? `dist/${page.slice(0, page.lastIndexOf('/') + 1)}` : 'dist/';
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address]) => address);
  if (addresses.length === 0) throw new Error(`No script in dist/${page}: build the site first.`);
  return [...new Set(addresses)].map((address) => `${folder}${address}`);
}

const LATIN = 'dist/assets/noto-*-latin-{400,700}-normal-*.woff2';

export default [
  {
    name: 'Script before the list can be used',
    path: scriptsOf('index.html'),
    limit: '130 kB',
    gzip: true,
  },
  {
    name: 'Basemap and fonts of a first view',
    path: ['dist/assets/basemap.topo-*.json', 'dist/assets/relief-*.webp', LATIN],
    limit: '350 kB',
    gzip: true,
  },
  {
    name: 'Whole first view',
    path: [
      'dist/index.html',
      'dist/data/*/dataset.json',
      'dist/assets/**/*.{js,css,json,webp}',
      LATIN,
    ],
    limit: '1000 kB',
    gzip: true,
  },
];
