import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Weigh } from '../../ground/make-ground.ts';
import { readWorld } from '../../ground/world.ts';
import type { World } from '../../ground/world.ts';
import { readGazetteer } from './read-gazetteer.ts';

/** @param folder that of the world's files @param languages those that towns are named in, besides English */
export function readWorldFolder(folder: string, languages: readonly string[]): Promise<World> {
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  return readWorld(text, readGazetteer(folder), languages);
}

/** What a ground weighs as hosts send it. */
export const gzipped: Weigh = (text) => gzipSync(text).length;
