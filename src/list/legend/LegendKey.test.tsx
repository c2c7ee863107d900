// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { GroundContext } from '../../state/ground.tsx';
import type { Ground } from '../../state/ground.tsx';
import { ViewStoreProvider } from '../../state/store-context.tsx';
import { createViewStore } from '../../state/store.ts';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { LegendKey } from './LegendKey.tsx';

awaitReactByAct();

const store = createViewStore(decodeDataset(compileDataset(sampleFiles())));
const PLAIN: Ground = { href: 'basemap.topo.json', relief: null, streets: null, credits: [] };

/** The lines of the key on a ground, and how the borders among them look. */
async function keyOn(ground: Ground | null) {
  const box = document.createElement('div');
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <ViewStoreProvider store={store}>
        <GroundContext value={ground}>
          <LegendKey />
        </GroundContext>
      </ViewStoreProvider>,
    ),
  );
  const texts = Array.from(box.querySelectorAll('.legend__line'), (line) => line.textContent);
  const looks = Array.from(box.querySelectorAll('[data-tone="border"]'), (line) =>
    line.getAttribute('data-look'),
  );
  await act(async () => root.unmount());
  return { texts, looks };
}

it('tells of the ground what its build says is drawn there, and of no other', async () => {
  const names = { en: 'Disputed border' };
  const without = await keyOn(PLAIN);
  expect(without).toEqual(await keyOn(null));
  expect(without.looks).toEqual([]);
  const told = await keyOn({ ...PLAIN, keyLines: [{ tone: 'border', look: 'dashed', names }] });
  expect(told).toEqual({ texts: [...without.texts, 'Disputed border'], looks: ['dashed'] });
});
