import { fetchBytes, fetchJson } from '../../../dataset/open/fetch-json.ts';
import { createGazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import type { Gazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import type { GazetteerFile } from '../../../geo/gazetteer/gazetteer-file.ts';
import { groundOptions } from '../../../ground/ground-options.ts';
import type { GroundedDataset } from '../../../ground/ground-options.ts';
import { makeGround } from '../../../ground/make-ground.ts';
import { GAZETTEER, readWorld } from '../../../ground/world.ts';

/** What a site has of the world, for data that lie anywhere; nothing of it comes before it is asked for. */
export interface OwnWorld {
  /** @throws {FetchError} (rejects) where it can't be had */
  readonly gazetteer: () => Promise<Gazetteer>;
  /**
   * A ground for a dataset, with English names, as the build makes one, but as fine as it is good for: it is sent nowhere.
   * @throws {FetchError} (rejects) where the world's files can't be had
   */
  readonly ground: (dataset: GroundedDataset) => Promise<unknown>;
}

/** @param folder the absolute address of the world's files, with a final slash */
export function openWorld(folder: string): OwnWorld {
  const { signal } = new AbortController();
  const decoder = new TextDecoder();
  let made: Gazetteer | null = null;
  let coming: Promise<GazetteerFile> | null = null;
  const file = (): Promise<GazetteerFile> => {
    coming ??= fetchJson(new URL(GAZETTEER, folder).href, signal) as Promise<GazetteerFile>;
    // What did not come is asked for again.
    coming.catch(() => (coming = null));
    return coming;
  };
  return {
    gazetteer: async () => (made ??= createGazetteer(await file())),
    async ground(dataset) {
      const text = async (name: string): Promise<string> =>
        decoder.decode(await fetchBytes(new URL(name, folder).href, signal));
      const world = await readWorld(text, await file(), []);
      return makeGround(world, groundOptions(dataset, []), () => 0);
    },
  };
}
