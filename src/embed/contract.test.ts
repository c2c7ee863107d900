// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { EMBED_SIZES } from '../app/panels/embed-code.ts';
import { embeddingPage } from '../pages/guide/embedding-page.tsx';
import { compileDataset } from '../dataset/compile.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import {
  ATTRIBUTES,
  EVENTS,
  FROM_FRAME,
  METHODS,
  STEP_ATTRIBUTE,
  STEP_FOR_ATTRIBUTE,
  TO_FRAME,
  UIS,
} from './contract.ts';

const { body } = embeddingPage(compileDataset(sampleFiles()), {
  toRoot: '../',
  dataFolder: '../data/sample/',
  site: 'https://news.example/dateline/',
  canonical: 'https://news.example/dateline/embedding/',
  ground: null,
  explainer: false,
});
const page = new DOMParser().parseFromString(body, 'text/html');
const documented = (part: string): string[] =>
  [...page.querySelectorAll(`table[data-contract="${part}"] tbody th code`)].map(
    ({ textContent }) => textContent,
  );

it.each([
  ['attributes', ATTRIBUTES],
  ['steps', [STEP_ATTRIBUTE, STEP_FOR_ATTRIBUTE]],
  ['methods', METHODS],
  ['events', EVENTS],
  ['to-frame', TO_FRAME],
  ['from-frame', FROM_FRAME],
  ['ui', UIS],
] as const)(
  'the guide documents every name of the embed’s %s, and none that is not',
  (part, names) => {
    expect(documented(part).toSorted()).toEqual([...names].toSorted());
  },
);

it('the guide has no other table of names', () => {
  expect(page.querySelectorAll('table[data-contract]')).toHaveLength(7);
});

it('the Embed dialog offers the contract’s sizes', () => {
  expect(EMBED_SIZES).toEqual(UIS);
});
