import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { GazetteerFile } from '../../geo/gazetteer/gazetteer-file.ts';

/** The gazetteer of the world. @param folder that of the world's files */
export function readGazetteer(folder: string): GazetteerFile {
  const bytes = brotliDecompressSync(readFileSync(join(folder, 'gazetteer.json.br')));
  return JSON.parse(bytes.toString('utf8')) as GazetteerFile;
}
