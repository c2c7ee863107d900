import type { ReactNode } from 'react';
import { siteRoot } from '../../dataset/open/versions.ts';
import { WORLD_CREDITS } from '../../ground/world-credits.ts';
import { createHistoryAddress } from '../../state/view/history-address.ts';
import type { OwnDataPage } from '../own-data-context.ts';
import { OwnBar } from './OwnBar.tsx';
import type { OwnDataset } from './own-reader.ts';
import type { OwnWork } from './own-work.ts';

/** Draws the page with a reader's own dataset. @param dataHref the absolute address of the site's */
export function showOwn(page: OwnDataPage, work: OwnWork, own: OwnDataset, dataHref: string): void {
  const { dataset, ground, close } = own;
  const root = siteRoot(dataHref);
  const Frame = ({ children }: { readonly children: ReactNode }) => (
    <div className="own-page">
      <OwnBar own={own} keep={work.keep} />
      {children}
    </div>
  );
  page.show({
    Frame,
    dataset,
    close,
    // The page's would name a view of other data to whoever copies it.
    address: createHistoryAddress(root, window),
    ground: {
      href: new URL(`#${dataset.info.id}`, root).href,
      load: ground,
      relief: null,
      streets: null,
      credits: WORLD_CREDITS,
    },
  });
}
