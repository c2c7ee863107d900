import { useState } from 'react';
import type { ReactNode } from 'react';
import { deskWords as words } from '../../messages/desk-words.ts';
import type { DeskStore } from '../state/desk-store.ts';
import { ArticlePanel } from './article/ArticlePanel.tsx';
import { ClaimsPanel } from './claims/ClaimsPanel.tsx';
import { DeskContext } from './desk-context.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { PlacesPanel } from './places/PlacesPanel.tsx';

const REGIONS = ['article', 'claims', 'map'] as const;

/** The desk of an open dataset. @param tools what saves, shows and leaves it */
export function DeskPage({
  store,
  tools,
}: {
  readonly store: DeskStore;
  readonly tools: ReactNode;
}) {
  // Where there is no room for all three beside each other, one is seen.
  const [shown, setShown] = useState<(typeof REGIONS)[number]>('article');
  return (
    <DeskContext value={store}>
      <div className="desk" data-shown={shown}>
        <DeskHeader tools={tools} />
        <div className="desk__switch" role="group" aria-label={words.regions}>
          {REGIONS.map((region) => (
            <button
              key={region}
              type="button"
              aria-pressed={region === shown}
              onClick={() => setShown(region)}
            >
              {words.region[region]}
            </button>
          ))}
        </div>
        <main className="desk__regions">
          <ArticlePanel />
          <ClaimsPanel />
          <PlacesPanel />
        </main>
      </div>
    </DeskContext>
  );
}
