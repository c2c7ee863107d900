import type { ReactNode } from 'react';
import { siteRoot } from '../../dataset/open/versions.ts';
import { WORLD_CREDITS } from '../../ground/world-credits.ts';
import { decodeBasemap } from '../../map/basemap/basemap.ts';
import { createKeptAddress } from '../../state/view/kept-address.ts';
import type { OwnDataPage } from '../own-data-context.ts';
import { OwnBar } from './OwnBar.tsx';
import type { OwnDataset } from './own-reader.ts';
import type { OwnWork } from './own-work.ts';

/** Draws the page with a reader's own dataset. @param dataHref the absolute address of the site's */
export function showOwn(
  page: OwnDataPage,
  work: OwnWork,
  { dataset }: OwnDataset,
  dataHref: string,
): void {
  const root = siteRoot(dataHref);
  const Frame = ({ children }: { readonly children: ReactNode }) => (
    <div className="own-page">
      <OwnBar info={dataset.info} work={work} />
      {children}
    </div>
  );
  page.show({
    Frame,
    // The page's would name a view of other data to whoever copies it.
    address: createKeptAddress(root),
    dataset,
    ground: {
      // Its own name in the page's cache: nothing stands there.
      href: new URL(`#${dataset.info.id}`, root).href,
      relief: null,
      streets: null,
      credits: WORLD_CREDITS,
    },
    loadGround: async () => decodeBasemap(await work.ground()),
  });
}
