import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../geo/atlas.ts';
import { nearNamesakes } from '../../geo/gazetteer/namesakes.ts';
import type { GazetteerFile } from '../../geo/gazetteer/gazetteer-file.ts';
import { createLand } from '../../ground/land-at.ts';
import { readAreas } from '../../ground/world.ts';
import type { WorldFile } from '../../ground/world.ts';
import { readGazetteer } from './read-gazetteer.ts';

const LAND: WorldFile = 'land.json';
/** The open sea is so far from land to every side, degrees: some fifty kilometres. */
const OFF_SHORE = 0.5;

/** The world, for the check. @param folder that of the world's files */
export function readAtlas(folder: string): Atlas {
  let gazetteer: GazetteerFile | null = null;
  let land: ReturnType<typeof createLand> | null = null;
  const isLand: Atlas['isLand'] = (point) => {
    land ??= createLand(readAreas(readFileSync(join(folder, LAND), 'utf8')));
    return land(point);
  };
  return {
    nearNamesakes: (points) => nearNamesakes((gazetteer ??= readGazetteer(folder)), points),
    isLand,
    isOpenSea: ({ lng, lat }) =>
      STEPS.every((east) => STEPS.every((north) => !isLand({ lng: lng + east, lat: lat + north }))),
  };
}

const STEPS = [-OFF_SHORE, 0, OFF_SHORE];
