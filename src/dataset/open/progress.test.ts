import { expect, it } from 'vitest';
import { paced } from './progress.ts';

it('passes on what is worth drawing: ten shares a second, none of what takes a moment, and the end of what does not', () => {
  const toldOf = (shares: number): [number, number][] => {
    let now = 0;
    const told: [number, number][] = [];
    const tell = paced(
      (share) => told.push([now, share]),
      () => now,
    );
    for (let at = 1; at <= shares; at++) {
      now = at * 10;
      tell(at / shares);
    }
    return told;
  };
  expect(toldOf(25)).toEqual([
    [100, 0.4],
    [200, 0.8],
    [250, 1],
  ]);
  expect(toldOf(9)).toEqual([]);
});
