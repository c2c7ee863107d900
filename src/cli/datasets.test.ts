import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
