import { describe, expect, it } from 'vitest';
import type { Place } from '../../evidence/model.ts';
import { createPlacesNamed } from './places-named.ts';

const place = (id: string, names: Record<string, string>, more: Partial<Place> = {}): Place => ({
  id,
  names: { en: id, az: id, hy: id, ru: id, tr: id, ...names },
  spellings: [],
  kind: 'city',
  radiusKm: 0,
  coordinates: '',
  lng: 0,
  lat: 0,
  outside: false,
  ...more,
});

const named = createPlacesNamed([
  place('ganja', { en: 'Ganja', az: 'Gəncə', ru: 'Гянджа' }, { spellings: ['Kirovabad'] }),
  place('ganja-direction', { en: 'Direction of Ganja' }, { spellings: ['Ganja', 'Ganja front'] }),
  place('two-names', { en: 'Khankendi / Stepanakert' }),
  place(
    'between',
    { en: 'Between Hadrut and Khankendi / Stepanakert' },
    { kind: 'sector', spellings: ['Hadrut'] },
  ),
  place('north', { en: 'North' }, { spellings: ['Upper Town'] }),
  place('south', { en: 'South' }, { spellings: ['upper town'] }),
]);
const ids = (words: string) => named(words).map(({ id }) => id);

describe('the places that words name', () => {
  it.each(['Ganja', ' gence', 'GƏNCƏ', 'гянджа', 'Kirovabad'])('are found by %s', (words) => {
    expect(ids(words)).toEqual(['ganja']);
  });

  it('are found by each of two names, and by both', () => {
    for (const words of ['stepanakert', 'khankendi', 'Khankendi/Stepanakert'])
      expect(ids(words)).toEqual(['two-names']);
  });

  it('are no sector by a part of what it is called', () => {
    expect(ids('between hadrut and khankendi')).toEqual([]);
    expect(ids('hadrut')).toEqual(['between']);
  });

  it('are those with that name before those that are spelt so', () => {
    expect(ids('ganja')).toEqual(['ganja']);
    expect(ids('ganja front')).toEqual(['ganja-direction']);
  });

  it('are all that bear the name, and none that bear it in part', () => {
    expect(ids('upper town')).toEqual(['north', 'south']);
    expect(ids('upper')).toEqual([]);
    expect(ids('ganja strike')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});
