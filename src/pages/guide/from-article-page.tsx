import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { PagePlaces } from '../static-page.tsx';
import text from './from-article.md?raw';
import { guidePage } from './guide-page.tsx';
import article from './made-up-article.txt?raw';

/** What the build writes into `guide/article/`: the way from an article's text to a map, by the desk. */
export function fromArticlePage(
  published: PublishedDataset,
  places: PagePlaces,
): { head: string; body: string } {
  return guidePage(published, places, {
    title: 'From an article to a map',
    description:
      'How the text of an article becomes a map with a timeline, each claim in the article’s own words: paste, mark, say who speaks, save.',
    text,
    values: { article: article.trimEnd() },
  });
}
