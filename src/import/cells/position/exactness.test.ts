import { expect, it } from 'vitest';
import { exactnessOf } from './exactness.ts';

it.each([
  [['46.36', '40.6'], 0.01, '2 decimals'],
  [['46', '40'], 1, '0 decimals'],
  [['46,3', '40'], 0.1, '1 decimal'],
  [['36°12′N', '37°09′E'], 1 / 60, 'whole minutes'],
  [['36°12.5′N', '37°09′E'], 1 / 600, '1 decimal of a minute'],
  [['36°12′31″N', '37°09′17″E'], 1 / 3600, 'whole seconds'],
  [['36°12′30.25″N', '37°09′15.2″E'], 1 / 360_000, '2 decimals of a second'],
  [['36°12\'31"N 37°09\'17"E'], 1 / 3600, 'whole seconds'],
  [['N36 12.5 E37 09.25'], 1 / 6000, '2 decimals of a minute'],
])('knows how exactly %j is written', (cells, step, words) => {
  const exactness = exactnessOf(cells);
  expect(exactness.step).toBeCloseTo(step, 12);
  expect(exactness.words).toBe(words);
});
