import { expect, test } from 'vitest';
import { createFarYears } from './far-years.ts';

function farOf(...times: readonly string[]): string[] {
  const years = createFarYears();
  const told: string[] = [];
  for (const [at, when] of times.entries())
    years.add({ source: 'a.csv', row: at + 1, column: 'Date', when });
  years.tell((_, row, remark) => told.push(`${row}: ${remark.got}`));
  return told;
}

test.each([
  [['2202-05-13', '2022-05-14'], ['1: 2202-05-13']],
  [['2202-05-13', '2022-05-14', '2021-05-14'], ['1: 2202-05-13']],
  [['2022-05-13/2202-05-14', '2022-05-14', '2022-05-15'], ['1: 2022-05-13/2202-05-14']],
  [['0202-05-13', '2022-05-14', '2022'], ['1: 0202-05-13']],
  [['-0490', '1066-10-14', '1415-10-25', '1815-06-18'], []],
  [['1914-08', '2014-08-01', '1955-01-01'], []],
  [['2022-03-10T03:30:00-04:00', '[2022-03-01..2022-03-07]', '202X'], []],
])('of %j these are far from the others', (times, far) => {
  expect(farOf(...times)).toEqual(far);
});

test('so are a few among many', () => {
  const many = Array<string>(300).fill('2022-01-01');
  expect(farOf(...many, '1815-06-18', '1700')).toEqual(['301: 1815-06-18', '302: 1700']);
});

test('the years that are expected are named', () => {
  const years = createFarYears();
  for (const [row, when] of ['2019-01-01', '2202-01-01', '2022-01-01'].entries())
    years.add({ source: 'a.csv', row, column: 'Date', when });
  years.tell((...[, , remark]) =>
    expect(remark).toMatchObject({
      expected: 'a year within a century of the others’, which are 2019 to 2022',
    }),
  );
  expect.assertions(1);
});
