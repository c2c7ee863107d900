import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../geo/atlas.ts';
import { townColumns } from '../../geo/gazetteer/gazetteer-file.ts';
import type { GazetteerFile, TownColumns } from '../../geo/gazetteer/gazetteer-file.ts';
import { nearNamesakes } from '../../geo/gazetteer/namesakes.ts';
import { nearLng } from '../../geo/lng-lat.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { createLand } from '../../ground/land-at.ts';
import { readAreas } from '../../ground/world.ts';
import type { WorldFile } from '../../ground/world.ts';
import { readGazetteer } from './read-gazetteer.ts';

const LAND: WorldFile = 'land.json';
/**
 * The open sea is so far from land and from towns to every side, degrees: some fifty kilometres. Islands that are on no map
 * of the world have towns.
 */
const OFF_SHORE = 0.5;

/** The world, for the check. @param folder that of the world's files */
export function readAtlas(folder: string): Atlas {
  let gazetteer: GazetteerFile | null = null;
  let towns: TownColumns | null = null;
  const world = (): GazetteerFile => (gazetteer ??= readGazetteer(folder));
  let land: ReturnType<typeof createLand> | null = null;
  const isLand: Atlas['isLand'] = (point) => {
    land ??= createLand(readAreas(readFileSync(join(folder, LAND), 'utf8')));
    return land(point);
  };
  return {
    nearNamesakes: (points) => nearNamesakes(world(), points),
    isLand,
    isOpenSea: ({ lng, lat }) =>
      STEPS.every((east) =>
        STEPS.every((north) => !isLand({ lng: lng + east, lat: lat + north })),
      ) && !isNearTown({ lng, lat }, (towns ??= townColumns(world()))),
  };
}

function isNearTown({ lng, lat }: LngLat, { lngs, lats }: TownColumns): boolean {
  return lats.some(
    (at, town) =>
      Math.abs(at - lat) <= OFF_SHORE && Math.abs(nearLng(lngs[town]!, lng) - lng) <= OFF_SHORE,
  );
}

const STEPS = [-OFF_SHORE, 0, OFF_SHORE];
