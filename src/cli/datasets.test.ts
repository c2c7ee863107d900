import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codedArticles } from '../evidence/coding/sentence-states.ts';
import { FILES } from '../evidence/files.ts';
import { checkData } from './check-data.ts';
import { readArticles } from './read-articles.ts';
import { verifyData } from './verify-data.ts';

/** Made-up datasets of several subjects, as authors would write them; `e2e/datasets/README.md` says what each is for. */
const DATASETS = join(import.meta.dirname, '../../e2e/datasets');
const ids = readdirSync(DATASETS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(ids)('the dataset %s', (id) => {
  const dir = join(DATASETS, id);

  it('has no findings', async () => {
    const result = await checkData(dir);
    expect(result.ok ? [] : result.findings).toEqual([]);
  });

  it('stands in its articles, quote by quote', async () => {
    const { findings, counts } = await verifyData(dir, await readArticles(join(dir, 'articles')));
    expect(findings).toEqual([]);
    expect(counts?.articles).toBeGreaterThanOrEqual(3);
  });
});

it('the shipped data says of each sentence of its articles what became of it', async () => {
  const result = await checkData(join(import.meta.dirname, '../../data'));
  if (!result.ok) throw new Error('It has findings.');
  const articles = codedArticles(result.files);
  const withFiles = result.files.sources.filter(({ custom }) => custom?.carriedBy === undefined);
  expect(articles.map(({ source }) => source).toSorted()).toEqual(
    withFiles.map(({ id }) => id).toSorted(),
  );
  const left = articles.flatMap(({ source, sentences }) =>
    sentences.flatMap(({ state }, at) => (state === 'uncoded' ? [`${source} S${at + 1}`] : [])),
  );
  expect(left).toEqual([]);
  const ofCoding = result.notes.filter(
    ({ file, text }) => file === FILES.coding || text.includes(FILES.coding),
  );
  expect(ofCoding).toEqual([]);
});
