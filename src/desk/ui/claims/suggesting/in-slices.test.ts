import { expect, it, vi } from 'vitest';
import { inSlices } from './in-slices.ts';

const later = () => new Promise((done) => setTimeout(done, 5));

it('work is done in order and said to be done, and others have their turn between', async () => {
  const done: number[] = [];
  const pieces = [1, 2, 3].map((piece) => () => {
    done.push(piece);
    const until = performance.now() + 13;
    while (performance.now() < until);
  });
  let turns = 0;
  const onDone = vi.fn<() => void>();
  inSlices(pieces, onDone);
  expect(done).toEqual([]);
  while (onDone.mock.calls.length === 0) {
    turns += 1;
    await later();
  }
  expect(done).toEqual([1, 2, 3]);
  expect(turns).toBeGreaterThan(1);
});

it('work that is ended is not gone on with, nor said to be done', async () => {
  const piece = vi.fn<() => void>();
  const onDone = vi.fn<() => void>();
  const end = inSlices([piece], onDone);
  end();
  await later();
  expect(piece).not.toHaveBeenCalled();
  expect(onDone).not.toHaveBeenCalled();
});
