import { expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { reportedBy } from './publishers.ts';

it('names articles by their titles where nobody is said to publish them', () => {
  const files = sampleFiles();
  for (const source of files.sources) {
    delete source['container-title'];
    delete source.publisher;
    delete source.custom?.carriedBy;
  }
  const titles = files.sources.filter(({ id }) => id !== 'page').map(({ title }) => title);
  expect(reportedBy(decodeDataset(compileDataset(files)))).toMatch(
    new RegExp(`, reported in 2 articles by ${titles.join(' and ')}$`),
  );
});

it('names nobody where nothing is cited', () => {
  const files = { ...sampleFiles(), incidents: [] };
  expect(reportedBy(decodeDataset(compileDataset(files)))).toBe('0 incidents');
});

it('names whose words they are, and not the page that carries them', () => {
  const files = sampleFiles();
  const carrier = files.sources.find(({ id }) => id === 'page')!;
  const told = reportedBy(decodeDataset(compileDataset(files)));
  expect(files.sources.some(({ custom }) => custom?.carriedBy === 'page')).toBe(true);
  expect(told).not.toContain(carrier['container-title'] ?? carrier.title);
});
