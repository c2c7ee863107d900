import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../testing/default-vocabulary.ts';
import { en } from '../../messages/en.ts';
import type { ImageFacts } from './image-facts.ts';
import { layoutImage } from './image-layout.ts';
import type { ImageLayout, ImageText } from './image-layout.ts';
import { IMAGES } from './image-sizes.ts';
import type { ImageShape } from './image-sizes.ts';

const measure: ImageText['measure'] = (text, { size, bold }) =>
  Array.from(text).length * size * (bold ? 0.62 : 0.56);

const SHORT: ImageFacts = {
  title: 'Five articles',
  range: '11 October 2020',
  opened: null,
  filters: [],
  shown: 1,
  groups: VOCABULARY.groups.slice(0, 1),
  sources: ['Gazette, 12 October 2020'],
  address: 'https://news.example/',
};
const NONE: ImageFacts = { ...SHORT, shown: 0, groups: [], sources: [] };
const LONG: ImageFacts = {
  title: 'A title of the dataset that its makers have let grow '.repeat(9),
  range: '27 September 2020, 12:00 – 2 November 2020, 14:30 ',
  opened:
    'Reported missile strike on the industrial district of Ganja, early in the morning'.repeat(2),
  filters: Array.from({ length: 20 }, (_, at) => `Filter number ${at}`),
  shown: 12_345,
  groups: VOCABULARY.groups,
  sources: Array.from({ length: 60 }, (_, at) => `The Gazette of Region ${at}, 12 October 2020`),
  address: `https://news.example/maps/?q=${'word%20'.repeat(80)}`,
};

function laidOut(
  shape: ImageShape,
  facts: ImageFacts,
  unmarked: ImageText['unmarked'] = () =>
    facts.shown > 1000 ? `${en.withoutPlace(1234)} ${en.beyondPicture(2345)}` : '',
): ImageLayout {
  const { width, height, scale } = IMAGES[shape];
  return layoutImage(
    shape,
    { width: width / scale, height: height / scale },
    {
      facts,
      words: en,
      credits: en.imageCredits(['Somebody', 'Somebody else (CC BY 4.0)']),
      unmarked,
      measure,
    },
  );
}

const CASES = (['wide', 'tall'] as const).flatMap((shape) =>
  Object.entries({ SHORT, NONE, LONG }).map(([name, facts]) => ({ shape, name, facts })),
);

describe('layoutImage', () => {
  it.each(CASES)('lays nothing over another: $shape, $name', ({ shape, facts }) => {
    const { width, height, scale } = IMAGES[shape];
    const { map, blocks } = laidOut(shape, facts);
    const boxes = blocks.map(({ x, y, block }) => ({
      left: x,
      top: y,
      right: Math.max(
        x,
        ...block.lines.map(({ text, style }) => x + measure(text, style)),
        ...block.groups.map((group) => x + group.x + 18 + measure(group.name, { size: 10.5 })),
      ),
      bottom: y + block.height,
    }));
    const all = [
      ...boxes,
      { left: map.x, top: map.y, right: map.x + map.width, bottom: map.y + map.height },
    ];
    for (const box of all) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width / scale);
      expect(box.bottom).toBeLessThanOrEqual(height / scale);
    }
    all.forEach((box, at) => {
      for (const other of all.slice(at + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart, JSON.stringify([box, other])).toBe(true);
      }
    });
    expect(map.width).toBeGreaterThan(400);
    expect(map.height).toBeGreaterThan(380);
  });

  it('comes to an end where a lower map has less without a mark than a higher one', () => {
    const asked: number[] = [];
    const { map, blocks } = laidOut('tall', SHORT, (size) => {
      asked.push(size.height);
      if (asked.length > 20) throw new Error('without an end');
      return size.height >= asked[0]! ? en.beyondPicture(2345).repeat(4) : '';
    });
    expect(map.height).toBeLessThan(asked[0]!);
    // What is said is true of the map that is drawn.
    expect(asked.at(-1)).toBe(map.height);
    const [head] = blocks;
    expect(head!.y + head!.block.height).toBeLessThan(map.y);
  });

  it('takes a smaller title where the sources need the room', () => {
    const titleOf = (facts: ImageFacts): number =>
      laidOut('wide', facts).blocks[0]!.block.lines[1]!.style.size;
    expect(titleOf(SHORT)).toBe(26);
    expect(titleOf({ ...LONG, title: SHORT.title, sources: SHORT.sources })).toBeLessThan(26);
  });

  it('names the sources that there is room for, and counts the others', () => {
    const texts = laidOut('tall', LONG).blocks.flatMap(({ block }) =>
      block.lines.map(({ text }) => text),
    );
    expect(texts.join(' ')).toMatch(/Sources: The Gazette of Region 0, .*; and \d+ more/);
  });

  it('writes each line of a block below the last', () => {
    for (const { block } of laidOut('wide', LONG).blocks) {
      const levels = block.lines.map(({ y }) => y);
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      expect(levels.at(-1) ?? 0).toBeLessThanOrEqual(block.height);
    }
  });
});
