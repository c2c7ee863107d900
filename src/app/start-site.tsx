import type { ComponentType } from 'react';
import { datasetQuery } from '../dataset/open/queries.ts';
import { basemapQuery } from '../map/basemap/basemap-query.ts';
import { mount } from './mount.tsx';
import type { MountOptions } from './mount.tsx';
import { OwnDataContext } from './own-data-context.ts';
import type { OwnDataPage, ShownOwn } from './own-data-context.ts';
import { Shell } from './Shell.tsx';

/** Draws a site's page, in which its dataset can give way to one of the reader's own, and come back. */
export function startSite(container: Element, site: Omit<MountOptions, 'Layout'>): void {
  const work: OwnDataPage['work'] = { current: null };
  const { address } = site.surroundings;
  let isOwn = false;
  const show: OwnDataPage['show'] = (own) => {
    // The way back of the browser leads to the site's data first.
    if (own && !isOwn) address.history.pushState(null, '', address.location.href);
    isOwn = own !== null;
    end();
    end = mount(container, { ...site, ...(own && optionsOf(site, own)), Layout: layoutOf(own) });
  };
  address.addEventListener('popstate', () => isOwn && show(null));
  const layoutOf = (own: ShownOwn | null): ComponentType<{ dataHref: string }> => {
    const Frame = own?.Frame ?? Bare;
    const page: OwnDataPage = { isShown: own !== null, show, work };
    return ({ dataHref }) => (
      <OwnDataContext value={page}>
        <Frame>
          <Shell dataHref={dataHref} />
        </Frame>
      </OwnDataContext>
    );
  };
  let end = mount(container, { ...site, Layout: layoutOf(null) });
}

/** How the page is drawn with a reader's own dataset: the cache has it where the site's would be. */
function optionsOf(
  { surroundings, dataHref }: Omit<MountOptions, 'Layout'>,
  { address, dataset, ground, loadGround }: ShownOwn,
): Pick<MountOptions, 'surroundings' | 'ground' | 'seed'> {
  return {
    surroundings: { ...surroundings, address },
    ground,
    seed: (client) => {
      client.setQueryData(datasetQuery(dataHref, null).queryKey, {
        dataset,
        href: dataHref,
        asked: null,
      });
      void client.prefetchQuery({
        ...basemapQuery(ground),
        queryFn: loadGround,
      });
    },
  };
}

const Bare: ShownOwn['Frame'] = ({ children }) => children;
