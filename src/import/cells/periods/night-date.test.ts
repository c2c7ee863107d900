import { expect, test } from 'vitest';
import { createZone } from '../../../time/zone.ts';
import { readDate } from '../read-date.ts';

const ZONE = createZone('UTC');
const ONE = { value: '[2021-05-03..2021-05-04]', notes: ['night'] };

test.each([
  'Night of 3 May 2021',
  'night of May 3, 2021',
  'the night of 3–4 May 2021',
  'on the night of 3/4 May 2021',
  'in the night of 3 to 4 May 2021',
  'night of 3 May to 4 May 2021',
  'night of 3 May 2021 to 4 May 2021',
  'Night between 3 and 4 May 2021',
  'Overnight 3-4 May 2021',
  'overnight on 3 May 2021',
  'night of 2021-05-03',
  'night of 03/05/2021',
  'night of 03/05/2021 - 04/05/2021',
  '3 May 2021, night',
  '3 May 2021 (night)',
  '3-4 May 2021 (overnight)',
  'noche del 3 de mayo de 2021',
  'Noche del 3 al 4 de mayo de 2021',
  'nuit du 3 mai 2021',
  'dans la nuit du 3 au 4 mai 2021',
  'Nacht vom 3. auf den 4. Mai 2021',
  'in der Nacht vom 3. zum 4. Mai 2021',
  'Nacht zum 4. Mai 2021',
  'Nacht auf den 4. Mai 2021',
  'noite de 3 de maio de 2021',
  'noite de 3 para 4 de maio de 2021',
  'notte del 3 maggio 2021',
  'notte tra il 3 e il 4 maggio 2021',
  'ночь на 4 мая 2021',
  'в ночь на 4 мая 2021 г.',
  'в ночь с 3 на 4 мая 2021',
  'ніч на 4 травня 2021',
  'у ніч з 3 на 4 травня 2021 року',
  'noc z 3 na 4 maja 2021',
  'w nocy z 3 na 4 maja 2021 r.',
  '3 Mayıs 2021 gecesi',
  '3-4 Mayıs 2021 gecesi',
])('%s is some time of both its days, told', (text) => {
  expect(readDate(text, { order: 'day-first' }, ZONE)).toMatchObject({ is: 'read', ...ONE });
});

test.each([
  ['night of 30 April to 1 May 2021', '[2021-04-30..2021-05-01]'],
  ['night of 31 December 2020', '[2020-12-31..2021-01-01]'],
  ['ночь на 1 мая 2021', '[2021-04-30..2021-05-01]'],
  ['night of 3 May 2021?', '[2021-05-03?..2021-05-04?]'],
])('%s: %s', (text, value) => {
  expect(readDate(text, { order: 'day-first' }, ZONE)).toMatchObject({ is: 'read', value });
});

test.each([
  ['night of May 2021', 'one night'],
  ['night of 3 May 2021 22:00', 'one night'],
  ['night of 3 to 6 May 2021', 'one night'],
  // The night of a Thursday is that before it, or behind it.
  ['ليلة 3 مايو 2021', 'a day, week'],
  ['night of the 3rd', 'a day, week'],
])('%s is refused', (text, expected) => {
  expect(readDate(text, { order: 'day-first' }, ZONE)).toMatchObject({
    is: 'refused',
    expected: expect.stringContaining(expected) as string,
  });
});
