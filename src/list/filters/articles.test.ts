import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { fold } from '../../dataset/search/fold.ts';
import type { Source } from '../../evidence/model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { en } from '../../messages/en.ts';
import {
  articlesNamed,
  citedArticles,
  MOST_ARTICLES,
  offeredArticles,
  publishersOf,
} from './articles.ts';

const articles = Array.from({ length: 100 }, (_, code) => {
  const title = `Article no. ${code}`;
  const publisher = code % 2 === 0 ? 'Gəzet' : 'Courier';
  const detail = `${publisher}, ${(code % 28) + 1} June 2020`;
  const id = `article-${code}`;
  const source: Source = { id, type: 'article', title };
  return {
    id,
    code,
    cited: { source, publisher, name: publisher, issued: [], carrier: null, archived: [] },
    text: fold(`${title} ${detail}`),
  };
});
const counts = Int32Array.from(articles, ({ code }) => code % 50);
const none: ReadonlySet<string> = new Set();

describe('the articles of the filter', () => {
  it('are those that incidents cite, each with the page that carries it', () => {
    const cited = citedArticles(decodeDataset(compileDataset(sampleFiles())), en);
    expect(cited.map(({ id, cited: { carrier } }) => [id, carrier])).toEqual([
      ['courier', 'Site'],
      ['gazette', 'Site'],
    ]);
    expect(articlesNamed(cited, 'night of courier 17 october site').map(({ id }) => id)).toEqual([
      'courier',
    ]);
  });

  it('go by their titles where nobody is said to publish them', () => {
    const files = sampleFiles();
    const source = files.sources.find(({ custom }) => custom?.carriedBy !== undefined);
    delete source!['container-title'];
    const [first] = citedArticles(decodeDataset(compileDataset(files)), en);
    expect(publishersOf([first!], [])).toEqual([source!.title]);
  });

  it('are found by words of their titles, publishers and dates, in any order and spelling', () => {
    const found = (sought: string) => articlesNamed(articles, sought).map(({ code }) => code);
    expect(found('')).toHaveLength(100);
    expect(found(' 97 ARTICLE')).toEqual([97]);
    expect(found('gezet 27 june')).toEqual([26, 54, 82]);
    expect(found('june cour 28')).toEqual([27, 55, 83]);
    expect(found('nowhere')).toEqual([]);
  });

  it('have their publishers once each, of those chosen where any are', () => {
    expect(publishersOf(articles, [])).toEqual(['Gəzet', 'Courier']);
    expect(publishersOf(articles, ['article-1', 'article-3'])).toEqual(['Courier']);
  });

  it('are all offered while they are few, in their order', () => {
    const few = articles.slice(0, MOST_ARTICLES);
    expect(offeredArticles(few, counts, none)).toEqual(few);
  });

  it('are those of the most incidents where they are many, and all that are kept', () => {
    const offered = offeredArticles(articles, counts, none).map(({ code }) => code);
    expect(offered).toHaveLength(MOST_ARTICLES);
    expect(offered.slice(0, 4)).toEqual([49, 99, 48, 98]);
    const kept = offeredArticles(articles, counts, new Set(['article-3', 'article-99']));
    expect(kept.map(({ code }) => code)).toEqual([...offered, 3]);
  });
});
