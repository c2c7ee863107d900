import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESK_FILES, whyNoName, whyNotSaved } from './saved-paths.ts';

/** What paths out of a folder are made of, and what they look like. */
const PIECES = [
  '..',
  '.',
  '/',
  '\\',
  '\0',
  ' ',
  ':',
  '%2e%2e',
  '%2f',
  '~',
  '\n',
  'ı',
  'İ',
  'e\u0301',
  '\u{ff0f}',
  'events',
  'EVENTS',
  'incidents',
  'geo',
  'a',
  'con',
  '.json',
  '.JSON',
  '.jsonl',
  'C:',
  '-',
  'events/incidents/',
] as const;
const pieces = array(constantFrom(...PIECES), { maxLength: 8 }).map((list) => list.join(''));
const around = tuple(pieces, constantFrom(...DESK_FILES, 'events/incidents/a.json'), pieces).map(
  (list) => list.join(''),
);

/** What every path that is saved has to be, whatever rule says so. */
function isSafe(path: string): boolean {
  return (
    posix.join('/root', path) === `/root/${path}` &&
    win32.join('C:\\root', path) === `C:\\root\\${path.replaceAll('/', '\\')}` &&
    path === path.toLowerCase() &&
    path === path.normalize('NFKD') &&
    /^(?:events|geo)\/(?:incidents\/)?[a-z0-9]+(?:-[a-z0-9]+)*\.(?:json|jsonl|geojson)$/.test(path)
  );
}

describe('the path of a file to be saved', () => {
  it.each([...DESK_FILES, 'events/incidents/a.json', 'events/incidents/fire-at-2-mills-2024.json'])(
    'may be %s',
    (path) => {
      expect(whyNotSaved(path)).toBeNull();
      expect(isSafe(path)).toBe(true);
    },
  );

  it.each([
    '',
    '.',
    'events',
    'events/incidents',
    'events/incidents/',
    'events/incidents/.json',
    '/events/dataset.json',
    './events/dataset.json',
    'events//dataset.json',
    'events/../events/dataset.json',
    'events\\dataset.json',
    'Events/dataset.json',
    'events/Dataset.json',
    'events/dataset.json\0',
    'events/dataset.json ',
    'events/dataset.json/',
    'events/dataset.json:stream',
    'events/other.json',
    'events/CODING.md',
    'events/media/photo.jpg',
    'geo/basemap.pmtiles',
    'about/method.md',
    '../events/dataset.json',
    'events/incidents/../dataset.json',
    'events/incidents/../../../etc/passwd.json',
    'events/incidents/a/b.json',
    'events/incidents/a\\b.json',
    'events/incidents/A.json',
    'events/incidents/a.json.json',
    'events/incidents/a\n.json',
    'events/incidents/é.json',
    'events/incidents/-a.json',
    'events/incidents/a..json',
    'events/incidents/%2e%2e.json',
    'C:\\events\\dataset.json',
    '\\\\host\\share\\events\\dataset.json',
    '.dateline-edit-abc/events/dataset.json',
  ])('is not %j', (path) => {
    expect(whyNotSaved(path)).toMatchObject({
      got: expect.any(String),
      expected: expect.any(String),
    });
  });

  it('is, of all there are, in the folder, one on every system, and a file of a dataset', () => {
    assert(
      property(pieces, around, string({ unit: 'binary' }), (...paths) => {
        for (const path of [...paths, ...paths.map((one) => `events/incidents/${one}.json`)])
          if (whyNotSaved(path) === null) expect(isSafe(path), JSON.stringify(path)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the name of no device, and is not too long', () => {
    for (const name of ['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])
      expect(whyNotSaved(`events/incidents/${name}.json`)?.expected).toContain('device');
    expect(whyNoName('console')).toBeNull();
    expect(whyNoName('com-1')).toBeNull();
    expect(whyNoName('a'.repeat(200))).toBeNull();
    expect(whyNoName('a'.repeat(201))?.got).toBe('an id of 201 characters');
  });

  it('is said, shortly', () => {
    expect(whyNotSaved(`/${'x'.repeat(9999)}`)?.got.length).toBeLessThan(100);
    expect(whyNotSaved('events/incidents/A b.json')).toEqual({
      got: 'the id "A b"',
      expected:
        'lower-case letters a to z and digits, in words with hyphens between them (missile-strike)',
    });
  });
});
