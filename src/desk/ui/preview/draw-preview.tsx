import appStyles from '../../../app/app.css?url';
import { mount } from '../../../app/mount.tsx';
import type { MountOptions } from '../../../app/mount.tsx';
import { OwnDataContext } from '../../../app/own-data-context.ts';
import type { OwnDataPage } from '../../../app/own-data-context.ts';
import { Shell } from '../../../app/Shell.tsx';
import { compileDataset } from '../../../dataset/compile.ts';
import { decodeDataset } from '../../../dataset/dataset.ts';
import { datasetQuery } from '../../../dataset/open/queries.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import { WORLD_CREDITS } from '../../../ground/world-credits.ts';
import { createKeptAddress } from '../../../state/view/kept-address.ts';
import { WORLD } from '../world/desk-world.tsx';
import { makeDeskGround } from '../world/make-desk-ground.ts';

/**
 * Draws a dataset as its site would, with its map and timeline. What only a published site can do (share, cite, download)
 * is not there.
 * @returns the function that ends it
 * @throws {EdtfError | UnknownZoneError} where a date or the zone can't be read, which the check says
 */
export function drawPreview(container: HTMLElement, files: AuthoredFiles): () => void {
  const published = compileDataset(files);
  const dataset = decodeDataset(published);
  // Nothing stands at this address: the cache has what would be fetched from it.
  const href = new URL('#preview', document.baseURI).href;
  const ending = new AbortController();
  let end: (() => void) | null = null;
  // The page's styles as a file of their own, as its page has them: imported, they would part and reorder those of embeds.
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = appStyles;
  const begin = (): void => {
    if (!ending.signal.aborted) end = mount(container, page);
  };
  styles.addEventListener('load', begin);
  styles.addEventListener('error', begin);
  const page: MountOptions = {
    dataHref: href,
    ground: {
      href: `${href}-ground`,
      load: () => makeDeskGround({ folder: WORLD, grounded: published }, ending.signal),
      relief: null,
      streets: null,
      credits: WORLD_CREDITS,
    },
    Layout,
    surroundings: { address: createKeptAddress(href), root: container },
    seed: (client) =>
      client.setQueryData(datasetQuery(href, null).queryKey, { dataset, href, asked: null }),
  };
  document.head.append(styles);
  return () => {
    ending.abort();
    end?.();
    styles.remove();
  };
}

/** As for a reader's own data: the dataset is nowhere but here. */
const OWN: OwnDataPage = { isShown: true, show() {}, work: { current: null } };

function Layout({ dataHref }: { readonly dataHref: string }) {
  return (
    <OwnDataContext value={OWN}>
      <Shell dataHref={dataHref} />
    </OwnDataContext>
  );
}
