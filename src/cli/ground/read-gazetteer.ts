import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { GazetteerFile } from '../../geo/gazetteer/gazetteer-file.ts';
import { GAZETTEER } from '../../ground/world.ts';

/** The gazetteer of the world. @param folder that of the world's files */
export function readGazetteer(folder: string): GazetteerFile {
  return JSON.parse(unpackGazetteer(folder).toString('utf8')) as GazetteerFile;
}

/** Its file as a site has it: the package has it packed smaller than a browser can unpack. */
export function unpackGazetteer(folder: string): Buffer {
  return brotliDecompressSync(readFileSync(join(folder, `${GAZETTEER}.br`)));
}
