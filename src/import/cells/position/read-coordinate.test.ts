import { describe, expect, test } from 'vitest';
import type { CoordinateReading } from '../../mapping.ts';
import type { Cell } from '../../table.ts';
import { readDegrees, readPoint, readPosition } from './read-coordinate.ts';

function position(cell: Cell, reading: Partial<CoordinateReading> = {}): string {
  const read = readPosition(cell, reading);
  if (read.is === 'read') return `${read.value.lat.toFixed(4)} ${read.value.lng.toFixed(4)}`;
  return read.is === 'nothing' ? ['nothing', ...read.notes].join(' ') : `refused: ${read.why}`;
}

function latitude(cell: Cell, reading?: Partial<CoordinateReading>): number | string {
  const read = readDegrees(cell, 'latitude', reading);
  if (read.is === 'read') return Number(read.value.toFixed(5));
  return read.is === 'nothing' ? 'nothing' : `refused: ${read.why}`;
}

test.each<[Cell, number | string]>([
  [40.68, 40.68],
  ['40.68', 40.68],
  ['40,68', 40.68],
  ['−40.68', -40.68],
  ['40.68°', 40.68],
  ['40.68 N', 40.68],
  ['N40.68', 40.68],
  ['40.68 S', -40.68],
  ['40°40′58″N', 40.68278],
  ['40° 40\' 58.1" N', 40.68281],
  ['40º40’58”S', -40.68278],
  ['40 40 58 N', 40.68278],
  ['40:40:58', 40.68278],
  ['40d40m58s N', 40.68278],
  ['N 40° 40.968', 40.6828],
  ['40°40,968′ с.ш.', 40.6828],
  ['40°40′ norte', 40.667],
  ['-40°30′', -40.5],
  ['', 'nothing'],
  [null, 'nothing'],
  ['-40 S', 'refused: no-coordinate'],
  ['40°61′', 'refused: no-coordinate'],
  ['40.68 E', 'refused: wrong-axis'],
  ['40.68 O', 'refused: no-coordinate'],
  ['406828', 'refused: out-of-range'],
  ['91', 'refused: out-of-range'],
  ['Gəncə', 'refused: no-coordinate'],
  [true, 'refused: no-coordinate'],
])('latitude %s → %s', (cell, expected) => {
  expect(latitude(cell)).toBe(expected);
});

test('a comma in a column of decimal points is refused with the key that cures it', () => {
  const read = readDegrees('40,68', 'latitude', { form: 'decimal' });
  expect(read).toMatchObject({
    is: 'refused',
    why: 'decimal-comma',
    cure: expect.stringContaining('decimal-comma'),
  });
  expect(latitude('40,68', { form: 'decimal-comma' })).toBe(40.68);
});

describe('a pair in one cell', () => {
  test.each<[Cell, string, Partial<CoordinateReading>?]>([
    ['40.68, 46.36', '40.6800 46.3600', { first: 'latitude' }],
    ['40.68,46.36', '40.6800 46.3600', { first: 'latitude', between: ',' }],
    ['46.36|40.68', '40.6800 46.3600', { first: 'longitude', between: '|' }],
    ['46.36 40.68', '40.6800 46.3600', { first: 'longitude' }],
    ['(40.68; 46.36)', '40.6800 46.3600', { first: 'latitude' }],
    ['[46.36, 40.68]', '40.6800 46.3600', { first: 'longitude' }],
    ['40,68; 46,36', '40.6800 46.3600', { form: 'decimal-comma', first: 'latitude' }],
    ['40,68 46,36', '40.6800 46.3600', { form: 'decimal-comma', first: 'latitude' }],
    ['40,68, 46,36', '40.6800 46.3600', { form: 'decimal-comma', first: 'latitude', between: ',' }],
    ['POINT(46.36 40.68)', '40.6800 46.3600'],
    ['Point(46.36 40.68)', '40.6800 46.3600'],
    ['SRID=4326;POINT Z (46.36 40.68 12)', '40.6800 46.3600'],
    ['{"type":"Point","coordinates":[46.36,40.68]}', '40.6800 46.3600'],
    ['geo:40.68,46.36', '40.6800 46.3600', { first: 'latitude' }],
    ['40°40′58″N 46°21′38″E', '40.6828 46.3606'],
    ['40 40 58 N, 46 21 38 E', '40.6828 46.3606'],
    ['40 40 58 46 21 38', '40.6828 46.3606', { first: 'latitude' }],
    ['E 46.36, N 40.68', '40.6800 46.3600'],
    ['120.5, 40.68', '40.6800 120.5000'],
    ['POINT EMPTY', 'nothing'],
    ['0, 0', 'nothing null-island', { first: 'latitude' }],
    ['POINT(0 0)', 'nothing null-island'],
    ['40.68, 46.36', 'refused: undecided'],
    ['POINT(40.68 146.36)', 'refused: out-of-range'],
    ['<http://www.wikidata.org/entity/Q111> Point(46.36 40.68)', 'refused: no-coordinate'],
    ['40.68', 'refused: no-coordinate'],
    ['40.68, 46.36, 12', 'refused: no-coordinate'],
  ])('%s → %s', (cell, expected, reading) => {
    expect(position(cell, reading)).toBe(expected);
  });
});

describe('a point in two columns', () => {
  test('is one point', () => {
    expect(readPoint({ latitude: '40,68', longitude: 46.36 })).toMatchObject({
      value: { lat: 40.68, lng: 46.36 },
    });
  });

  test('0/0 is unknown, a 0 alone is not', () => {
    expect(readPoint({ latitude: 0, longitude: '0.0' })).toEqual({
      is: 'nothing',
      notes: ['null-island'],
    });
    expect(readPoint({ latitude: 0, longitude: 32.5 })).toMatchObject({ is: 'read' });
  });

  test('half a point is refused', () => {
    expect(readPoint({ latitude: '40.68', longitude: '' })).toMatchObject({ why: 'half' });
    expect(readPoint({ latitude: '', longitude: null })).toMatchObject({ is: 'nothing' });
  });

  test('swapped ones are refused with the likely cure', () => {
    expect(readPoint({ latitude: '120.5', longitude: '40.68' })).toMatchObject({
      why: 'out-of-range',
      cure: 'are latitude and longitude swapped?',
    });
  });
});
