import { expect, it } from 'vitest';
import { offeredStances } from './offered-stances.ts';

it.each([
  ['The army denied it.', ['denies denied']],
  [
    'The claims were rejected; the mayor accuses the council.',
    ['denies rejected', 'accuses accuses'],
  ],
  ['El alcalde negó haberlo sabido.', ['denies negó']],
  ['La junta confirmó dos muertos.', ['confirms confirmó']],
  ['Accusations that it had confirmed nothing', ['accuses Accusations', 'confirms confirmed']],
  // Words that only begin or end so.
  ['A conference of confirmands on golden deniers.', []],
  ['Nine people were killed.', []],
])('%s: %j', (sentence, expected) => {
  expect(offeredStances(sentence).map(({ stance, word }) => `${stance} ${word}`)).toEqual(expected);
});
