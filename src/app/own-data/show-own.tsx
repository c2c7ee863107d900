import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { createStore, useStore } from 'zustand';
import { siteRoot } from '../../dataset/open/versions.ts';
import { WORLD_CREDITS } from '../../ground/world-credits.ts';
import { GroundContext } from '../../state/ground.tsx';
import type { Ground } from '../../state/ground.tsx';
import { createHistoryAddress } from '../../state/view/history-address.ts';
import type { OwnDataPage } from '../own-data-context.ts';
import { OwnBar } from './OwnBar.tsx';
import type { OwnDataset } from './own-reader.ts';
import type { OwnWork } from './own-work.ts';
import { InOwnWords } from './own-words.tsx';

/** Draws the page with a reader's own dataset. @param dataHref the absolute address of the site's */
export function showOwn(page: OwnDataPage, work: OwnWork, own: OwnDataset, dataHref: string): void {
  const { dataset, close } = own;
  const root = siteRoot(dataHref);
  // What the key tells of the ground is known once that is made.
  const keyLines = createStore<Pick<Ground, 'keyLines'>>(() => ({}));
  const ground: Ground = {
    href: new URL(`#${dataset.info.id}`, root).href,
    async load() {
      const made = await own.ground();
      keyLines.setState({ keyLines: made.keyLines });
      return made.topology;
    },
    relief: null,
    streets: null,
    credits: WORLD_CREDITS,
  };
  const Frame = ({ children }: { readonly children: ReactNode }) => {
    const lines = useStore(keyLines);
    const told = useMemo(() => ({ ...ground, ...lines }), [lines]);
    return (
      <GroundContext value={told}>
        <div className="own-page">
          <InOwnWords>
            <OwnBar own={own} keep={work.keep} />
          </InOwnWords>
          {children}
        </div>
      </GroundContext>
    );
  };
  // The page's address would name a view of other data to whoever copies it.
  const address = createHistoryAddress(root, window);
  page.show({ Frame, dataset, close, address, ground });
}
