import { expect, it } from 'vitest';
import { issuedOf } from './citation.ts';
import type { Source } from './model.ts';

it.each<[Source['issued'], number[]]>([
  [undefined, []],
  [{ 'date-parts': [[2020, 10, 19]] }, [2020, 10, 19]],
  [{ 'date-parts': [['2020', '10']] }, [2020, 10]],
  [{ raw: '2020-10-19' }, [2020, 10, 19]],
  [{ literal: '2020' }, [2020]],
  [{ literal: 'the spring of 2020' }, []],
  [{ season: 1 }, []],
])('a source with the date %j appeared on %j', (issued, parts) => {
  expect(issuedOf(issued ? { issued } : {})).toEqual(parts);
});
