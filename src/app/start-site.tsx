import type { ComponentType } from 'react';
import { datasetQuery } from '../dataset/open/queries.ts';
import { INTERFACE_LANGUAGES, wishedLanguage } from '../messages/languages.ts';
import { createKeptState } from '../state/kept-state.ts';
import { mount } from './mount.tsx';
import { Offline } from './offline/Offline.tsx';
import type { MountOptions } from './mount.tsx';
import { OwnDataContext } from './own-data-context.ts';
import type { OwnDataPage, ShownOwn } from './own-data-context.ts';
import { Shell } from './Shell.tsx';

type SiteOptions = Omit<MountOptions, 'Layout' | 'surroundings' | 'language'> & {
  readonly surroundings: { readonly address: Window; readonly root: HTMLElement };
};

/** Draws a site's page, in which its dataset can give way to one of the reader's own, and come back. */
export function startSite(container: Element, site: SiteOptions): void {
  const work: OwnDataPage['work'] = { current: null };
  const { address } = site.surroundings;
  const wished = wishedLanguage(address.navigator.languages);
  const others = INTERFACE_LANGUAGES.filter((tag) => tag !== wished);
  const language = createKeptState('lang', [wished, ...others], address);
  let shown: ShownOwn | null = null;
  const show = (own: ShownOwn | null): void => {
    const before = shown;
    shown = own;
    end();
    before?.close();
    own?.address.enter();
    end = mount(container, {
      ...site,
      language,
      ...(own && optionsOf(site, own)),
      Layout: layoutOf(own),
    });
    if (!own) before?.address.leave();
  };
  address.addEventListener('popstate', () => {
    if (shown && !shown.address.isHere()) show(null);
  });
  const layoutOf = (own: ShownOwn | null): ComponentType<{ dataHref: string }> => {
    const Frame = own?.Frame ?? Bare;
    const page: OwnDataPage = { isShown: own !== null, show, work };
    return ({ dataHref }) => (
      <OwnDataContext value={page}>
        <Frame>
          <Shell dataHref={dataHref} />
        </Frame>
        {/* Not where a reader's own data would go with the page. */}
        {!own && <Offline />}
      </OwnDataContext>
    );
  };
  let end = mount(container, { ...site, language, Layout: layoutOf(null) });
}

/** How the page is drawn with a reader's own dataset: the cache has it where the site's would be. */
function optionsOf(
  { surroundings, dataHref }: SiteOptions,
  { address, dataset, ground }: ShownOwn,
): Pick<MountOptions, 'surroundings' | 'ground' | 'seed'> {
  return {
    surroundings: { ...surroundings, address },
    ground,
    seed: (client) =>
      client.setQueryData(datasetQuery(dataHref, null).queryKey, {
        dataset,
        href: dataHref,
        asked: null,
      }),
  };
}

const Bare: ShownOwn['Frame'] = ({ children }) => children;
