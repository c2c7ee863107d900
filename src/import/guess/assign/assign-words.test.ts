import { expect, test } from 'vitest';
import { guess, uses } from '../../../testing/tables/guess-table.ts';

test.each([
  ['Vítima fatal', 'target', ['Sim', 'Não', 'Sim']],
  ['Opfer', 'target', ['ja', 'nein', 'ja']],
  ['Victim', 'target', ['1', '0', '1']],
  ['Perpetrator', 'actor', ['Y', 'N', 'Y']],
  ['Fail', 'actor', ['evet', 'hayır', 'evet']],
  ['Name', 'title', ['x', 'x', 'x']],
  ['Source', 'source', ['да', 'нет', 'да']],
  ['Local', 'place', ['Sim', 'Não', 'Sim']],
])('%s is no %s over yes and no', (name, _, cells) => {
  const found = guess(`Date | ${name}`, ...cells.map((cell, at) => [`2020-10-1${at}`, cell]));
  expect(uses(found)[name]).toBe('field');
});
