import { expect, it } from 'vitest';
import { noIncident } from './no-incident.ts';

it.each([
  [['TOTAL', null, 64], 'a total'],
  [['Total:', '', 64], 'a total'],
  [[null, 'Gesamt', 3], 'a total'],
  [['Итого', '', 3], 'a total'],
  [['* Figures from the county as of 15 May 2024', null, null], 'a line alone'],
  [['Nota: dados provisórios, sujeitos a revisão.', '', ''], 'a line alone'],
  [['', 'A house burnt down in the street', null], null],
  [['Total Refinery', 'Fire', 3], null],
  [['', 'Ganja', 3], null],
  [['', 'Ganja', ''], null],
  [['A house burnt down in the street', 'x', null], null],
])('%j is %s', (cells, got) => {
  const found = noIncident({ number: 1, cells });
  if (got === null) expect(found).toBeNull();
  else expect(found).toMatchObject({ level: 'note', got: expect.stringContaining(got) as string });
});
