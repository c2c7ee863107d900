import { createContext, useContext, useEffect, useState } from 'react';
import { openWorld } from '../../../app/own-data/reading/own-world.ts';
import type { OwnWorld } from '../../../app/own-data/reading/own-world.ts';
import type { Gazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import { WORLD_FOLDER } from '../../../ground/world.ts';
import { whenIdle } from './when-idle.ts';

/** The absolute address of the site's files of the world, from the desk's page. */
export const WORLD = new URL(`../${WORLD_FOLDER}`, document.baseURI).href;

/** What the site has of the world. */
export const WorldContext = createContext<Pick<OwnWorld, 'gazetteer'>>(openWorld(WORLD));

/** Names of places all over the world; null until they have come, and where they don't. They come once the page is idle. */
export function useGazetteer(): Gazetteer | null {
  const world = useContext(WorldContext);
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null);
  useEffect(() => {
    let isWanted = true;
    const forget = whenIdle(() => {
      // What does not come leaves the dataset's own places: the desk is usable without the world's.
      world.gazetteer().then(
        (come) => isWanted && setGazetteer(come),
        (error: unknown) => console.warn('Dateline: no names of places of the world.', error),
      );
    });
    return () => {
      isWanted = false;
      forget();
    };
  }, [world]);
  return gazetteer;
}
