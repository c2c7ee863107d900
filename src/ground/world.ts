import type { GazetteerFile } from '../geo/gazetteer/gazetteer-file.ts';
import { completeTowns, townNamesIn } from './town-names.ts';
import type { TownNames } from './town-names.ts';

/** Positions one after the other, x and y, thousandths of a degree from 180° W and 90° S. */
export type Line = Int32Array;

/** How many steps of the world's grid a degree has. */
export const GRID = 1000;

/** An area: each of its polygons' rings, the outer one first. */
export interface WorldArea {
  readonly polygons: readonly (readonly Line[])[];
}

export interface WorldRiver {
  readonly lines: readonly Line[];
  /** 0 for the largest to 10. */
  readonly rank: number;
  /** Null where none is known. */
  readonly name: string | null;
}

/** Where a lake's name stands, degrees. */
export interface WorldLakeName extends Omit<WorldName, 'from'> {
  /** How long its largest part is from side to side, on a map whose equator has 360. */
  readonly degrees: number;
  readonly names: ReadonlyMap<string, string>;
}

export interface WorldBorder {
  readonly lines: readonly Line[];
  readonly disputed: boolean;
  /** The zoom from which it is drawn. */
  readonly from: number;
}

/** Where a name stands, degrees, and from which zoom on. */
export interface WorldName {
  readonly lng: number;
  readonly lat: number;
  readonly from: number;
}

export interface WorldTown extends WorldName {
  /** Its id at GeoNames, without which it has its first name alone. */
  readonly geonames: number | null;
  readonly kind: string;
  readonly names: ReadonlyMap<string, string>;
}

export interface WorldCountry extends Omit<WorldName, 'from'> {
  /** ISO 3166, two letters. */
  readonly region: string;
  /** Of its largest part, from west to east. */
  readonly degrees: number;
}

export interface WorldSea extends WorldName {
  readonly names: ReadonlyMap<string, string>;
}

/** What a basemap of any place is made from; `world/PROVENANCE.md` says where it comes from. */
export interface World {
  readonly land: readonly WorldArea[];
  readonly lakes: readonly WorldArea[];
  readonly rivers: readonly WorldRiver[];
  readonly borders: readonly WorldBorder[];
  /** The most important first. */
  readonly towns: readonly WorldTown[];
  readonly countries: readonly WorldCountry[];
  readonly seas: readonly WorldSea[];
  /** The largest first. */
  readonly lakeNames: readonly WorldLakeName[];
}

/** The world's files that a ground with English names is made from. */
export const WORLD_FILES = [
  'land.json',
  'lakes.json',
  'rivers.json',
  'borders.json',
  'claims.json',
  'towns.tsv',
  'countries.tsv',
  'seas.tsv',
  'lake-names.tsv',
] as const;

/** Towns and regions of the world by their names, beside them. */
export const GAZETTEER = 'gazetteer.json';

export type WorldFile = (typeof WORLD_FILES)[number];

/** Where they stand in a site, from its root: a page makes a ground of them for data that a reader opens. */
export const WORLD_FOLDER = 'world/';

/**
 * @param text reads a file of the world's, by its name
 * @param gazetteer has what the table of towns leaves out, and what towns are called elsewhere
 * @param languages those that towns are named in, besides English
 */
export async function readWorld(
  text: (name: WorldFile) => Promise<string>,
  gazetteer: GazetteerFile,
  languages: readonly string[],
): Promise<World> {
  const shapes = async <S>(name: 'rivers' | 'borders' | 'claims'): Promise<readonly S[]> =>
    JSON.parse(await text(`${name}.json`)) as S[];
  const [land, lakes, rivers, borders, claims] = await Promise.all([
    text('land.json').then(readAreas),
    text('lakes.json').then(readAreas),
    shapes<LineShape>('rivers'),
    shapes<LineShape>('borders'),
    shapes<LineShape>('claims'),
  ]);
  const [towns, countries, seas, lakeNames] = await Promise.all([
    text('towns.tsv'),
    text('countries.tsv'),
    text('seas.tsv'),
    text('lake-names.tsv'),
  ]);
  return {
    land,
    lakes,
    rivers: rivers.map(({ lines, rank = 0, name = null }) => ({
      lines: lines.map(lineOf),
      rank,
      name,
    })),
    borders: [...borders, ...claims.map((claim): LineShape => ({ ...claim, disputed: true }))].map(
      ({ lines, disputed = false, from = 0 }) => ({
        lines: lines.map(lineOf),
        disputed,
        from,
      }),
    ),
    towns: townsOf(completeTowns(towns, gazetteer), townNamesIn(gazetteer, languages)),
    countries: rowsOf(countries).map((row) => ({
      region: row.region!,
      lng: Number(row.lng),
      lat: Number(row.lat),
      degrees: Number(row.degrees),
    })),
    seas: rowsOf(seas).map(({ lng, lat, from, ...names }) => ({
      lng: Number(lng),
      lat: Number(lat),
      from: Number(from),
      names: new Map(Object.entries(names)),
    })),
    lakeNames: rowsOf(lakeNames).map(({ lng, lat, degrees, ...names }) => ({
      lng: Number(lng),
      lat: Number(lat),
      degrees: Number(degrees),
      names: new Map(Object.entries(names)),
    })),
  };
}

/** A line as it is written: a position, then steps from each to the next. */
type Steps = readonly number[];

interface AreaShape {
  readonly polygons: readonly (readonly Steps[])[];
}
interface LineShape {
  readonly lines: readonly Steps[];
  readonly rank?: number;
  readonly name?: string;
  readonly disputed?: boolean;
  readonly from?: number;
}

/** @param text that of a file of the world's with areas */
export function readAreas(text: string): WorldArea[] {
  const areas = JSON.parse(text) as readonly AreaShape[];
  return areas.map(({ polygons }) => ({
    polygons: polygons.map((rings) => rings.map(lineOf)),
  }));
}

function lineOf(steps: Steps): Line {
  const line = Int32Array.from(steps);
  for (let at = 2; at < line.length; at++) line[at]! += line[at - 2]!;
  return line;
}

function townsOf(towns: string, townNames: TownNames): WorldTown[] {
  return rowsOf(towns).map(({ geonames = '', lng, lat, from, kind = '', name = '' }) => ({
    geonames: geonames === '' ? null : Number(geonames),
    lng: Number(lng),
    lat: Number(lat),
    from: Number(from),
    kind,
    names: new Map([['en', name], ...(townNames.get(Number(geonames)) ?? [])]),
  }));
}

/** The rows of a table, by the names of its columns. */
function rowsOf(table: string): Record<string, string>[] {
  const [head = '', ...rows] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}
