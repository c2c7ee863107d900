import { createContext, useContext, useEffect, useState } from 'react';
import { openWorld } from '../../../app/own-data/reading/own-world.ts';
import type { Gazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import { WORLD_FOLDER } from '../../../ground/world.ts';

/** What the site has of the world, from the desk's page. */
const World = createContext(openWorld(new URL(`../${WORLD_FOLDER}`, document.baseURI).href));

/** Names of places all over the world; null until they have come, and where they don't. */
export function useGazetteer(): Gazetteer | null {
  const world = useContext(World);
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null);
  useEffect(() => {
    let isWanted = true;
    // What does not come leaves the dataset's own places: the desk is usable without the world's.
    world.gazetteer().then(
      (come) => isWanted && setGazetteer(come),
      (error: unknown) => console.warn('Dateline: no names of places of the world.', error),
    );
    return () => {
      isWanted = false;
    };
  }, [world]);
  return gazetteer;
}
