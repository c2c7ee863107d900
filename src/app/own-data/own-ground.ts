import { fetchBytes } from '../../dataset/open/fetch-json.ts';
import { groundOptions } from '../../ground/ground-options.ts';
import type { GroundedDataset } from '../../ground/ground-options.ts';
import { makeGround } from '../../ground/make-ground.ts';
import { readWorld } from '../../ground/world.ts';

/**
 * A ground for a dataset, with English names, as the build makes one, but as fine as it is good for: it is sent nowhere.
 * @param folder the absolute address of the world's files, with a final slash
 * @throws {FetchError} (rejects) where they can't be had
 */
export async function groundFor(dataset: GroundedDataset, folder: string): Promise<unknown> {
  const { signal } = new AbortController();
  const decoder = new TextDecoder();
  const world = await readWorld(async (name) =>
    decoder.decode(await fetchBytes(new URL(name, folder).href, signal)),
  );
  return makeGround(world, groundOptions(dataset, []), () => 0);
}
