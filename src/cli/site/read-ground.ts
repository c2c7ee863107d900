import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '../../evidence/files.ts';
import type { Credit, Ground, Relief } from '../../pages/pictures.tsx';
import { makeGround } from '../ground/make-ground.ts';
import type { GroundOptions } from '../ground/make-ground.ts';
import { readWorld } from '../ground/world.ts';
import { errorCode } from '../paths.ts';

/** The ground of a data folder's map, and the files that the site has of it. */
export interface SiteGround {
  /** By name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** That of the topology's file, parsed. */
  readonly topology: unknown;
  /** As the page is told of it, with the names of files for their addresses. */
  readonly ground: Ground;
}

/** What `ground.json` says beside the topology. */
interface GroundFile {
  readonly relief?: { readonly file: string; readonly corners: Relief['corners'] };
  readonly credits?: readonly Credit[];
}

const FOLDER = 'geo/basemap';
const ABOUT = 'ground.json';
const TOPOLOGY = FILES.borders.slice(FOLDER.length + 1);

/** Reads `DIR/geo/basemap`; null where a data folder has no ground of its own. */
export async function readGround(dir: string): Promise<SiteGround | null> {
  const read = (name: string): Promise<Uint8Array | null> => readIfThere(join(dir, FOLDER, name));
  const topology = await read(TOPOLOGY);
  if (!topology) return null;
  const about = await read(ABOUT);
  const { relief, credits = [] } = (about ? parse(about) : {}) as GroundFile;
  const picture = relief && (await read(relief.file));
  const files = new Map([[TOPOLOGY, topology]]);
  if (relief && picture) files.set(relief.file, picture);
  return {
    files,
    topology: parse(topology),
    ground: {
      href: TOPOLOGY,
      relief: relief && picture ? { href: relief.file, corners: relief.corners } : null,
      credits,
    },
  };
}

/** Whose data a ground of ours is made from; `world/PROVENANCE.md` says the rest. */
const WORLD_CREDITS: readonly Credit[] = [
  {
    name: 'Natural Earth',
    href: 'https://www.naturalearthdata.com/',
    of: 'Land, waters, borders and towns (public domain)',
  },
  { name: 'GeoNames (CC BY 4.0)', href: 'https://www.geonames.org/', of: 'Names of towns' },
];

/** A ground for a data folder that has none of its own. @param world the folder of the world's files */
export async function groundFor(world: string, options: GroundOptions): Promise<SiteGround> {
  const topology = makeGround(await readWorld(world, options.languages), options);
  return {
    files: new Map([[TOPOLOGY, new TextEncoder().encode(JSON.stringify(topology))]]),
    topology,
    ground: { href: TOPOLOGY, relief: null, credits: WORLD_CREDITS },
  };
}

/** A ground's addresses, from wherever its folder is. @param folder with a final slash */
export function groundAt({ href, relief, credits }: Ground, folder: string): Ground {
  return {
    href: `${folder}${href}`,
    relief: relief && { ...relief, href: `${folder}${relief.href}` },
    credits,
  };
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
