// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Ground } from '../../state/ground.tsx';
import { DATA_LINK_ID, pageParts } from './page-ids.ts';

it('reads all of the ground that the build has written, its addresses from the page', () => {
  const ground: Ground = {
    href: './data/d/ground/basemap.topo.json',
    relief: null,
    streets: { href: './data/d/ground/basemap.pmtiles' },
    credits: [{ name: 'Natural Earth' }],
    keyLines: [{ tone: 'border', look: 'dashed', names: { en: 'Disputed border' } }],
  };
  document.body.innerHTML = `<link id="${DATA_LINK_ID}" href="data.json"><div id="root"></div>`;
  document.getElementById(DATA_LINK_ID)!.dataset['ground'] = JSON.stringify(ground);
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  expect(pageParts().ground).toEqual({
    ...ground,
    href: absolute(ground.href),
    streets: { href: absolute(ground.streets!.href) },
  });
});
