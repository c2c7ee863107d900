import { METRES_PER_DEGREE } from '../geo/circle.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { fromMercator, TILE_SIZE } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import type { PlaceKind } from '../evidence/model.ts';
import { knownAs, lookUp, namesOf } from './name-choice.ts';
import type { Choice, MadeLabel } from './name-choice.ts';
import { folded, hasNameOf, kilometres } from './named-by-dataset.ts';
import type { Taken } from './named-by-dataset.ts';
import { stretchesOf } from './river-stretches.ts';
import { nearestZoom, riverZoom } from './weigh-world.ts';
import { GRID } from './world.ts';
import type { Line, World } from './world.ts';

/** How wide a letter of a water's name is, CSS pixels. */
const LETTER = 6.5;
/** At most so many lakes, and so many names along rivers. */
const MOST_LAKES = 100;
const MOST_ALONG_RIVERS = 160;
/** How much nearer than the river itself its name comes. */
const AFTER_RIVER = 0.8;
/** The zoom of a map of half the world: no lake is named farther away. */
const FARTHEST_LAKE = 2;

/** How far from a sea's name the dataset may have its own, kilometres; the seas have their names about the middle. */
const APART_AT_SEA = 4000;
/** How far from a river's line. */
const APART_FROM_RIVER = 100;
/** How far beyond a lake's length from the middle of it. */
const APART_FROM_LAKE = 15;

/** A name that may be the dataset's. */
interface NamedWater {
  readonly label: MadeLabel;
  /** The dataset's place that the water is. */
  readonly known: Taken | undefined;
  /** How far from the name that place may be for the name to be of its mark, kilometres. */
  readonly apart: number;
}

/**
 * Seas, lakes and rivers. A place of the dataset gives its names to all that stand on its water, and its id to the nearest:
 * a river's name far from it is not its mark's.
 */
export function waterLabels(world: World, choice: Choice): MadeLabel[] {
  const waters = [
    ...seaLabels(world, choice),
    ...lakeLabels(world, choice),
    ...riverLabels(world, choice),
  ];
  const nearest = new Map<Taken, { readonly label: MadeLabel; readonly away: number }>();
  for (const { label, known, apart } of waters) {
    if (!known) continue;
    const away = kilometres(known, label);
    if (away <= Math.min(apart, nearest.get(known)?.away ?? Infinity))
      nearest.set(known, { label, away });
  }
  return waters.map(({ label, known }) =>
    known && nearest.get(known)?.label === label ? { ...label, id: known.id! } : label,
  );
}

function seaLabels({ seas }: World, choice: Choice): NamedWater[] {
  return seas.filter(choice.isSeen).flatMap(({ from, names, ...at }, index) =>
    labelOf(names, choice, {
      // Natural Earth's zooms are those of tiles half as large.
      label: { ...at, id: `sea-${index}`, kind: 'sea', from: from - 0.5 },
      kinds: SEA_KINDS,
      isNear: (one) => kilometres(one, at) <= APART_AT_SEA,
      apart: APART_AT_SEA,
    }),
  );
}

function lakeLabels({ lakeNames }: World, choice: Choice): NamedWater[] {
  return lakeNames
    .map((lake) => ({ ...lake, from: lakeZoom(lake.names.get('en')!, lake.degrees) }))
    .filter(choice.isSeen)
    .slice(0, MOST_LAKES)
    .flatMap(({ names, degrees, ...at }, index) => {
      const length = (degrees * Math.cos((at.lat * Math.PI) / 180) * METRES_PER_DEGREE) / 1000;
      const apart = length + APART_FROM_LAKE;
      return labelOf(names, choice, {
        label: { ...at, id: `lake-${index}`, kind: 'lake' },
        kinds: WATER_KINDS,
        isNear: (one) => kilometres(one, at) <= apart,
        apart,
      });
    });
}

/** The zoom from which a lake is about as long as its name. */
function lakeZoom(name: string, degrees: number): number {
  const zoom = Math.log2((name.length * LETTER * 360) / degrees / TILE_SIZE) - 0.3;
  return Math.round(Math.max(FARTHEST_LAKE, zoom) * 10) / 10;
}

function riverLabels({ rivers }: World, choice: Choice): NamedWater[] {
  const given = new Map<string, MercatorPoint[]>();
  const labels: NamedWater[] = [];
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
      labels.push(
        ...labelOf(new Map([['en', name]]), choice, {
          label: { id: `river-${labels.length}`, kind: 'river', lng, lat, from, angle },
          kinds: WATER_KINDS,
          isNear: (one) => lines.some((line) => isAlong(line, one)),
          apart: APART_FROM_RIVER,
        }),
      );
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

/** Whether a point is near a river's line, whose points are nearer to each other than that. */
function isAlong(line: Line, point: LngLat): boolean {
  for (let at = 0; at < line.length; at += 2) {
    const here = { lng: line[at]! / GRID - 180, lat: line[at + 1]! / GRID - 90 };
    if (kilometres(point, here) <= APART_FROM_RIVER) return true;
  }
  return false;
}

type Kinds = ReadonlySet<PlaceKind | undefined>;

/** What a dataset may call a lake or a river; what is called like one and is a town, a district or a country is not. */
const WATER_KINDS: Kinds = new Set([undefined, 'site', 'point']);
/** Reports of a sea mean somewhere on it. */
const SEA_KINDS: Kinds = new Set([...WATER_KINDS, 'region']);

interface Water {
  readonly label: Omit<MadeLabel, 'names' | 'rank'>;
  /** The kinds of place that the water may be. */
  readonly kinds: Kinds;
  /** Whether what has its name is where it is. */
  readonly isNear: (one: LngLat) => boolean;
  readonly apart: number;
}

/**
 * None where the dataset's own basemap has the name. In a language that has no name for a water here, it has none: an
 * English one would stand alone among the others.
 */
function labelOf(
  names: ReadonlyMap<string, string>,
  { languages, taken }: Choice,
  { label, kinds, isNear, apart }: Water,
): NamedWater[] {
  const all = [...names.values()].map(folded);
  const same = taken.filter((one) => kinds.has(one.kind) && hasNameOf(one, all) && isNear(one));
  const known = knownAs(same);
  if (known === 'named') return [];
  const spoken = ['en', ...languages].map((language) => [language, lookUp(names, language) ?? '']);
  const written = known ? namesOf(known, languages) : Object.fromEntries(spoken);
  return [{ label: { ...label, rank: Math.round(label.from), names: written }, known, apart }];
}
