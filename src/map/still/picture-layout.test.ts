import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { allRows } from '../../state/selectors.ts';
import { meet } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';
import { wholeArea } from '../view/camera-target.ts';
import { LINE_HEIGHT } from '../basemap/labels.ts';
import { countUnmarked, layoutPicture } from './picture-layout.ts';
import type { PictureLayout } from './picture-layout.ts';

const SIZE = { width: 800, height: 500 };
const measure = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length * 7));

/** One incident at each of so many places in a row across the bounds, the first ones west of the picture's edge. */
function rowOf(count: number): Dataset {
  const files = sampleFiles();
  const [place] = files.places.features;
  const [incident] = files.incidents;
  return decodeDataset(
    compileDataset({
      ...files,
      places: {
        ...files.places,
        features: Array.from({ length: count }, (_, at) => ({
          ...place!,
          geometry: { type: 'Point', coordinates: [30 + (at * 20) / count, 39.5] },
          properties: { ...place!.properties, id: `place-${at}` },
        })),
      },
      outlines: { ...files.outlines, features: [] },
      incidents: Array.from({ length: count }, (_, at) => ({
        ...incident!,
        id: `incident-${at}`,
        place: `place-${at}`,
      })),
    }),
  );
}

const optionsOf = (dataset: Dataset) => ({
  camera: wholeArea(dataset, SIZE),
  size: SIZE,
  language: 'en',
  measure,
  format: String,
});
const layout = (dataset: Dataset, rows = allRows(dataset)): PictureLayout =>
  layoutPicture(dataset, rows, optionsOf(dataset));
const unmarkedOf = (dataset: Dataset) =>
  countUnmarked(dataset, allRows(dataset), wholeArea(dataset, SIZE), SIZE);

describe('the picture of a dataset', () => {
  it.each([8, 40, 700])('of %i places stands for each, or counts it as beyond', (count) => {
    const dataset = rowOf(count);
    const { marks } = layout(dataset);
    const { unplaced, beyond } = unmarkedOf(dataset);
    expect(marks.length).toBeGreaterThan(0);
    expect(unplaced).toBe(0);
    // Few have a tag at the edge.
    expect(beyond > 0).toBe(count > 300);
    const shown = marks.reduce((sum, mark) => sum + mark.ids.length, 0);
    expect(shown + beyond).toBe(count);
  });

  it('shows those incidents that it is given, and counts those without a place', () => {
    const dataset = decodeDataset(compileDataset(sampleFiles()));
    expect(layout(dataset).marks.map(({ place, count }) => [place.id, count])).toEqual([
      ['ganja', 1],
    ]);
    expect(unmarkedOf(dataset)).toEqual({
      unplaced: 1,
      beyond: 0,
    });
    expect(layout(dataset, () => undefined).marks).toEqual([]);
  });

  it('keeps every name whole, and writes numbers alone', () => {
    const { marks } = layout(rowOf(40));
    const named = marks.flatMap(({ name }) => name ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const { x, y, lines } of named) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + measure(lines)).toBeLessThanOrEqual(SIZE.width);
    }
    for (const { leader, area } of marks)
      expect(`${JSON.stringify(leader)}${area}`).not.toMatch(/NaN|null,/);
  });

  it('keeps marks and names clear of what is drawn over it', () => {
    const dataset = rowOf(40);
    const drawn = (furniture: readonly Box[]) =>
      layoutPicture(dataset, allRows(dataset), { ...optionsOf(dataset), furniture });
    const texts = ({ marks }: PictureLayout): Box[] =>
      marks.flatMap(({ name, box, tag }) => [
        ...(name
          ? [
              {
                x: name.x,
                y: name.y,
                width: measure(name.lines),
                height: name.lines.length * LINE_HEIGHT,
              },
            ]
          : []),
        ...(tag && box ? [box] : []),
      ]);
    // Where something is written now.
    const [first] = texts(drawn([]));
    const over = { ...first!, width: first!.width + 20, height: first!.height + 10 };
    const now = drawn([over]);
    expect(now.reserved).toContainEqual(over);
    expect(texts(now).filter((text) => meet(text, over))).toEqual([]);
  });

  it('names no place where there are too many for names', () => {
    expect(layout(rowOf(700)).marks.every(({ name }) => name === null)).toBe(true);
  });
});
