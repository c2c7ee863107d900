import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../../evidence/files.ts';
import { WORLD_CREDITS } from '../../ground/world-credits.ts';
import { keyLinesOf } from '../../pages/pictures.tsx';
import type { Credit, Ground, Relief } from '../../pages/pictures.tsx';
import { earlierGround } from './earlier-ground.ts';
import { makeGround } from '../../ground/make-ground.ts';
import type { GroundOptions } from '../../ground/make-ground.ts';
import { gzipped, readWorldFolder } from './read-world.ts';
import { errorCode } from '../paths.ts';
import { STREETS } from '../site/dataset-folders.ts';
import { readStreets } from './read-streets.ts';
import type { StreetArchive } from './read-streets.ts';

/** The ground of a data folder's map, and the files that the site has of it. */
export interface SiteGround {
  /** By name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** That of the topology's file, parsed. */
  readonly topology: unknown;
  /** Copied as it is: it may be larger than memory. Null where there is none. */
  readonly streets: StreetArchive | null;
  /** As the page is told of it, with the names of files for their addresses. */
  readonly ground: Ground;
}

/** What `ground.json` says beside the topology. */
interface GroundFile {
  readonly relief?: { readonly file: string; readonly corners: Relief['corners'] };
  readonly credits?: readonly Credit[];
}

/** Whose data streets are. */
const STREETS_CREDIT: Credit = {
  name: '© OpenStreetMap contributors',
  href: 'https://www.openstreetmap.org/copyright',
  of: 'Streets (ODbL), as tiles of Protomaps',
};

const FOLDER = 'geo/basemap';
const ABOUT = 'ground.json';
const TOPOLOGY = FILES.borders.slice(FOLDER.length + 1);

/** What lies below streets. */
type PlainGround = Omit<SiteGround, 'streets'>;

/** Reads `DIR/geo/basemap`; null where a data folder has no ground of its own. */
export async function readOwnGround(dir: string): Promise<PlainGround | null> {
  const read = (name: string): Promise<Uint8Array | null> => readIfThere(join(dir, FOLDER, name));
  const topology = await read(TOPOLOGY);
  if (!topology) return null;
  const about = await read(ABOUT);
  const parsed = parse(topology);
  const said = about ? parse(about) : earlierGround(parsed)?.about;
  const { relief, credits = [] } = (said ?? {}) as GroundFile;
  const picture = relief && (await read(relief.file));
  const files = new Map([[TOPOLOGY, topology]]);
  if (relief && picture) files.set(relief.file, picture);
  return {
    files,
    topology: parsed,
    ground: {
      href: TOPOLOGY,
      relief: relief && picture ? { href: relief.file, corners: relief.corners } : null,
      streets: null,
      credits,
    },
  };
}

/**
 * The ground of a data folder's map: its own, else one that is made for it, and its streets.
 * @param world the folder of the world's files
 */
export async function groundOf(
  dir: string,
  world: string,
  options: GroundOptions,
): Promise<SiteGround> {
  const plain = (await readOwnGround(dir)) ?? (await madeGround(world, options));
  const { archive: streets } = await readStreets(dir);
  const keyLines = keyLinesOf(plain.topology, options.bounds);
  const ground = { ...plain.ground, ...(keyLines.length > 0 && { keyLines }) };
  if (!streets) return { ...plain, streets, ground };
  const credits = withCredit(ground.credits, STREETS_CREDIT);
  return { ...plain, streets, ground: { ...ground, streets: { href: STREETS }, credits } };
}

async function madeGround(world: string, options: GroundOptions): Promise<PlainGround> {
  const { languages, spoken } = options;
  const topology = makeGround(
    await readWorldFolder(world, [...languages, ...spoken]),
    options,
    gzipped,
  );
  return {
    files: new Map([[TOPOLOGY, new TextEncoder().encode(JSON.stringify(topology))]]),
    topology,
    ground: { href: TOPOLOGY, relief: null, streets: null, credits: WORLD_CREDITS },
  };
}

/** A ground's addresses, from wherever its folder is. @param folder with a final slash */
export function groundAt(ground: Ground, folder: string): Ground {
  const { href, relief, streets } = ground;
  return {
    ...ground,
    href: `${folder}${href}`,
    relief: relief && { ...relief, href: `${folder}${relief.href}` },
    streets: streets && { href: `${folder}${streets.href}` },
  };
}

/** Each name once: who is credited for borders already is not named twice. */
function withCredit(credits: readonly Credit[], credit: Credit): readonly Credit[] {
  return credits.some(({ name }) => name === credit.name) ? credits : [...credits, credit];
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
