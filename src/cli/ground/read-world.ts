import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GazetteerFile } from '../../geo/gazetteer/gazetteer-file.ts';
import type { Weigh } from '../../ground/make-ground.ts';
import { completeTowns, townNamesIn } from '../../ground/town-names.ts';
import { readWorld } from '../../ground/world.ts';
import type { World, WorldFile } from '../../ground/world.ts';
import { readGazetteer } from './read-gazetteer.ts';

/** @param folder that of the world's files @param languages those that towns are named in, besides English */
export function readWorldFolder(folder: string, languages: readonly string[]): Promise<World> {
  const gazetteer = readGazetteer(folder);
  const names = townNamesIn(gazetteer, languages);
  return readWorld((name) => readWorldFile(folder, name, gazetteer), names);
}

/**
 * A file of the world's as a site has it: the package leaves out of the table of towns what its gazetteer says.
 * @param gazetteer where it was read before
 */
export async function readWorldFile(
  folder: string,
  name: WorldFile,
  gazetteer?: GazetteerFile,
): Promise<string> {
  const text = await readFile(join(folder, name), 'utf8');
  return name === 'towns.tsv' ? completeTowns(text, gazetteer ?? readGazetteer(folder)) : text;
}

/** What a ground weighs as hosts send it. */
export const gzipped: Weigh = (text) => gzipSync(text).length;
