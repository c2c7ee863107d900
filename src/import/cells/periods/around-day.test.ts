import { expect, test } from 'vitest';
import { createZone } from '../../../time/zone.ts';
import { readDate } from '../read-date.ts';

const ZONE = createZone('UTC');

test.each([
  ['week of 6/8/20', '[2020-06-08..2020-06-14]'],
  ['Week of June 7, 2020', '[2020-06-07..2020-06-13]'],
  ['Madrugada del 3 de mayo de 2021', '2021-05-03'],
  ['evening of 3 May 2021', '2021-05-03'],
  ['Abend des 3. Mai 2021', '2021-05-03'],
  ['утром 3 мая 2021 г.', '2021-05-03'],
  ['5/30/20 & 5/31/20', '2020-05-30/2020-05-31'],
  ['30 April 2020 and 1 May 2020', '2020-04-30/2020-05-01'],
  ['08.2021 r.', '2021-08'],
])('%s is %s', (text, value) => {
  expect(readDate(text, { order: 'month-first' }, ZONE)).toMatchObject({ is: 'read', value });
});

test.each([
  ['week of 6/10/20', /neither a Sunday nor a Monday/],
  ['5/30/20 & 6/5/20', /a row each/],
])('%s is refused', (text, expected) => {
  expect(readDate(text, { order: 'month-first' }, ZONE)).toMatchObject({
    is: 'refused',
    expected: expect.stringMatching(expected) as string,
  });
});
