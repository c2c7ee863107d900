import { isArea } from '../evidence/is-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { TILE_SIZE, toMercator } from '../geo/web-mercator.ts';
import type { Detail } from './detail.ts';
import { knownAs, lookUp, namesIn, namesOf } from './name-choice.ts';
import type { Choice, MadeLabel } from './name-choice.ts';
import { folded, hasNameOf, kilometres, takenBy } from './named-by-dataset.ts';
import type { NamedByDataset, Taken } from './named-by-dataset.ts';
import { regionNames } from '../geo/gazetteer/region-names.ts';
import { waterLabels } from './water-names.ts';
import type { World } from './world.ts';

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

/**
 * Names of towns, countries and waters: as many as are to be seen at the zooms that the ground is good for, in the
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
    zoomAt,
    isSeen: (name) => name.from <= zoomAt(toMercator(name)),
  };
  return [
    ...countryLabels(world, choice),
    ...waterLabels(world, choice),
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

/** The zoom from which a country is about as wide as its name. */
function countryZoom(name: string, degrees: number): number {
  const letters = Math.min(LINE, name.length);
  const zoom = Math.log2((letters * LETTER * 360) / degrees / TILE_SIZE) - 0.3;
  return Math.round(Math.max(FARTHEST, zoom) * 10) / 10;
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
