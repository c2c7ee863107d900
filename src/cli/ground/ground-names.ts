import type { Name } from '../../evidence/name-in.ts';
import { formsOf } from '../../evidence/name-in.ts';
import { METRES_PER_DEGREE } from '../../geo/circle.ts';
import { nearLng } from '../../geo/lng-lat.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { TILE_SIZE, toMercator } from '../../geo/web-mercator.ts';
import type { Detail } from './detail.ts';
import type { World, WorldName } from './world.ts';

/** A name on the map; the properties are those that the page reads. */
export interface MadeLabel extends LngLat {
  readonly id: string;
  readonly kind: string;
  readonly rank: number;
  /** English first: the page takes it for what a language lacks; an empty one is not written. */
  readonly names: Readonly<Record<string, string>>;
  readonly from: number;
}

/** What a dataset names itself: a place of its own, with its id, or a name on its own basemap. */
export interface NamedByDataset extends LngLat {
  readonly id: string | null;
  readonly geonames?: number | undefined;
  readonly names: Name;
}

/** How far the same place of two sources may be apart, kilometres. */
const APART = 15;
/** At most so many towns. */
const MOST_TOWNS = 450;
/** How wide a letter of a country's name is, with what is around it, CSS pixels. */
const LETTER = 9;
/** The zoom of a map that just holds the world. */
const FARTHEST = 0.5;
/** Countries' names are broken after so many letters. */
const LINE = 12;

/** What decides which names there are, and how they are written. */
interface Choice {
  /** Besides English. */
  readonly languages: readonly string[];
  readonly taken: readonly NamedByDataset[];
  /** Whether the ground is good enough where the name comes to be seen. */
  readonly isSeen: (name: WorldName) => boolean;
}

/**
 * Names of towns, countries and seas: as many as are to be seen at the zooms that the ground is good for, in the
 * languages given. What the dataset names itself is not named twice: the label of a place of its own has the place's id.
 */
export function labelsFor(
  world: World,
  { zoomAt }: Detail,
  languages: readonly string[],
  taken: readonly NamedByDataset[],
): MadeLabel[] {
  const choice: Choice = {
    languages: languages.filter((language) => language !== 'en'),
    taken,
    isSeen: (name) => name.from <= zoomAt(toMercator(name)),
  };
  return [
    ...countryLabels(world, choice),
    ...seaLabels(world, choice),
    ...townLabels(world, choice),
  ];
}

function townLabels({ towns }: World, { languages, taken, isSeen }: Choice): MadeLabel[] {
  const seen = towns.filter(isSeen).slice(0, MOST_TOWNS);
  return seen.flatMap(({ lng, lat, from, kind, geonames, names }, at): MadeLabel[] => {
    const known = taken.find((one) => isSame(one, { lng, lat }, geonames, [...names.values()]));
    if (known && known.id === null) return [];
    const label = { id: known?.id ?? `town-${geonames ?? `n${at}`}`, kind, lng, lat, from };
    const spoken = namesIn(languages, names.get('en')!, (language) => lookUp(names, language));
    return [{ ...label, rank: 2 + Math.round(from), names: spoken }];
  });
}

function countryLabels({ countries }: World, { languages, taken, isSeen }: Choice): MadeLabel[] {
  const english = regionNames('en');
  const nameIn = new Map(languages.map((language) => [language, regionNames(language)]));
  return countries.flatMap(({ region, lng, lat, degrees }): MadeLabel[] => {
    const en = english(region);
    if (en === undefined || isTaken(en, taken)) return [];
    const from = countryZoom(en, degrees);
    if (!isSeen({ lng, lat, from })) return [];
    const names = namesIn(languages, en, (language) => nameIn.get(language)!(region));
    const label = { id: `country-${region}`, kind: 'country', lng, lat, from };
    return [{ ...label, rank: Math.round(from), names }];
  });
}

function seaLabels({ seas }: World, { languages, taken, isSeen }: Choice): MadeLabel[] {
  return seas
    .filter((sea) => isSeen(sea) && !isTaken(sea.names.get('en')!, taken))
    .map(({ lng, lat, from, names }, at): MadeLabel => ({
      id: `sea-${at}`,
      kind: 'sea',
      lng,
      lat,
      rank: Math.round(from),
      // In a language that has no name for it here, it has none: an English one would stand alone among the others.
      names: Object.fromEntries(
        ['en', ...languages].map((language) => [language, lookUp(names, language) ?? '']),
      ),
      // Natural Earth's zooms are those of tiles half as large.
      from: from - 0.5,
    }));
}

/** English first, then what is another name in another language. */
function namesIn(
  languages: readonly string[],
  en: string,
  nameIn: (language: string) => string | undefined,
): Readonly<Record<string, string>> {
  const spoken = languages.flatMap((language) => {
    const name = nameIn(language);
    return name === undefined || name === en ? [] : [[language, name] as const];
  });
  return { en, ...Object.fromEntries(spoken) };
}

/** Whether the dataset's own basemap has a name. */
function isTaken(name: string, taken: readonly NamedByDataset[]): boolean {
  return taken.some(
    (one) => one.id === null && formsOf(one.names).some((form) => same(form, name)),
  );
}

/** The zoom from which a country is about as wide as its name. */
function countryZoom(name: string, degrees: number): number {
  const letters = Math.min(LINE, name.length);
  const zoom = Math.log2((letters * LETTER * 360) / degrees / TILE_SIZE) - 0.3;
  return Math.round(Math.max(FARTHEST, zoom) * 10) / 10;
}

/** What CLDR calls regions in a language; undefined for what has no name there. */
function regionNames(language: string): (region: string) => string | undefined {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (region) => names.of(region);
}

/** A name in a language, or in the one that it is a kind of: `pt-BR` in `pt`. */
function lookUp(names: ReadonlyMap<string, string>, language: string): string | undefined {
  return names.get(language) ?? names.get(language.split('-')[0]!);
}

function isSame(
  taken: NamedByDataset,
  at: LngLat,
  geonames: number | null,
  names: readonly string[],
): boolean {
  if (geonames !== null && taken.geonames === geonames) return true;
  if (kilometres(taken, at) > APART) return false;
  return formsOf(taken.names).some((form) => names.some((name) => same(form, name)));
}

/** Whether one name is written as, or is part of, another: `Bolzano` of `Bolzano / Bozen`. */
function same(form: string, name: string): boolean {
  const plain = folded(name);
  return form.split(' / ').some((part) => folded(part) === plain);
}

/** Letters without accents and in lower case. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function kilometres(a: LngLat, b: LngLat): number {
  const dx = (nearLng(a.lng, b.lng) - b.lng) * Math.cos((b.lat * Math.PI) / 180);
  return (Math.hypot(dx, a.lat - b.lat) * METRES_PER_DEGREE) / 1000;
}
