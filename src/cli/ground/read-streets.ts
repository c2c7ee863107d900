import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTiles, TileType } from 'pmtiles';
import type { Header, Source } from 'pmtiles';
import type { Finding } from '../../evidence/finding.ts';
import { FILES } from '../../evidence/files.ts';
import { NEAREST_ZOOM } from '../../geo/one-point.ts';
import { errorCode } from '../paths.ts';

/** The layers that streets are drawn from, as every archive of Protomaps has them. */
const EXPECTED = ['earth', 'water', 'roads'];
/** How much nearer than its finest tiles an archive can be looked at, and the most that anything can, whole zooms. */
const OVERZOOM = 3;
const NEAREST = 18;
/** Tiles that are no finer show nothing that the ground below them does not. */
const LEAST = 10;

/** An archive of streets that the map can draw. */
export interface StreetArchive {
  readonly path: string;
  /** How near the map goes with it, of 512 px tiles. */
  readonly nearestZoom: number;
}

/** The archive of a data folder; null, and nothing found, where it has none. */
export async function readStreets(
  dir: string,
): Promise<{ readonly archive: StreetArchive | null; readonly findings: readonly Finding[] }> {
  const path = join(dir, FILES.streets);
  const found = (got: string, expected: string, cure: string) => ({
    archive: null,
    findings: [{ file: FILES.streets, pointer: '', got, expected, cure }],
  });
  let source: FileOnDisk;
  try {
    source = await FileOnDisk.open(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { archive: null, findings: [] };
    return found(code ?? String(error), 'a readable file, or none', 'see who may read it');
  }
  try {
    const archive = new PMTiles(source);
    const { tileType, maxZoom } = await archive.getHeader();
    if (tileType !== TileType.Mvt) return found(nameOf(tileType), 'vector tiles (MVT)', EXTRACT);
    const layers = layersOf(await archive.getMetadata());
    const missing = EXPECTED.filter((layer) => !layers.includes(layer));
    if (missing.length > 0)
      return found(
        `the layers ${layers.join(', ') || 'of nothing'}`,
        `those of Protomaps, also ${missing.join(', ')}`,
        EXTRACT,
      );
    if (maxZoom < LEAST)
      return found(`tiles up to zoom ${maxZoom}`, `tiles up to zoom ${LEAST} at least`, EXTRACT);
    const nearestZoom = Math.max(NEAREST_ZOOM, Math.min(maxZoom + OVERZOOM, NEAREST));
    return {
      archive: { path, nearestZoom },
      findings: [],
    };
  } catch (error) {
    return found(`no archive: ${String(error)}`, 'a PMTiles archive of version 3', EXTRACT);
  } finally {
    await source.close();
  }
}

const EXTRACT = 'make one by `pmtiles extract` from a build of https://maps.protomaps.com/builds/';

function nameOf(type: Header['tileType']): string {
  return `tiles of the type ${(TileType[type] ?? String(type)).toLowerCase()}`;
}

function layersOf(metadata: unknown): string[] {
  const { vector_layers: layers } = (metadata ?? {}) as { vector_layers?: unknown };
  return Array.isArray(layers) ? layers.map(({ id }: { id: unknown }) => String(id)) : [];
}

/** A file that is read in pieces: archives are larger than memory. */
class FileOnDisk implements Source {
  private readonly path: string;
  private readonly file: FileHandle;

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.file = file;
  }

  static async open(path: string): Promise<FileOnDisk> {
    return new FileOnDisk(path, await open(path));
  }

  getKey(): string {
    return this.path;
  }

  async getBytes(offset: number, length: number): Promise<{ data: ArrayBuffer }> {
    const data = new ArrayBuffer(length);
    const { bytesRead } = await this.file.read(new Uint8Array(data), 0, length, offset);
    return { data: data.slice(0, bytesRead) };
  }

  close(): Promise<void> {
    return this.file.close();
  }
}
