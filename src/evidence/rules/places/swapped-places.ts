import type { LngLat } from '../../../geo/lng-lat.ts';
import type { Atlas } from '../../../geo/atlas.ts';
import { FILES } from '../../files.ts';
import { counted, pointerTo, show } from '../../finding.ts';
import type { AuthoredFiles } from '../../model.ts';
import type { Report } from '../rule.ts';

type Position = readonly [lng: number, lat: number];
type Places = AuthoredFiles['places'];
type Place = Places['features'][number];

const EXPECTED = '[longitude, latitude] in degrees';
const WHERE_RIGHT = 'give the dataset bounds that hold';

/** So many of the places, evenly among all, are looked up by name, and so many are looked for at sea. */
const NAMED_SAMPLE = 2000;
const SEA_SAMPLE = 32;
/** So far apart the two ways round must be, degrees, to be told from each other. */
const APART = 1;
/** Places that are near a namesake by chance are one in so many. */
const BY_CHANCE = 10;
/** Who drew these did not mean the sea. */
const ON_LAND: ReadonlySet<string> = new Set(['city', 'town', 'village', 'district', 'country']);
/** Fewer towns at sea may be on islands that nobody has drawn. */
const FEWEST_AT_SEA = 3;
/** Nothing that is told of lies south of it, where all is land, degrees. */
const ANTARCTIC = -60;

/**
 * Finds whether most places of a dataset are the other way round, which nothing in the dataset shows: they then stand near
 * the towns that they are called as only so, which is a finding, or lie in the open sea as they are and on land so. That is
 * one of several towns; other things do lie in the sea, and whether they are meant to is worth a look.
 * @param atlas null: the world is not known, and nothing is found
 */
export function mostAreSwapped({ features }: Places, atlas: Atlas | null, report: Report): boolean {
  const turnable = features.flatMap((place, index) => {
    const [lng, lat] = place.geometry.coordinates;
    return Math.abs(lng) <= 90 && Math.abs(lng - lat) > APART ? [{ place, index }] : [];
  });
  if (!atlas || turnable.length === 0 || turnable.length * 2 < features.length) return false;
  const named = evenly(turnable, NAMED_SAMPLE);
  const asTheyAre = nearNamesakes(named, asWritten, atlas);
  const turned = nearNamesakes(named, otherWay, atlas);
  const swapped = named.filter((_, at) => turned[at] && !asTheyAre[at]);
  const right = asTheyAre.filter((near, at) => near && !turned[at]).length;
  const isNoChance = swapped.length >= Math.min(2, named.length);
  if (swapped.length > right && isNoChance && swapped.length * BY_CHANCE >= named.length) {
    const what = 'near the places of their names only with the numbers the other way round';
    tell(
      swapped,
      named,
      `${what}, and ${right === 0 ? 'none' : right} only as they are`,
      report,
      true,
    );
    return true;
  }
  if (asTheyAre.includes(true)) return false;
  const some = evenly(turnable, SEA_SAMPLE);
  const atSea = some.filter(
    ({ place }) =>
      atlas.isOpenSea(asWritten(place)) &&
      otherWay(place).lat > ANTARCTIC &&
      atlas.isLand(otherWay(place)),
  );
  if (atSea.length * 2 <= some.length) return false;
  const settled = atSea.filter(({ place }) => ON_LAND.has(place.properties.kind));
  const what = 'in the open sea, and on land with the numbers the other way round';
  const isFinding = settled.length >= FEWEST_AT_SEA && settled.length * 2 > atSea.length;
  tell(atSea, some, what, report, isFinding);
  return true;
}

interface Turnable {
  readonly place: Place;
  readonly index: number;
}

function tell(
  swapped: readonly Turnable[],
  { length: all }: readonly Turnable[],
  what: string,
  report: Report,
  isFinding: boolean,
): void {
  const [{ place, index }] = swapped as readonly [Turnable, ...Turnable[]];
  const pointer = pointerTo('features', index, 'geometry', 'coordinates');
  const [lng, lat] = place.geometry.coordinates;
  const first = `${Object.values(place.properties.names)[0]} at ${show([lng, lat])}`;
  const of = `${swapped.length} of ${counted(all, 'place')} ${all === 1 ? 'lies' : 'lie'}`;
  const right = `where the places are right, ${WHERE_RIGHT} them`;
  if (isFinding) {
    const cure = `write ${show([lat, lng])} here, and all others so; ${right}`;
    report.finding(FILES.places, pointer, `${first}: ${of} ${what}`, EXPECTED, cure);
  } else
    report.note(FILES.places, pointer, `${first}: ${of} ${what}: longitude comes first; ${right}`);
}

function nearNamesakes(
  places: readonly Turnable[],
  pointOf: (place: Place) => LngLat,
  { nearNamesakes: near }: Atlas,
): readonly boolean[] {
  return near(
    places.map(({ place }) => ({
      ...pointOf(place),
      names: Object.values(place.properties.names),
      isCountry: place.properties.kind === 'country',
    })),
  );
}

function asWritten({ geometry: { coordinates } }: Place): LngLat {
  return { lng: coordinates[0], lat: coordinates[1] };
}

function otherWay({ geometry: { coordinates } }: Place): LngLat {
  return { lng: coordinates[1], lat: coordinates[0] };
}

function evenly<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]!);
}

/** The fewest places that show where a dataset's places lie. */
const FEWEST = 4;
/** How far from the middle a place may always lie, degrees, and in distances of a middling place. */
const NEAR = 5;
const SPREAD = 4;
/** How many times as far a place lies that is nowhere near. */
const FAR = 3;

/**
 * Finds places that would lie among the others with their numbers the other way round. A swap is found where the place as it
 * is lies nowhere near, else no more than likely.
 */
export function someAreSwapped(places: Places, report: Report): void {
  const positions = places.features.map(({ geometry }): Position => geometry.coordinates);
  if (positions.length < FEWEST) return;
  const farness = ([0, 1] as const).map((axis) => {
    const values = positions.map((position) => position[axis]);
    const middle = median(values);
    const reach = Math.max(NEAR, SPREAD * median(values.map((value) => Math.abs(value - middle))));
    return (value: number): number => Math.abs(value - middle) / reach;
  });
  /** In how far places reach from their middle, on the axis on which it is farther. */
  const farnessOf = (position: Position): number =>
    Math.max(...farness.map((far, axis) => far(position[axis]!)));
  positions.forEach((position, index) => {
    const [lng, lat] = position;
    const far = farnessOf(position);
    if (far <= 1 || farnessOf([lat, lng]) > 1) return;
    const pointer = pointerTo('features', index, 'geometry', 'coordinates');
    const swapped = show([lat, lng]);
    if (far > FAR) {
      const got = `${show(position)}, far from the other places`;
      const cure = `write ${swapped}, which lies among them; where the place is right, ${WHERE_RIGHT} it`;
      report.finding(FILES.places, pointer, got, EXPECTED, cure);
      return;
    }
    const text = `${show(position)} lies far from the other places, and ${swapped} among them: longitude comes first`;
    report.note(FILES.places, pointer, text);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
