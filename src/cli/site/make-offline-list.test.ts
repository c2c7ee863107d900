import { describe, expect, it } from 'vitest';
import { makeOfflineList } from './make-offline-list.ts';
import type { OfflineFile } from './make-offline-list.ts';

const FOLDER = 'data/d/';

function file(path: string, text = '', bytes = 10): OfflineFile {
  return { path, bytes, integrity: `sha256-${path.replace(/\d\.\d\.\d\//, '')}`, text };
}

const CODE = [
  file('index.html', '<script src="./assets/main-a.js"><link href="./guard.js">'),
  file('about/index.html', '<link href="../assets/about-b.css">'),
  file('embed/index.html', '<script src="../assets/embed-c.js">'),
  file('desk/index.html', '<script src="../assets/desk-d.js">'),
  file('assets/main-a.js', 'import"./part-e.js";new Worker("/assets/worker-f.js")'),
  file('assets/part-e.js'),
  file('assets/worker-f.js', 'import"./main-a.js"'),
  file('assets/about-b.css', 'url(./sans-g.woff2)'),
  file('assets/sans-g.woff2'),
  file('assets/embed-c.js'),
  file('assets/desk-d.js'),
  file('guard.js'),
  file('embed.js'),
  file('icon-192.png'),
  file('picture.png'),
  file('picture-light.png'),
  file('world/land.json'),
];
const NEWEST = [
  'dataset.json',
  'citations.json',
  'incidents.csv',
  'ground/basemap.topo.json',
  'ground/basemap.pmtiles',
  'files/copy one.html',
];
const at = (folder: string, names = NEWEST): OfflineFile[] =>
  names.map((name) => file(`${folder}${name}`));
const OLD = file(`${FOLDER}1.0.0/dataset.json`);
const old: OfflineFile = { ...OLD, integrity: 'sha256-old' };
const site = {
  files: [...CODE, ...at(FOLDER), ...at(`${FOLDER}1.1.0/`, NEWEST.slice(0, 2)), old],
  folder: FOLDER,
  versions: [`${FOLDER}1.1.0/`, `${FOLDER}1.0.0/`],
};

const addresses = (files: Readonly<Record<string, string>>): string[] => Object.keys(files);

describe('makeOfflineList', () => {
  it('has the pages with all that they name, and of the data what is read', () => {
    const { kept, asked } = makeOfflineList(site);
    expect(addresses(kept)).toEqual(
      [
        '',
        'about/',
        'assets/about-b.css',
        'assets/main-a.js',
        'assets/part-e.js',
        'assets/sans-g.woff2',
        'assets/worker-f.js',
        'data/d/1.0.0/dataset.json',
        'data/d/1.1.0/citations.json',
        'data/d/1.1.0/dataset.json',
        'data/d/citations.json',
        'data/d/dataset.json',
        'data/d/files/copy one.html',
        'data/d/ground/basemap.pmtiles',
        'data/d/ground/basemap.topo.json',
        'guard.js',
        'icon-192.png',
        'picture-light.png',
      ].toSorted(),
    );
    expect(addresses(asked)).toEqual(['world/land.json']);
  });

  it('has the latest data before earlier versions, which go without where there is no room', () => {
    // The folder of the latest version has the same files, which take no more room.
    const { kept, asked } = makeOfflineList(site, 50);
    expect(addresses(kept)).toContain('data/d/1.1.0/dataset.json');
    expect(addresses(kept)).not.toContain('data/d/1.0.0/dataset.json');
    expect(addresses(asked)).not.toContain('data/d/1.0.0/dataset.json');
  });

  it('has each kind of data whole or when it is asked for, and the code always', () => {
    const large = {
      ...site,
      files: [
        ...site.files,
        ...['details/0.json', 'details/1.json', 'words/index.json'].map((name) =>
          file(`${FOLDER}${name}`, '', 1000),
        ),
      ],
    };
    const { kept, asked } = makeOfflineList(large, 100);
    expect(addresses(asked)).toEqual([
      'data/d/details/0.json',
      'data/d/details/1.json',
      'data/d/words/index.json',
      'world/land.json',
    ]);
    expect(addresses(kept)).toContain('data/d/dataset.json');
    expect(addresses(makeOfflineList(large, 0).kept)).toContain('assets/part-e.js');
  });

  it('is another build with any other file, and the same with the same', () => {
    const { build } = makeOfflineList(site);
    expect(makeOfflineList(site).build).toBe(build);
    const [first, ...rest] = site.files;
    const changed = { ...site, files: [{ ...first!, integrity: 'sha256-x' }, ...rest] };
    expect(makeOfflineList(changed).build).not.toBe(build);
  });
});
