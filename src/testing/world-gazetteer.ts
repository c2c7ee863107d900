import { join } from 'node:path';
import { readGazetteer } from '../cli/ground/read-gazetteer.ts';
import { createGazetteer } from '../geo/gazetteer/gazetteer.ts';
import type { Gazetteer } from '../geo/gazetteer/gazetteer.ts';

let made: Gazetteer | null = null;

/** The gazetteer that the package has. */
export function worldGazetteer(): Gazetteer {
  made ??= createGazetteer(readGazetteer(join(import.meta.dirname, '../../world')));
  return made;
}
