import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { otherNames, townColumns } from '../../geo/gazetteer/gazetteer-file.ts';
import type { GazetteerFile } from '../../geo/gazetteer/gazetteer-file.ts';
import { primarySubtag } from '../../evidence/language-tags.ts';
import { readGazetteer } from './read-gazetteer.ts';

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
}

/** @param folder that of the world's files @param languages those that towns are named in, besides English */
export async function readWorld(folder: string, languages: readonly string[]): Promise<World> {
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const shapes = async <S>(name: string): Promise<readonly S[]> =>
    JSON.parse(await text(`${name}.json`)) as S[];
  const [land, lakes, rivers, borders, claims] = await Promise.all([
    shapes<AreaShape>('land'),
    shapes<AreaShape>('lakes'),
    shapes<LineShape>('rivers'),
    shapes<LineShape>('borders'),
    shapes<LineShape>('claims'),
  ]);
  const [towns, countries, seas] = await Promise.all([
    text('towns.tsv'),
    text('countries.tsv'),
    text('seas.tsv'),
  ]);
  return {
    land: land.map(areaOf),
    lakes: lakes.map(areaOf),
    rivers: rivers.map(({ lines, rank = 0 }) => ({ lines: lines.map(lineOf), rank })),
    borders: [...borders, ...claims.map((claim): LineShape => ({ ...claim, disputed: true }))].map(
      ({ lines, disputed = false, from = 0 }) => ({
        lines: lines.map(lineOf),
        disputed,
        from,
      }),
    ),
    towns: townsOf(towns, readGazetteer(folder), languages),
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
  readonly disputed?: boolean;
  readonly from?: number;
}

function areaOf({ polygons }: AreaShape): WorldArea {
  return { polygons: polygons.map((rings) => rings.map(lineOf)) };
}

function lineOf(steps: Steps): Line {
  const line = Int32Array.from(steps);
  for (let at = 2; at < line.length; at++) line[at]! += line[at - 2]!;
  return line;
}

/** Towns, with what the gazetteer says of them where the table says nothing else. */
function townsOf(table: string, file: GazetteerFile, languages: readonly string[]): WorldTown[] {
  const wanted = new Set(['en', ...languages, ...languages.map(primarySubtag)]);
  const known = townColumns(file);
  const byId = new Map(Array.from(known.ids, (id, town) => [id, town] as const));
  const named = new Map<number, Map<string, string>>();
  for (const [town, language, name] of otherNames(file)) {
    if (!wanted.has(language)) continue;
    const here = named.get(town) ?? new Map<string, string>();
    named.set(town, here.set(language, name));
  }
  return rowsOf(table).map(({ geonames, lng, lat, from, kind = '', name }) => {
    const town = geonames ? byId.get(Number(geonames)) : undefined;
    const own = town === undefined ? '' : known.names[town]!;
    const others = (town === undefined ? undefined : named.get(town)) ?? [];
    return {
      geonames: geonames ? Number(geonames) : null,
      lng: lng || town === undefined ? Number(lng) : known.lngs[town]!,
      lat: lat || town === undefined ? Number(lat) : known.lats[town]!,
      from: Number(from),
      kind,
      names: new Map([['en', own], ...others, ...(name ? [['en', name] as const] : [])]),
    };
  });
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
