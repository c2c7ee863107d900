import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../cells/cell-reading.ts';
import { readPoint, readPosition } from '../cells/position/read-coordinate.ts';
import type { Cell } from '../table.ts';
import { createCoordinateGuess, isSwapped } from './guess-coordinates.ts';
import type { CoordinateGuessResult } from './guess-coordinates.ts';

function guess(cells: readonly Cell[], header?: 'latitude' | 'longitude'): CoordinateGuessResult {
  const coordinates = createCoordinateGuess();
  for (const [at, cell] of cells.entries()) coordinates.add(cell, at + 1);
  return coordinates.result(header);
}

test('the form of angles', () => {
  expect(guess(['40.68', 46]).angles.form).toBe('decimal');
  expect(guess(['40,68', '46']).angles.form).toBe('decimal-comma');
  expect(guess(['40°40′58″N']).angles.form).toBe('dms');
  const { cells, misfits } = guess(['40.68', 'Gəncə', 'n/a', -99]);
  expect(cells).toBe(2);
  expect(misfits).toMatchObject({ count: 1, rows: [2] });
});

test('swapped columns', () => {
  const [lat, lng] = [guess([150.1, 149.2, 33]), guess([-33.9, -34, 40])];
  expect(isSwapped(lat.angles, lng.angles)).toBe(true);
  expect(isSwapped(lng.angles, lat.angles)).toBe(false);
  expect(isSwapped(guess(['46.36 E']).angles, guess(['40.68 N']).angles)).toBe(true);
  // Metres of a projection are no swapped degrees.
  expect(isSwapped(guess([4_500_000]).angles, guess([5_100_000]).angles)).toBe(false);
});

describe('which of a pair is the latitude', () => {
  test('is told by a number over 90', () => {
    expect(guess(['40.68, 46.36', '40.1, 120.5']).pairs.reading).toEqual({
      form: 'decimal',
      first: 'latitude',
      between: ',',
    });
    expect(guess(['46.36|40.68', '120.5|40.1']).pairs.reading).toMatchObject({
      first: 'longitude',
      between: '|',
    });
  });

  test('is told by the header, else asked', () => {
    expect(guess(['40.68, 46.36'], 'latitude').pairs).toMatchObject({
      isUndecided: false,
      reading: { first: 'latitude' },
    });
    const asked = guess(['40.68, 46.36']).pairs;
    expect(asked).toMatchObject({ isUndecided: true, example: '40.68, 46.36' });
    expect(asked.why[0]).toContain('row 1');
  });

  test('is asked where numbers over 90 stand on both sides', () => {
    expect(guess(['120.5, 40', '40, 120.5']).pairs.isUndecided).toBe(true);
  });

  test('is known of WKT', () => {
    expect(guess(['Point(46.36 40.68)', 'POINT EMPTY']).pairs.reading).toEqual({
      form: 'wkt',
      first: 'longitude',
    });
  });
});

describe('a list of points written in any one way reads back the same', () => {
  const point = fc.record({
    lat: fc.integer({ min: -900_000, max: 900_000 }).map((value) => value / 10_000),
    lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 10_000),
  });
  const points = fc.array(
    point.filter(({ lat, lng }) => lat !== 0 || lng !== 0),
    { minLength: 1, maxLength: 20 },
  );
  const comma = (value: number): string => String(value).replace('.', ',');
  const dms = (value: number, letters: string): string => {
    const tenths = Math.round(Math.abs(value) * 36_000);
    const parts = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60];
    return `${parts[0]}°${parts[1]}′${(tenths % 600) / 10}″${letters[value < 0 ? 1 : 0]!}`;
  };
  type Write = (lat: number, lng: number) => string;
  const PAIRS: Readonly<Record<string, Write>> = {
    'comma and space': (lat, lng) => `${lat}, ${lng}`,
    comma: (lat, lng) => `${lat.toFixed(4)},${lng.toFixed(4)}`,
    'longitude first, bar': (lat, lng) => `${lng}|${lat}`,
    'longitude first, space': (lat, lng) => `${lng.toFixed(4)} ${lat.toFixed(4)}`,
    'decimal commas': (lat, lng) => `${comma(lat)}; ${comma(lng)}`,
    wkt: (lat, lng) => `POINT(${lng} ${lat})`,
    sixtieths: (lat, lng) => `${dms(lat, 'NS')} ${dms(lng, 'EW')}`,
  };

  test.each(Object.entries(PAIRS))('in one cell: %s', (_, write) => {
    fc.assert(
      fc.property(points, (all) => {
        const cells = all.map(({ lat, lng }) => write(lat, lng));
        const { pairs } = guess(cells);
        if (pairs.isUndecided) {
          expect(all.every(({ lng }) => Math.abs(lng) <= 90)).toBe(true);
          return;
        }
        for (const [at, cell] of cells.entries()) {
          const read = readPosition(cell, pairs.reading);
          if (read.is !== 'read') throw new Error(`${plainText(cell)}: ${JSON.stringify(read)}`);
          expect(read.value.lat).toBeCloseTo(all[at]!.lat, 3);
          expect(read.value.lng).toBeCloseTo(all[at]!.lng, 3);
        }
      }),
    );
  });

  const COLUMNS: Readonly<Record<string, (value: number, letters: string) => Cell>> = {
    numbers: (value) => value,
    text: String,
    'decimal commas': comma,
    sixtieths: dms,
  };

  test.each(Object.entries(COLUMNS))('in two columns: %s', (_, write) => {
    fc.assert(
      fc.property(points, (all) => {
        const lats = all.map(({ lat }) => write(lat, 'NS'));
        const lngs = all.map(({ lng }) => write(lng, 'EW'));
        const [latitude, longitude] = [guess(lats), guess(lngs)].map(({ angles }) => ({
          form: angles.form,
        }));
        for (const [at, { lat, lng }] of all.entries()) {
          const read = readPoint(
            { latitude: lats[at]!, longitude: lngs[at]! },
            { latitude: latitude!, longitude: longitude! },
          );
          // A tenth of a second may be all that is left of a point beside 0/0.
          if (read.is === 'nothing') continue;
          expect(read.is === 'read' && read.value.lat).toBeCloseTo(lat, 3);
          expect(read.is === 'read' && read.value.lng).toBeCloseTo(lng, 3);
        }
      }),
    );
  });
});
