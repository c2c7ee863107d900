import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { Typeface } from '../map/basemap/map-typeface.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { SocialCard } from './SocialCard.tsx';

/** Has Latin letters alone, and draws them as they are. */
const LATIN: Typeface = {
  measure: (text, { size }) => (text.length * size) / 2,
  has: (text) => !/\p{Script=Arabic}/u.test(text),
  outline: (text) => `[${text}]`,
};

function drawn(title: string, publisher: string): string {
  const files = sampleFiles();
  const dataset = decodeDataset(
    compileDataset({
      ...files,
      dataset: { ...files.dataset, id: 'old-stones', title },
      sources: files.sources.map((source) => ({ ...source, 'container-title': publisher })),
    }),
  );
  return renderToStaticMarkup(
    <SocialCard dataset={dataset} width={292} height={360} typeface={LATIN} />,
  );
}

it('says what it is and whose reports it rests on', () => {
  const card = drawn('Stones that speak', 'The Courier');
  expect(card).toContain('[Stones that speak]');
  expect(card).toMatch(/reported in \d article.* by .*Courier/);
});

it('calls what it has no letters for by its id, and leaves out publishers', () => {
  const card = drawn('أخبار الأنباط', 'متحف الرقيم');
  expect(card).toContain('[Old stones]');
  expect(card).toMatch(/\[2 incidents, reported in \d articles?\]/);
  expect(card).not.toMatch(/\p{Script=Arabic}/u);
});
