import type { PublishedDataset } from '../../dataset/open/published.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { en } from '../../messages/en.ts';
import { guideExamples } from './guide-examples.ts';
import { guidePage } from './guide-page.tsx';
import text from './guide.md?raw';
import type { PagePlaces } from '../static-page.tsx';

/** What the build writes into `embedding/`: the guide for those who put Dateline into their own pages. */
export function embeddingPage(
  published: PublishedDataset,
  places: PagePlaces,
): { head: string; body: string } {
  const { title, version } = published.info;
  return guidePage(published, places, {
    title: `Embed ${en.appName}`,
    description: `How a newsroom puts “${title}” into its own pages: frame, element, articles that move the map, messages, policies.`,
    text,
    values: {
      origin: new URL(places.site).origin,
      version,
      ...(places.policy && { policy: places.policy.replaceAll('; ', ';\n') }),
      ...(places.pinned && {
        pinned: places.pinned.file,
        integrity: places.pinned.integrity,
      }),
      ...(places.explainer && { explainer: 'explainer' }),
      ...guideExamples(decodeDataset(published)),
    },
  });
}
