import { DATA_LINK_ID } from '../app/page/page-ids.ts';
import type { PagePlaces } from './static-page.tsx';

/** How every page that the build writes begins the link to its dataset. */
export const DATA_LINK = `<link id="${DATA_LINK_ID}"`;

interface Props {
  readonly places: PagePlaces;
  /** Whether the data waits until what stands in the page can be read. */
  readonly isLow?: boolean;
}

/** The link from which a page learns where its dataset is, and what its map is drawn on; see `pageParts`. */
export function DataLink({ places: { dataFolder, ground }, isLow = false }: Props) {
  return (
    <link
      id={DATA_LINK_ID}
      rel="preload"
      as="fetch"
      fetchPriority={isLow ? 'low' : undefined}
      crossOrigin="anonymous"
      href={`${dataFolder}dataset.json`}
      data-ground={ground ? JSON.stringify(ground) : undefined}
    />
  );
}
