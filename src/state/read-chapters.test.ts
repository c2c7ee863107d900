import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { chaptersOf, createChapterShown, viewOfChapter } from './read-chapters.ts';
import { DEFAULT_VIEW } from './view/view.ts';

const files = sampleFiles();
const words = { label: { en: 'Label' }, text: { en: 'Text.' } };
files.dataset.chapters = [
  { view: { t: '2020-10-11' }, ...words },
  { view: { t: '2020-10-11', place: 'ganja', theme: 'dark' }, ...words },
];
const dataset = decodeDataset(compileDataset(files));
const chapters = chaptersOf(dataset);
const [day, city] = chapters;

describe('chapters', () => {
  it('are published, and read as an address is', () => {
    expect(city!.view).toMatchObject({ place: 'ganja', theme: 'dark', camera: null });
    expect(city!.window.end - city!.window.start).toBe(86_400_000);
  });

  it('are none where the dataset has none', () => {
    expect(chaptersOf(decodeDataset(compileDataset(sampleFiles())))).toEqual([]);
  });

  it('leave the colours unless they name some', () => {
    const current = { ...DEFAULT_VIEW, theme: 'light' as const };
    expect(viewOfChapter(day!, current).theme).toBe('light');
    expect(viewOfChapter(city!, current).theme).toBe('dark');
  });

  it('are shown wherever the camera is', () => {
    const camera = { zoom: 8, lat: 40, lng: 46 };
    const shown = createChapterShown(chapters, dataset);
    expect(shown({ ...day!.view, camera })).toBe(day);
    expect(shown(day!.view)).toBe(day);
    expect(shown({ ...day!.view, place: 'ganja' })).toBe(city);
    expect(shown({ ...city!.view, theme: 'auto' })).toBe(city);
    expect(shown({ ...city!.view, mode: 'until' })).toBeNull();
    expect(shown(DEFAULT_VIEW)).toBeNull();
  });
});
