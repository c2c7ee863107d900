import { describe, expect, test } from 'vitest';
import { splitAddresses, splitCommas } from '../cells/split-commas.ts';
import { addressOf } from '../records/said/row-addresses.ts';
import { importedRows, tableOf } from '../../testing/read-sample.ts';
import { guess } from '../../testing/tables/guess-table.ts';
import { createCommaStats } from './comma-stats.ts';

/** The sources of each row of a column of these cells, as the guess reads them. */
function sourcesOf(name: string, cells: readonly string[]) {
  const rows = cells.map((cell, at) => [`2020-10-${10 + at}`, cell]);
  const found = guess(`Date | ${name}`, ...rows);
  const csv = [`Date,${name}`, ...rows.map(([day, cell]) => `${day},"${cell}"`)].join('\n');
  const { incidents, collected } = importedRows(tableOf(csv), found.mapping.columns);
  const sources = [...collected.sources()] as {
    readonly id: string;
    readonly title: string;
    readonly URL?: string;
  }[];
  const of = (id: string): string => {
    const { title, URL } = sources.find((one) => one.id === id)!;
    return URL ?? title;
  };
  return {
    use: found.mapping.columns[name],
    told: found.told.map(({ what }) => what).join('\n'),
    cited: incidents.map(({ claims }) => claims.map(({ source }) => of(source))),
  };
}

/** Gone through from each of its blanks on, it would take hours. */
test('long white space in a cell of sources costs no more than its length', () => {
  const blank = ' '.repeat(300_000);
  expect(splitAddresses(`https://a.example/x${blank}y`)).toEqual(['https://a.example/x y']);
  expect(splitCommas(`Reuters,${blank}AFP${blank}and${blank}AP${blank}now`)).toEqual([
    'Reuters',
    'AFP',
    'AP now',
  ]);
  const commas = ','.repeat(300_000);
  expect(addressOf(`https://a.example/${commas}x`)).toBe(`https://a.example/${commas}x`);
});

test.each([
  ['https://a.example/x,', 'https://a.example/x'],
  ['www.a.example/x.', 'https://www.a.example/x'],
])('%s is an address without its end', (text, address) => {
  expect(addressOf(text)).toBe(address);
});

test('a name behind an address is one of its own', () => {
  expect(splitAddresses('https://a.example/1, AFP')).toEqual(['https://a.example/1', 'AFP']);
});

test('cells with more names than are looked at are told as left whole', () => {
  const stats = createCommaStats();
  for (let n = 0; n < 5001; n += 1) stats.add(`Odd ${n}, thing`);
  expect(stats.result().left).toBe(5001);
});

describe('several sources in one cell are several', () => {
  const [a, b, c] = ['https://t.me/a/1', 'https://t.me/b/2', 'https://t.me/c/3'];
  test.each([
    [
      'Link',
      [`${a}, ${b}`, `${a}; ${c}`],
      [
        [a, b],
        [a, c],
      ],
    ],
    [
      'Link',
      [`${a},${b}`, `${b} ${c}`, `${a}\n${c}`],
      [
        [a, b],
        [b, c],
        [a, c],
      ],
    ],
    [
      'Link',
      [`${a} | ${b}`, `${a};${c}`, `${a}؛ ${c}`],
      [
        [a, b],
        [a, c],
        [a, c],
      ],
    ],
    [
      'Source',
      ['Reuters | AP', 'Paper A; Paper B'],
      [
        ['Reuters', 'AP'],
        ['Paper A', 'Paper B'],
      ],
    ],
    ['Source', ['Paper A;Paper B; Paper C'], [['Paper A', 'Paper B', 'Paper C']]],
    ['Source', ['المرصد؛ شبكة شام', 'المرصد'], [['المرصد', 'شبكة شام'], ['المرصد']]],
    ['Source', ['AFP, Reuters', 'Paper A'], [['AFP', 'Reuters'], ['Paper A']]],
    [
      'Source',
      ['Paper A, paper b', 'Paper A', 'Paper B'],
      [['Paper A', 'paper b'], ['Paper A'], ['Paper B']],
    ],
    ['Source', ['Reuters and AFP', 'Paper A'], [['Reuters', 'AFP'], ['Paper A']]],
    [
      'Source',
      ['Paper A, Reuters and AFP', 'Paper A'],
      [['Paper A', 'Reuters', 'AFP'], ['Paper A']],
    ],
    ['Source', ['Health and Safety', 'AFP'], [['Health and Safety'], ['AFP']]],
    ['Source', ['AFP، المرصد', 'المرصد'], [['AFP', 'المرصد'], ['المرصد']]],
    ['Source', [`${a}, ${b}`, 'Reuters'], [[a, b], ['Reuters']]],
    ['Source', [a, b], [[a], [b]]],
  ])('%s: %j', (name, cells, cited) => {
    expect(sourcesOf(name, cells).cited).toEqual(cited);
  });

  test('but for a comma that may belong to a name, which is told', () => {
    const cells = ['Ministry of Health, Northern Branch', 'AFP, Reuters', 'Berg, Anna', 'Paper A'];
    const { cited, use, told } = sourcesOf('Source', cells);
    expect(cited).toEqual([[cells[0]], ['AFP', 'Reuters'], [cells[2]], ['Paper A']]);
    expect(use).toEqual({ as: 'source', listed: ['AFP', 'Reuters'] });
    expect(told).toContain('a comma or an “and” parts “AFP”, “Reuters”');
    expect(told).toContain(`left whole: 2 cells with commas, “${cells[0]}”`);
  });
});
