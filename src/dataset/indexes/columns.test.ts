import { expect, it } from 'vitest';
import { parseEdtf } from '../../time/edtf.ts';
import { createZone } from '../../time/zone.ts';
import type { IncidentColumns } from './columns.ts';
import { formAt, packWhen, whenOf } from './columns.ts';

const zone = createZone('UTC');
const ENDS = ['2020-10-04', '2020-10', '2020', '202X', '2020-23', '2020-10-04T00:00:00Z'];
const TEXTS = [
  ...ENDS,
  '2020-10-04%',
  '2020-10-04/..',
  '../2020-10?',
  '../..',
  ...ENDS.flatMap((start) => ENDS.map((end) => `${start}/${end}`)),
  ...ENDS.slice(0, 5).flatMap((start) => ENDS.slice(0, 5).map((end) => `[${start}..${end}]`)),
  '2020-10~/2020?',
];

it.each(TEXTS)('a time in the columns is as %s has it', (text) => {
  const when = parseEdtf(text, zone);
  const columns = {
    start: Float64Array.of(when.start),
    end: Float64Array.of(when.end),
    when: Uint8Array.of(packWhen(when)),
  } as Partial<IncidentColumns> as IncidentColumns;
  expect(whenOf(columns, 0)).toEqual(when);
  expect(formAt(columns, 0)).toBe(when.form);
});
