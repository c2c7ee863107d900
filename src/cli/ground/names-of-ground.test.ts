import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bounds } from '../../geo/lng-lat.ts';
import { detailFor } from '../../ground/detail.ts';
import { labelsFor } from '../../ground/ground-names.ts';
import type { MadeLabel } from '../../ground/name-choice.ts';
import type { NamedByDataset } from '../../ground/named-by-dataset.ts';
import { readWorldFolder } from './read-world.ts';
import type { World } from '../../ground/world.ts';

const LANGUAGES = ['en', 'ru', 'tr'];
const SPOKEN = ['es', 'pt-BR'];
const SPAIN: Bounds = [
  [-10, 36],
  [4, 44],
];
const CAUCASUS: Bounds = [
  [44.5, 38.5],
  [48.5, 41.5],
];
const FALKLANDS: Bounds = [
  [-62, -53],
  [-57, -50],
];
const NILE: Bounds = [
  [-5, -12],
  [45, 48],
];
const AMERICA: Bounds = [
  [-120, 30],
  [-102, 42],
];
const WATERS: ReadonlySet<string> = new Set(['sea', 'lake', 'river']);

let world: World;
beforeAll(async () => {
  world = await readWorldFolder(join(import.meta.dirname, '../../../world'), [
    ...LANGUAGES,
    ...SPOKEN,
  ]);
}, 60_000);

function labels(bounds: Bounds, ...taken: readonly NamedByDataset[]): MadeLabel[] {
  return labelsFor(world, detailFor(bounds), { languages: LANGUAGES, spoken: SPOKEN, taken });
}

/** The labels that have a name in any language. */
function called(name: string, all: readonly MadeLabel[]): MadeLabel[] {
  return all.filter(({ names }) => Object.values(names).includes(name));
}

describe('a place of the dataset', () => {
  const disputed: NamedByDataset = {
    id: 'the-town',
    kind: 'city',
    names: { en: 'Khankendi / Stepanakert', ru: 'Ханкенди / Степанакерт' },
    lng: 46.75,
    lat: 39.82,
  };

  it('stands once, under the names that the dataset gives it', () => {
    // The world has the town twice, the second time from a zoom that no ground is good for.
    const towns = world.towns
      .filter(({ lng, lat }) => lng === disputed.lng && lat === disputed.lat)
      .map((town) => ({ ...town, from: 6 }));
    const townsWith = (...taken: readonly NamedByDataset[]): MadeLabel[] =>
      labelsFor({ ...world, towns }, detailFor(CAUCASUS), {
        languages: LANGUAGES,
        spoken: SPOKEN,
        taken,
      }).filter(({ kind }) => kind === 'town');
    expect(townsWith().map(({ names }) => names['en'])).toEqual(['Stepanakert', 'Khankendi']);
    expect(townsWith(disputed)).toMatchObject([{ id: 'the-town', names: disputed.names }]);
  });

  it('is known by its number at GeoNames, whatever it is called', () => {
    const place: NamedByDataset = {
      id: 'here',
      kind: 'city',
      geonames: 3117735,
      names: 'The capital',
      lng: -3.7,
      lat: 40.4,
    };
    const all = labels(SPAIN, place);
    expect(called('Madrid', all)).toEqual([]);
    expect(called('The capital', all)).toMatchObject([
      { id: 'here', names: { en: 'The capital' } },
    ]);
  });

  it('is no town where it is a district', () => {
    const district: NamedByDataset = {
      id: 'a-district',
      kind: 'district',
      names: 'Madrid',
      lng: -3.7,
      lat: 40.45,
    };
    expect(called('Madrid', labels(SPAIN, district))).toMatchObject([{ id: 'town-3117735' }]);
  });

  it('gives a country its names', () => {
    const both = 'Falkland Islands / Malvinas';
    const country: NamedByDataset = {
      id: 'islands',
      kind: 'country',
      names: { en: both },
      lng: -59,
      lat: -51.8,
    };
    expect(called('Falkland Islands', labels(FALKLANDS))).toHaveLength(1);
    const all = labels(FALKLANDS, country);
    expect(called('Falkland Islands', all)).toEqual([]);
    expect(called(both, all)).toMatchObject([{ id: 'islands', names: { en: both } }]);
  });

  it('gives no country its names where it is a town', () => {
    const town: NamedByDataset = {
      id: 'a-town',
      kind: 'town',
      names: 'Spain',
      lng: -76.5,
      lat: 17.9,
    };
    expect(called('Spain', labels(SPAIN, town))).toMatchObject([{ id: 'country-ES' }]);
  });

  it('gives a sea its names', () => {
    const sea: NamedByDataset = {
      id: 'sea',
      kind: 'region',
      names: { es: 'Mar Mediterráneo / Mediterrània' },
      lng: 6,
      lat: 39,
    };
    const all = labels(SPAIN, sea);
    expect(called('Mediterranean Sea', all)).toEqual([]);
    const ids = called('Mar Mediterráneo / Mediterrània', all).map(({ id }) => id);
    expect(ids.filter((id) => id === 'sea')).toHaveLength(1);
  });
});

describe("a name on the dataset's own basemap", () => {
  it.each([
    ['Spain', { es: 'España' }],
    ['Spain', 'España'],
    ['Spain', 'Испания'],
    ['Mediterranean Sea', { es: 'Mar Mediterráneo' }],
    ['Lisbon', { 'pt-BR': 'Lisboa' }],
  ])('takes the place of %s: %j', (name, names) => {
    const own: NamedByDataset = { id: null, names, lng: -9.14, lat: 38.72 };
    expect(called(name, labels(SPAIN))).not.toEqual([]);
    expect(called(name, labels(SPAIN, own))).toEqual([]);
  });
});

it('names in the languages that the page shows and in no other', () => {
  const [spain] = called('Spain', labels(SPAIN));
  expect(Object.keys(spain!.names)).toEqual(['en', 'ru', 'tr']);
});

describe('waters', () => {
  it('have their names where they lie, in a language that has one alone', () => {
    const all = labels(CAUCASUS);
    const [lake] = called('Lake Sevan', all);
    expect(lake).toMatchObject({ kind: 'lake', names: { en: 'Lake Sevan', ru: '', tr: '' } });
    expect([lake!.lng, lake!.lat].map(Math.round)).toEqual([45, 40]);
    const rivers = called('Kura', all);
    expect(rivers.length).toBeGreaterThan(0);
    for (const { kind, angle, from } of rivers) {
      expect(kind).toBe('river');
      expect(Math.abs(angle!)).toBeLessThanOrEqual(90);
      // Not before the river itself.
      expect(from).toBeGreaterThan(3);
    }
  });

  it('are named by the dataset where it names them', () => {
    const own: NamedByDataset = { id: null, names: 'Kura', lng: 47, lat: 40.5 };
    expect(called('Kura', labels(CAUCASUS, own))).toEqual([]);
    const site: NamedByDataset = {
      id: 'sevan',
      kind: 'site',
      names: { en: 'Lake Sevan', ru: 'Севан' },
      lng: 45.3,
      lat: 40.35,
    };
    expect(called('Lake Sevan', labels(CAUCASUS, site))).toMatchObject([
      { id: 'sevan', names: { ru: 'Севан' } },
    ]);
  });

  it('keep their names beside a town that is called the same', () => {
    const town: NamedByDataset = { id: 'a-town', kind: 'town', names: 'Kura', lng: 47, lat: 40 };
    expect(called('Kura', labels(CAUCASUS, town)).map(({ id }) => id)).toContain(
      called('Kura', labels(CAUCASUS))[0]!.id,
    );
  });

  it.each<[string, NamedByDataset]>([
    ['Colorado', { id: 'own', kind: 'district', names: 'Colorado', lng: -105.5, lat: 39 }],
    ['Colorado', { id: 'own', kind: 'region', names: 'Colorado', lng: -105.5, lat: 39 }],
    ['Colorado', { id: 'own', kind: 'site', names: 'Colorado', lng: 10, lat: 50 }],
    ['Niger', { id: 'own', kind: 'country', names: 'Niger', lng: 9.32, lat: 17.35 }],
    ['Lake Victoria', { id: 'own', kind: 'site', names: 'Lake Victoria', lng: 144, lat: -37 }],
    ['Lake Victoria', { id: 'own', kind: 'sector', names: 'Lake Victoria', lng: 33, lat: -1 }],
    ['Lake Victoria', { id: null, names: 'Lake Victoria', lng: 144, lat: -37 }],
    ['Black Sea', { id: 'own', kind: 'site', names: 'Black Sea', lng: -122, lat: 37 }],
    ['Black Sea', { id: 'own', kind: 'country', names: 'Black Sea', lng: 34, lat: 43 }],
  ])('keep the name %s on the map beside a place of that name: %j', (name, own) => {
    const bounds = name === 'Colorado' ? AMERICA : NILE;
    const waters = labels(bounds, own).filter(({ kind }) => WATERS.has(kind));
    expect(called(name, waters)).not.toEqual([]);
    expect(waters.map(({ id }) => id)).not.toContain('own');
    expect(called(name, waters)).toEqual(
      called(name, labels(bounds)).filter(({ kind }) => WATERS.has(kind)),
    );
  });

  it('give a place of the dataset the nearest of their names alone', () => {
    const site: NamedByDataset = {
      id: 'own',
      kind: 'site',
      names: { en: 'Colorado', ru: 'Колорадо' },
      lng: -114.6,
      lat: 33.6,
    };
    const before = called('Colorado', labels(AMERICA));
    const after = called('Колорадо', labels(AMERICA, site));
    expect(after.length).toBeGreaterThan(1);
    expect(after.filter(({ id }) => id === 'own')).toHaveLength(1);
    const ids = new Set(after.map(({ id }) => id));
    expect(before.filter(({ id }) => !ids.has(id)).length).toBeGreaterThan(0);
    const far = (label: MadeLabel) => Math.hypot(label.lng - site.lng, label.lat - site.lat);
    const [nearest] = after.toSorted((a, b) => far(a) - far(b));
    expect(nearest!.id).toBe('own');
  });

  it('have no names that have lost letters, or that are disputed themselves', () => {
    const names = new Set([
      ...world.rivers.map(({ name }) => name),
      ...world.lakeNames.map((lake) => lake.names.get('en')!),
    ]);
    for (const lost of ['Rhne', 'ngermanlven', 'Pijnne', 'Kiz?lirmak', 'Shatt al Arab'])
      expect(names).not.toContain(lost);
    for (const whole of ['Rhône', 'Ångermanälven', 'Päijänne', 'Kızılırmak'])
      expect(names).toContain(whole);
    expect([...names].filter((name) => name?.includes('?'))).toEqual([]);
  });
});
