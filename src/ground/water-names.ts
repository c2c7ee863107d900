import { fromMercator, TILE_SIZE } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import type { PlaceKind } from '../evidence/model.ts';
import { knownAs, lookUp, namesOf } from './name-choice.ts';
import type { Choice, MadeLabel } from './name-choice.ts';
import { folded, hasNameOf } from './named-by-dataset.ts';
import type { Taken } from './named-by-dataset.ts';
import { stretchesOf } from './river-stretches.ts';
import { nearestZoom, riverZoom } from './weigh-world.ts';
import type { World } from './world.ts';

/** How wide a letter of a water's name is, CSS pixels. */
const LETTER = 6.5;
/** At most so many lakes, and so many names along rivers. */
const MOST_LAKES = 100;
const MOST_ALONG_RIVERS = 160;
/** How much nearer than the river itself its name comes. */
const AFTER_RIVER = 0.8;
/** The zoom of a map of half the world: no lake is named farther away. */
const FARTHEST_LAKE = 2;

/** Seas, lakes and rivers. */
export function waterLabels(world: World, choice: Choice): MadeLabel[] {
  return [...seaLabels(world, choice), ...lakeLabels(world, choice), ...riverLabels(world, choice)];
}

function seaLabels({ seas }: World, choice: Choice): MadeLabel[] {
  return seas.filter(choice.isSeen).flatMap(({ from, names, ...at }, index) =>
    // Natural Earth's zooms are those of tiles half as large.
    labelOf(names, choice, { ...at, id: `sea-${index}`, kind: 'sea', from: from - 0.5 }),
  );
}

function lakeLabels({ lakeNames }: World, choice: Choice): MadeLabel[] {
  return lakeNames
    .map(({ degrees, ...lake }) => ({ ...lake, from: lakeZoom(lake.names.get('en')!, degrees) }))
    .filter(choice.isSeen)
    .slice(0, MOST_LAKES)
    .flatMap(({ names, ...at }, index) =>
      labelOf(names, choice, { ...at, id: `lake-${index}`, kind: 'lake' }),
    );
}

/** The zoom from which a lake is about as long as its name. */
function lakeZoom(name: string, degrees: number): number {
  const zoom = Math.log2((name.length * LETTER * 360) / degrees / TILE_SIZE) - 0.3;
  return Math.round(Math.max(FARTHEST_LAKE, zoom) * 10) / 10;
}

function riverLabels({ rivers }: World, choice: Choice): MadeLabel[] {
  const given = new Map<string, MercatorPoint[]>();
  const labels: MadeLabel[] = [];
  for (const { name, rank, lines } of rivers.toSorted((a, b) => a.rank - b.rank)) {
    if (name === null) continue;
    const from = riverZoom(rank) + AFTER_RIVER;
    const near = lines.filter((line) => from <= nearestZoom(line, choice));
    // A level nearer than it begins: it is read there as long as anywhere.
    const pixel = 1 / (TILE_SIZE * 2 ** (from + 1));
    const isSeen = (point: MercatorPoint): boolean => from <= choice.zoomAt(point);
    const before = given.get(name) ?? [];
    given.set(name, before);
    for (const { x, y, angle } of stretchesOf(near, name.length * LETTER * pixel, isSeen)) {
      if (labels.length === MOST_ALONG_RIVERS) return labels;
      if (before.some((one) => Math.hypot(one.x - x, one.y - y) < roomAt(from))) continue;
      before.push({ x, y });
      const { lng, lat } = fromMercator({ x, y });
      const at = { id: `river-${labels.length}`, kind: 'river', lng, lat, from, angle };
      labels.push(...labelOf(new Map([['en', name]]), choice, at));
    }
  }
  return labels;
}

/** Between two names of one river, CSS pixels. */
const ROOM = 420;

/** In parts of the unit square. */
function roomAt(zoom: number): number {
  return ROOM / (TILE_SIZE * 2 ** zoom);
}

/**
 * None where the dataset's own basemap has the name. In a language that has no name for a water here, it has none: an
 * English one would stand alone among the others.
 */
function labelOf(
  names: ReadonlyMap<string, string>,
  { languages, taken }: Choice,
  label: Omit<MadeLabel, 'names' | 'rank'>,
): MadeLabel[] {
  const all = [...names.values()].map(folded);
  const known = knownAs(taken.filter((one) => isWater(one) && hasNameOf(one, all)));
  if (known === 'named') return [];
  const spoken = ['en', ...languages].map((language) => [language, lookUp(names, language) ?? '']);
  return [
    {
      ...label,
      id: known?.id ?? label.id,
      rank: Math.round(label.from),
      names: known ? namesOf(known, languages) : Object.fromEntries(spoken),
    },
  ];
}

const SETTLED: ReadonlySet<PlaceKind> = new Set(['city', 'town', 'village']);

/** Whether what a dataset names may be a water: a town that is called like one is not. */
function isWater({ kind }: Taken): boolean {
  return kind === undefined || !SETTLED.has(kind);
}
