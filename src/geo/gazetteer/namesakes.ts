import { globePoint, kilometresBetween } from '../great-circle.ts';
import type { LngLat } from '../lng-lat.ts';
import { createCountryCodes } from './country-codes.ts';
import { foldNames, withoutFirstWords } from './fold-names.ts';
import { otherNames, townColumns } from './gazetteer-file.ts';
import type { GazetteerFile } from './gazetteer-file.ts';

/** A point and what it is called. */
export interface NamedPoint extends LngLat {
  /** Of one place, in any languages. */
  readonly names: readonly string[];
  readonly isCountry: boolean;
}

/** So near a town's point is what lies in it, and a country's what stands for it, kilometres. */
const TOWN = 30;
const COUNTRY = 1000;
/** Of the grid that points are looked for in, degrees; of latitude a cell is more than a town reaches. */
const CELL = 0.5;
/** Of towns in the high north, cells along the parallel on either side. */
const WIDEST = 8;

/**
 * Which of some points lie near a town or a country that has one of their names. Towns are found by where they lie, and only
 * the names of those that are near are compared: making all names ready takes several times as long.
 */
export function nearNamesakes(file: GazetteerFile, points: readonly NamedPoint[]): boolean[] {
  const towns = townColumns(file);
  const words = new Set(file.words.towns.map(foldNames));
  const named = points.map(({ names }) => new Set(names.flatMap((name) => formsOf(name, words))));
  const isNearCountry = createCountries(file);
  const near = points.map((point) => point.isCountry && isNearCountry(point));
  const cells = cellsOf(points);
  const around = new Map<number, number[]>();
  towns.names.forEach((_, town) => {
    const at = { lng: towns.lngs[town]!, lat: towns.lats[town]! };
    const globe = globePoint(at);
    const those = (cells.get(cellOf(at)) ?? []).filter(
      (point) => kilometresBetween(globe, globePoint(points[point]!)) <= TOWN,
    );
    if (those.length > 0) around.set(town, those);
  });
  const compare = (town: number, name: string): void => {
    for (const point of around.get(town) ?? [])
      near[point] ||= formsOf(name, words).some((form) => named[point]!.has(form));
  };
  for (const town of around.keys()) compare(town, towns.names[town]!);
  for (const [town, , name] of otherNames(file)) if (around.has(town)) compare(town, name);
  return near;
}

/** A name as it is, its parts where it has several, and each without words such as “city of”; folded. */
function formsOf(name: string, words: ReadonlySet<string>): string[] {
  const [first = '', ...others] = name.split(/\s*[,;(]\s*/);
  const parts = [name, first, ...(others.length === 0 ? name.split('/') : [])].map(foldNames);
  return [...parts, ...parts.map((part) => withoutFirstWords(part, words))].filter(Boolean);
}

function createCountries(file: GazetteerFile): (point: NamedPoint) => boolean {
  const { named } = createCountryCodes(file);
  return (point) => {
    const codes = point.names.map((name) => named(name, 'english'));
    return file.countries.some(({ code, centre }) => {
      if (!centre || !codes.includes(code)) return false;
      const [lng, lat] = centre;
      return kilometresBetween(globePoint({ lng, lat }), globePoint(point)) <= COUNTRY;
    });
  };
}

/** The points that may be near what lies in a cell. */
function cellsOf(points: readonly LngLat[]): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  points.forEach((point, index) => {
    const wide = Math.min(WIDEST, Math.ceil(1 / Math.cos((point.lat * Math.PI) / 180)));
    for (let across = -wide; across <= wide; across++)
      for (const up of [-1, 0, 1]) {
        const { lng, lat } = point;
        const cell = cellOf({ lng: lng + across * CELL, lat: lat + up * CELL });
        const those = cells.get(cell);
        if (those) those.push(index);
        else cells.set(cell, [index]);
      }
  });
  return cells;
}

const COLUMNS = 360 / CELL;

/** Columns go around the globe. */
function cellOf({ lng, lat }: LngLat): number {
  const column = Math.floor(((lng + 540) % 360) / CELL) % COLUMNS;
  return Math.floor((lat + 90) / CELL) * COLUMNS + column;
}
