import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { deskWords as words } from '../../messages/desk-rooms/desk-words.ts';
import type { OtherCoding } from '../compare/taking/take-points.ts';
import type { DeskStore } from '../state/desk-store.ts';
import { ArticlePanel } from './article/ArticlePanel.tsx';
import { ClaimsPanel } from './claims/ClaimsPanel.tsx';
import { DeskContext } from './desk-context.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { FindingsList } from './findings/FindingsList.tsx';
import { FindingsProvider } from './findings/FindingsProvider.tsx';
import { LatePage } from './LatePage.tsx';
import { PlacesPanel } from './places/PlacesPanel.tsx';
import { useNoDrop } from './useNoDrop.ts';
import { REGIONS, ShowRegionContext } from './show-region.ts';
import type { Region } from './show-region.ts';

const loadPreview = () => import('./preview/PreviewPage.tsx');
const loadCompare = () => import('./compare/ComparePage.tsx');

interface Props {
  readonly store: DeskStore;
  /** What saves the dataset and leaves it. */
  readonly tools: ReactNode;
  /** What became of that: it stands on the page that is seen. */
  readonly told: ReactNode;
}

/** The desk of an open dataset; its preview and another coding beside it take its place, and it stays as it was. */
export function DeskPage({ store, tools, told }: Props) {
  const [instead, setInstead] = useState<'preview' | 'compare' | null>(null);
  const [other, setOther] = useState<OtherCoding | null>(null);
  useNoDrop();
  const openers = useRef(new Map<string, HTMLButtonElement | null>());
  const back = (): void => {
    const opener = openers.current.get(instead ?? '');
    setInstead(null);
    // Once what holds it is shown again.
    requestAnimationFrame(() => opener?.focus());
  };
  const opener = (which: 'preview' | 'compare') => (
    <button
      ref={(button) => {
        openers.current.set(which, button);
      }}
      type="button"
      className="button"
      onClick={() => setInstead(which)}
    >
      {words[which]}
    </button>
  );
  return (
    <DeskContext value={store}>
      <div hidden={instead !== null}>
        <FindingsProvider>
          <Regions
            store={store}
            isShown={instead === null}
            tools={
              <>
                {opener('preview')}
                {opener('compare')}
                {tools}
                <FindingsList />
              </>
            }
            told={instead === null && told}
          />
        </FindingsProvider>
      </div>
      {instead === 'preview' && (
        <LatePage load={loadPreview} onClose={back}>
          {({ default: PreviewPage }) => <PreviewPage store={store} told={told} onClose={back} />}
        </LatePage>
      )}
      {instead === 'compare' && (
        <LatePage load={loadCompare} onClose={back}>
          {({ default: ComparePage }) => (
            <ComparePage
              store={store}
              other={other}
              told={told}
              onOther={setOther}
              onClose={back}
            />
          )}
        </LatePage>
      )}
    </DeskContext>
  );
}

interface RegionsProps extends Props {
  readonly isShown: boolean;
}

function Regions({ store, tools, told, isShown }: RegionsProps) {
  // Where there is no room for all three beside each other, one is seen.
  const [shown, setShown] = useState<Region>('article');
  useEffect(
    () =>
      store.subscribe(({ hand, placing }, before) => {
        const isBegun = hand !== null && hand !== before.hand && !hand.isTouched;
        if (placing && !before.placing) setShown('map');
        else if (isBegun || (before.placing && !placing)) setShown('claims');
      }),
    [store],
  );
  return (
    <ShowRegionContext value={setShown}>
      <div className="desk" data-shown={shown}>
        <DeskHeader tools={tools} isShown={isShown}>
          {told}
        </DeskHeader>
        <nav className="desk__switch" aria-label={words.regions}>
          {REGIONS.map((region) => (
            <button
              key={region}
              type="button"
              className="button"
              aria-pressed={region === shown}
              onClick={() => setShown(region)}
            >
              {words.region[region]}
            </button>
          ))}
        </nav>
        <main className="desk__regions">
          <ArticlePanel />
          <ClaimsPanel />
          <PlacesPanel />
        </main>
      </div>
    </ShowRegionContext>
  );
}
