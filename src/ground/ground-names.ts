import { isArea } from '../evidence/is-area.ts';
import { primarySubtag } from '../evidence/language-tags.ts';
import { nameIn } from '../evidence/name-in.ts';
import { METRES_PER_DEGREE } from '../geo/circle.ts';
import { nearLng } from '../geo/lng-lat.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { TILE_SIZE, toMercator } from '../geo/web-mercator.ts';
import type { Detail } from './detail.ts';
import { folded, hasNameOf, takenBy } from './named-by-dataset.ts';
import type { NamedByDataset, Taken } from './named-by-dataset.ts';
import { regionNames } from '../geo/gazetteer/region-names.ts';
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

/** Which names a ground has, and in which languages. */
export interface NameOptions {
  /** Those that the page can show, besides English. */
  readonly languages: readonly string[];
  /** Those that the dataset's own names may be in, besides: what it names is known by any of them. */
  readonly spoken: readonly string[];
  /** What the dataset names itself. */
  readonly taken: readonly NamedByDataset[];
}

/** What decides which names there are, and how they are written. */
interface Choice {
  /** Besides English. */
  readonly languages: readonly string[];
  /** With English. */
  readonly spoken: readonly string[];
  readonly taken: readonly Taken[];
  /** Whether the ground is good enough where the name comes to be seen. */
  readonly isSeen: (name: WorldName) => boolean;
}

/**
 * Names of towns, countries and seas: as many as are to be seen at the zooms that the ground is good for, in the
 * languages given. What the dataset names itself is not named twice: the label of a place of its own has the place's
 * id, and its names.
 */
export function labelsFor(
  world: World,
  { zoomAt }: Detail,
  { languages, spoken, taken }: NameOptions,
): MadeLabel[] {
  const choice: Choice = {
    languages: languages.filter((language) => language !== 'en'),
    spoken: [...new Set(['en', ...languages, ...spoken])],
    taken: takenBy(taken),
    isSeen: (name) => name.from <= zoomAt(toMercator(name)),
  };
  return [
    ...countryLabels(world, choice),
    ...seaLabels(world, choice),
    ...townLabels(world, choice),
  ];
}

function townLabels({ towns }: World, { languages, taken, isSeen }: Choice): MadeLabel[] {
  const points = taken.filter(({ kind }) => kind === undefined || !isArea({ kind }));
  const written = new Set<Taken>();
  const seen = towns.filter(isSeen).slice(0, MOST_TOWNS);
  return seen.flatMap(({ lng, lat, from, kind, geonames, names }, at): MadeLabel[] => {
    const all = [...names.values()].map(folded);
    const known = knownAs(points.filter((one) => isSame(one, { lng, lat }, geonames, all)));
    // A town of two names may be two towns here.
    if (known === 'named' || (known && written.has(known))) return [];
    if (known) written.add(known);
    const spoken = known
      ? namesOf(known, languages)
      : namesIn(languages, names.get('en')!, (language) => lookUp(names, language));
    const id = known?.id ?? `town-${geonames ?? `n${at}`}`;
    return [{ id, kind, lng, lat, from, rank: 2 + Math.round(from), names: spoken }];
  });
}

function countryLabels(
  { countries }: World,
  { languages, spoken, taken, isSeen }: Choice,
): MadeLabel[] {
  const inLanguage = new Map(spoken.map((language) => [language, regionNames(language)]));
  const named = taken.filter(({ id, kind }) => id === null || kind === 'country');
  return countries.flatMap(({ region, lng, lat, degrees }): MadeLabel[] => {
    const en = inLanguage.get('en')!(region);
    if (en === undefined) return [];
    const all = spoken.flatMap((language) => inLanguage.get(language)!(region) ?? []).map(folded);
    const known = knownAs(named.filter((one) => hasNameOf(one, all)));
    if (known === 'named') return [];
    const names = known
      ? namesOf(known, languages)
      : namesIn(languages, en, (language) => inLanguage.get(language)!(region));
    const from = countryZoom(names['en']!, degrees);
    if (!isSeen({ lng, lat, from })) return [];
    const id = known?.id ?? `country-${region}`;
    return [{ id, kind: 'country', lng, lat, from, rank: Math.round(from), names }];
  });
}

function seaLabels({ seas }: World, { languages, taken, isSeen }: Choice): MadeLabel[] {
  return seas.filter(isSeen).flatMap(({ lng, lat, from, names }, at): MadeLabel[] => {
    const all = [...names.values()].map(folded);
    const known = knownAs(taken.filter((one) => hasNameOf(one, all)));
    if (known === 'named') return [];
    // In a language that has no name for it here, it has none: an English one would stand alone among the others.
    const spoken = ['en', ...languages].map((language) => [
      language,
      lookUp(names, language) ?? '',
    ]);
    return [
      {
        id: known?.id ?? `sea-${at}`,
        kind: 'sea',
        lng,
        lat,
        rank: Math.round(from),
        names: known ? namesOf(known, languages) : Object.fromEntries(spoken),
        // Natural Earth's zooms are those of tiles half as large.
        from: from - 0.5,
      },
    ];
  });
}

/** The dataset's place of a name; `named` where the name is on its own basemap. */
function knownAs(same: readonly Taken[]): Taken | 'named' | undefined {
  return same.some(({ id }) => id === null) ? 'named' : same[0];
}

/** The dataset's names as the page would have them of the dataset: a disputed place has both. */
function namesOf({ names }: Taken, languages: readonly string[]): MadeLabel['names'] {
  return namesIn(languages, nameIn(names, 'en').text, (language) => nameIn(names, language).text);
}

/** English first, then what is another name in another language. */
function namesIn(
  languages: readonly string[],
  en: string,
  inLanguage: (language: string) => string | undefined,
): Readonly<Record<string, string>> {
  const spoken = languages.flatMap((language) => {
    const name = inLanguage(language);
    return name === undefined || name === en ? [] : [[language, name] as const];
  });
  return { en, ...Object.fromEntries(spoken) };
}

/** The zoom from which a country is about as wide as its name. */
function countryZoom(name: string, degrees: number): number {
  const letters = Math.min(LINE, name.length);
  const zoom = Math.log2((letters * LETTER * 360) / degrees / TILE_SIZE) - 0.3;
  return Math.round(Math.max(FARTHEST, zoom) * 10) / 10;
}

/** A name in a language, or in the one that it is a kind of: `pt-BR` in `pt`. */
function lookUp(names: ReadonlyMap<string, string>, language: string): string | undefined {
  return names.get(language) ?? names.get(primarySubtag(language));
}

/** @param names those of the town, folded */
function isSame(
  taken: Taken,
  at: LngLat,
  geonames: number | null,
  names: readonly string[],
): boolean {
  if (geonames !== null && taken.geonames === geonames) return true;
  if (kilometres(taken, at) > APART) return false;
  return hasNameOf(taken, names);
}

function kilometres(a: LngLat, b: LngLat): number {
  const dx = (nearLng(a.lng, b.lng) - b.lng) * Math.cos((b.lat * Math.PI) / 180);
  return (Math.hypot(dx, a.lat - b.lat) * METRES_PER_DEGREE) / 1000;
}
