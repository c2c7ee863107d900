// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { Unplaced } from '../list/Unplaced.tsx';
import { markedPlaces } from '../map/layout/marked-places.ts';
import { allRows } from '../state/selectors.ts';
import { ViewStoreProvider } from '../state/store-context.tsx';
import { createViewStore } from '../state/store.ts';
import { DEFAULT_VIEW } from '../state/view/view.ts';
import { OwnRootContext } from '../ui/own-root.ts';
import { PrintedMap } from '../app/print/PrintedMap.tsx';
import { StillPicture } from './StillPicture.tsx';

/** So many incidents without a place, and one at each of so many places from within the bounds to far beyond them. */
function sampleOf(unplaced: number, places: number): Dataset {
  const files = sampleFiles();
  const [place] = files.places.features;
  const [incident] = files.incidents;
  const made = Array.from({ length: unplaced + places }, (_, at) => ({
    ...incident!,
    id: `incident-${at}`,
    related: [],
    place: at < unplaced ? null : `place-${at - unplaced}`,
  }));
  return decodeDataset(
    compileDataset({
      ...files,
      places: {
        ...files.places,
        features: Array.from({ length: places }, (_, at) => ({
          ...place!,
          geometry: { type: 'Point' as const, coordinates: [46 + (at * 20) / places, 39.5] },
          properties: { ...place!.properties, id: `place-${at}` },
        })),
      },
      outlines: { ...files.outlines, features: [] },
      incidents: made,
    }),
  );
}

it.each([12, 400])(
  'the page, its paper and the page without script count alike what has none of %i places, or one beyond the area',
  (places) => {
    const dataset = sampleOf(7, places);
    const outside = dataset.places.filter((place) => place.outside).length;
    expect(outside).toBeGreaterThan(0);
    // Few have a tag at the edge.
    const beyond = places > 300 ? outside : 0;
    const store = createViewStore(dataset);
    const said = [
      <Unplaced key="page" />,
      <PrintedMap key="paper" rows={allRows(dataset)} view={DEFAULT_VIEW} range="always" />,
      <StillPicture key="still" dataset={dataset} toRoot="./" />,
    ].map((part) => {
      const html = renderToStaticMarkup(
        <QueryClientProvider client={new QueryClient()}>
          <OwnRootContext value={document.documentElement}>
            <ViewStoreProvider store={store}>{part}</ViewStoreProvider>
          </OwnRootContext>
        </QueryClientProvider>,
      );
      return {
        onPage: numberIn(
          html,
          /(\d+) incidents have no place within this map, \d+ of them one beyond it\./,
        ),
        none: numberIn(html, /(\d+) incidents have no place\./),
        isBeyond: /\d+ incidents lie beyond the edge of this picture\./.test(html),
      };
    });
    expect(said).toEqual([
      beyond > 0
        ? { onPage: 7 + beyond, none: null, isBeyond: false }
        : { onPage: null, none: 7, isBeyond: false },
      { onPage: null, none: 7, isBeyond: beyond > 0 },
      { onPage: null, none: 7, isBeyond: beyond > 0 },
    ]);
    // All that have one have a mark on the map, wherever it is.
    const marked = markedPlaces(dataset, 'en', () => 0).reduce((sum, { count }) => sum + count, 0);
    expect(marked).toBe(places);
  },
);

function numberIn(html: string, sentence: RegExp): number | null {
  const found = sentence.exec(html)?.[1];
  return found === undefined ? null : Number(found);
}
