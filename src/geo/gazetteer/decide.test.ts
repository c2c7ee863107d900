import { describe, expect, it } from 'vitest';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import { createKnownPoints } from '../nearness.ts';
import type { LngLat } from '../lng-lat.ts';
import { candidatesFor } from './candidates.ts';
import { decide } from './decide.ts';

const gazetteer = worldGazetteer();
const SPAIN: readonly LngLat[] = [
  { lng: -3.7, lat: 40.4 },
  { lng: 2.17, lat: 41.39 },
  { lng: -5.99, lat: 37.39 },
];
const TEXAS: readonly LngLat[] = [{ lng: -96.8, lat: 32.8 }];

/** What is found for a name, in a country and regions where they are said, with places that are known. */
function look(
  [name, country = '', ...regions]: readonly string[],
  known: readonly LngLat[] = [],
): { readonly certainty: string; readonly is: string; readonly why: string } {
  const candidates = candidatesFor({ name: name!, country, regions }, gazetteer);
  const points = createKnownPoints();
  known.forEach(points.add);
  const { why, ...found } = decide(candidates, points.nearness());
  const places = 'place' in found ? [found.place] : found.places;
  return { certainty: found.certainty, is: places.map(gazetteer.label).join('; '), why };
}

describe('a name in a country', () => {
  it.each([
    [['Paris', 'France'], 'Paris (Île-de-France Region, France)'],
    [['Paris', 'FR'], 'Paris (Île-de-France Region, France)'],
    [['paris', 'FRA'], 'Paris (Île-de-France Region, France)'],
    [['Paris', 'Frankreich'], 'Paris (Île-de-France Region, France)'],
    [['Valencia', 'Venezuela'], 'Valencia (Carabobo, Venezuela)'],
    [['Valencia', 'VE'], 'Valencia (Carabobo, Venezuela)'],
    [['SAN JOSE', 'USA'], 'San Jose (California, United States)'],
    [['Харьков', 'Украина'], 'Kharkiv (Kharkiv, Ukraine)'],
    [['Goma', 'DR Congo (Zaire)'], 'Goma (Nord Kivu, Congo - Kinshasa)'],
    [['Paris', 'US', 'Texas'], 'Paris (Texas, United States)'],
    [['Springfield', 'US', 'IL'], 'Springfield (Illinois, United States)'],
  ])('is sure where it is the only one: %j', (written, is) => {
    expect(look(written)).toMatchObject({ certainty: 'sure', is });
  });

  it.each([
    ['Springfield, IL', 'Springfield (Illinois, United States)'],
    ['Paris, Texas, USA', 'Paris (Texas, United States)'],
    // Of a chain what is known tells.
    ['Springfield, Sangamon County, Illinois, USA', 'Springfield (Illinois, United States)'],
    ['Idlib (Syria)', 'Idlib (Idlib Governorate, Syria)'],
  ])('may have it in its own cell: %s', (name, is) => {
    expect(look([name]).is).toBe(is);
  });

  it('is told by its country, and none is taken that lies elsewhere', () => {
    expect(look(['Sevastopol', 'Russia'])).toEqual({
      certainty: 'unknown',
      is: 'Sevastopol (Sevastopol City, Ukraine)',
      why: 'no place of that name that GeoNames lists under Russia',
    });
    expect(look(['Paris', 'US', 'Alaska'])).toMatchObject({ certainty: 'unknown' });
    expect(look(['Springfield, Main Street'])).toMatchObject({ certainty: 'unknown' });
  });

  it('is less sure where the country is none', () => {
    expect(look(['Харків', 'Atlantis'])).toEqual({
      certainty: 'likely',
      is: 'Kharkiv (Kharkiv, Ukraine)',
      why: 'the only place of that name that GeoNames has; “Atlantis” is no country that is known',
    });
    expect(look(['Leeds', 'England'])).toMatchObject({
      certainty: 'likely',
      is: 'Leeds (England, United Kingdom)',
      why: expect.stringMatching(
        /under England .*“England” is no country, but a region$/,
      ) as string,
    });
    // A made-up country is no region at the other end of the world.
    expect(look(['', 'Southland'], SPAIN)).toMatchObject({ certainty: 'unsure' });
  });
});

describe('a name that many places have', () => {
  it.each([
    [['Springfield']],
    [['Springfield', 'US']],
    [['Paris', 'US']],
    [['San José']],
    [['Valencia']],
    [['Córdoba']],
    [['Georgia']],
  ])('is left unsure where nothing decides: %j', (written) => {
    const { certainty, is, why } = look(written);
    expect(certainty).toBe('unsure');
    expect(is.split('; ').length).toBeGreaterThan(1);
    expect(why).toMatch(/^\d+ places of that name/);
  });

  it('is likely that of the one by far the largest', () => {
    expect(look(['Paris'])).toMatchObject({
      certainty: 'likely',
      is: 'Paris (Île-de-France Region, France)',
      why: expect.stringContaining('by far the largest') as string,
    });
    expect(look(['San José', 'Costa Rica'])).toMatchObject({
      certainty: 'likely',
      is: 'San José (San José, Costa Rica)',
    });
  });

  it('is likely that of the one near the other places', () => {
    expect(look(['Valencia'], SPAIN)).toMatchObject({
      certainty: 'likely',
      is: 'Valencia (Valencia, Spain)',
      why: expect.stringMatching(
        /near the other places \(\d+ km off, the next 6,\d+ km\)/,
      ) as string,
    });
    expect(look(['Cordoba'], SPAIN).is).toBe('Córdoba (Andalusia, Spain)');
  });

  it('is unsure where size and nearness say different things', () => {
    expect(look(['Paris'], SPAIN)).toMatchObject({ certainty: 'likely' });
    expect(look(['Paris'], TEXAS)).toMatchObject({
      certainty: 'unsure',
      why: expect.stringContaining('by far the largest is far from the other places') as string,
    });
  });

  it('is unsure where the largest is no city, and far from the others', () => {
    expect(look(['Atlantis'])).toMatchObject({ certainty: 'likely' });
    expect(look(['Atlantis'], SPAIN)).toMatchObject({
      certainty: 'unsure',
      why: expect.stringContaining('far from the other places') as string,
    });
  });

  it('is not decided by nearness where places lie near all of them', () => {
    const both = [...SPAIN, { lng: -64, lat: -31 }];
    expect(look(['Córdoba'], both)).toMatchObject({ certainty: 'unsure' });
  });
});

describe('a name that one place has', () => {
  it.each([
    ['حلب', 'Aleppo (Aleppo Governorate, Syria)'],
    ['Харків', 'Kharkiv (Kharkiv, Ukraine)'],
    ['北京', 'Beijing (Beijing Municipality, China)'],
    ['Bombay', 'Mumbai (Maharashtra, India)'],
    ['Bolzano / Bozen', 'Bolzano (Trentino-Alto Adige, Italy)'],
    ['Washington DC', 'Washington, D.C. (District of Columbia, United States)'],
    ['город Киев', 'Kyiv (Kyiv City, Ukraine)'],
    ['Crimea', 'Autonomous Republic of Crimea (Ukraine)'],
  ])('is likely it, in any language: %s', (name, is) => {
    expect(look([name])).toMatchObject({ certainty: 'likely', is });
  });

  it('is unsure of a small place far from all others', () => {
    expect(look(['Åre'])).toMatchObject({ certainty: 'likely' });
    expect(look(['Åre'], SPAIN)).toMatchObject({ certainty: 'unsure' });
    expect(look(['Åre', 'Sweden'], SPAIN)).toMatchObject({ certainty: 'sure' });
  });

  it('is the town rather than the region around it, unless it says so', () => {
    expect(look(['Aleppo', 'Syria'])).toMatchObject({
      certainty: 'likely',
      is: 'Aleppo (Aleppo Governorate, Syria)',
      why: expect.stringContaining('as the region around it has the name too') as string,
    });
    expect(look(['Aleppo Governorate', 'Syria'])).toMatchObject({
      certainty: 'sure',
      is: 'Aleppo Governorate (Syria)',
    });
  });
});

it.each(['near Paris', 'between Kyiv and Lviv', 'Paris region border', 'John Smith', '', '—'])(
  'names no place by itself: %s',
  (name) => {
    expect(look([name])).toMatchObject({ certainty: 'unknown', is: '' });
  },
);

describe('countries and regions', () => {
  it.each([
    [['', 'Syria'], 'Syria'],
    [['', 'SYR'], 'Syria'],
    [['France'], 'France'],
    [['Россия'], 'Russia'],
    [['Luxembourg', 'Luxembourg'], 'Luxembourg'],
    [['', 'Syria', 'Idlib'], 'Idlib Governorate (Syria)'],
    [['Georgia', 'US'], 'Georgia (United States)'],
  ])('are found by their names: %j', (written, is) => {
    expect(look(written)).toMatchObject({ certainty: 'sure', is });
  });

  it('hold what is not known in them', () => {
    expect(look(['', 'Syria', 'Idlib', 'Harim'])).toMatchObject({
      certainty: 'likely',
      is: 'Idlib Governorate (Syria)',
      why: expect.stringContaining('“Harim” is no region that is known') as string,
    });
  });

  it('have a radius that reaches all of their towns', () => {
    const [idlib] = gazetteer.regions('idlib');
    expect(idlib).toMatchObject({ kind: 'region', radiusKm: 45 });
    expect(gazetteer.country('LU')).toMatchObject({ kind: 'country', radiusKm: 50 });
    // The islands east and west of the 180th meridian are one country.
    const fiji = gazetteer.country('FJ')!;
    expect(fiji.radiusKm).toBeLessThan(700);
  });
});

it('says of towns how large they are, and how far they may reach', () => {
  const [kyiv] = gazetteer.towns('kyiv');
  expect(kyiv).toMatchObject({ kind: 'city', radiusKm: 20, geonames: 703448, country: 'UA' });
  const [are] = gazetteer.towns('are').filter(({ country }) => country === 'SE');
  expect(are).toMatchObject({ kind: 'village', radiusKm: 3 });
});
