import { describe, expect, it } from 'vitest';
import { chapterBeside } from './chapter-steps.ts';

const chapters = [10, 20, 30].map((start) => ({ window: { start, end: start + 5 } }));
const [first, second, third] = chapters;

describe('chapterBeside', () => {
  it('is the neighbour of the one that is shown', () => {
    expect(chapterBeside(chapters, second!, second!.window, 1)).toBe(third);
    expect(chapterBeside(chapters, second!, second!.window, -1)).toBe(first);
    expect(chapterBeside(chapters, third!, third!.window, 1)).toBeUndefined();
    expect(chapterBeside(chapters, first!, first!.window, -1)).toBeUndefined();
  });

  it('is the nearest beside any other window', () => {
    const window = { start: 22, end: 28 };
    expect(chapterBeside(chapters, null, window, 1)).toBe(third);
    expect(chapterBeside(chapters, null, window, -1)).toBe(second);
  });

  it('of the whole span is the first, and none', () => {
    expect(chapterBeside(chapters, null, null, 1)).toBe(first);
    expect(chapterBeside(chapters, null, null, -1)).toBeUndefined();
  });

  it('goes by time where the chapters do not', () => {
    const mixed = [third!, first!, second!];
    expect(chapterBeside(mixed, null, { start: 12, end: 14 }, 1)).toBe(second);
  });
});
