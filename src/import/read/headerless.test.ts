import { describe, expect, it, test } from 'vitest';
import { openFile } from '../open-file.ts';
import type { OpenedTable } from '../plan-import.ts';
import { planImport } from '../plan-import.ts';
import type { GivenMapping } from '../complete-mapping.ts';
import { importedRows } from '../../testing/read-sample.ts';
import { topRecord } from './headerless.ts';

function records(text: string): string[][] {
  return text.split('\n').map((line) => line.split(';'));
}

describe('the first record of a table', () => {
  test.each([
    ['13.10.2020;Shelling;39.8;46.7\n14.10.2020;Fire;39.9;46.8', 'row'],
    ['13 October 2020;Ganja\n14 October 2020;Barda', 'row'],
    ['1;13.10.2020;Ganja\n2;14.10.2020;Barda', 'row'],
    ['21:45;Ganja\n22:10;Barda', 'row'],
    ['13.10.2020;Shelling;39.8;46.7', 'row'],
    ['https://example.org/a;2020\nhttps://example.org/b;2021', 'row'],
    ['date;what\n13.10.2020;Shelling', 'header'],
    ['Place;2019;2020\nGanja;5;6', 'header'],
    ['Place;2020-01-01;2020-01-02\nGanja;5;6', 'header'],
    ['place;0.5;1.5\nGanja;0.1;0.2', 'header'],
    ['Ganja;12\nBarda;5', 'header'],
    ['Ganja;2020;5\nBarda;2021;6', 'doubtful'],
    ['Title;13.10.2020\nFire;14.10.2020', 'doubtful'],
  ])('%j is a %s', (text, is) => {
    const [top, ...below] = records(text) as [string[], ...string[][]];
    expect(topRecord(top, below)).toBe(is);
  });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function planOf(text: string, given: GivenMapping | null = null) {
  const [one] = openFile({ name: 'a.csv', bytes: bytes(text), header: given?.header }, 'auto');
  return planImport([one as OpenedTable], given);
}

describe('a file without a header', () => {
  const text =
    '\n13.10.2020;Shelling;39.8;46.7\n14.10.2020;Shelling;39.9;46.8\n15.10.2020;Fire;39.7;46.6\n';

  it('has all its rows, and says so', () => {
    const { tables, told, mapping } = planOf(text);
    expect(told.join('\n')).toContain('no header: the first line has dates or numbers');
    expect(mapping.header).toBe('none');
    const { incidents } = importedRows(tables[0]!, mapping.columns);
    expect(incidents.map(({ when }) => when)).toEqual(['2020-10-13', '2020-10-14', '2020-10-15']);
    expect(incidents.every(({ place }) => place !== null)).toBe(true);
  });

  it('is asked which of two columns of degrees is the latitude', () => {
    const { questions } = planOf(text);
    expect(questions.map(({ key }) => key)).toEqual(['columns["column 3"].as']);
    const columns = { 'column 3': { as: 'longitude' } } as const;
    const said = planOf(text, { columns });
    expect(said.questions).toEqual([]);
    expect(said.mapping.columns).toMatchObject({
      'column 3': { as: 'longitude' },
      'column 4': { as: 'latitude' },
    });
  });

  it('is not asked where one of them is beyond 90', () => {
    const { questions, mapping } = planOf('2020-10-13,116.4,39.9\n2020-10-14,-70.6,-33.4\n');
    expect(questions).toEqual([]);
    expect(mapping.columns).toMatchObject({
      'column 2': { as: 'longitude' },
      'column 3': { as: 'latitude' },
    });
  });

  it('is read of one line, and with a clock time', () => {
    const { mapping } = planOf('13.10.2020;21:45;Shelling\n');
    expect(mapping.columns).toMatchObject({
      'column 1': { as: 'when' },
      'column 2': { as: 'clock' },
    });
  });

  it('has addresses for sources', () => {
    const { mapping } = planOf(
      '13.10.2020;https://example.org/a\n14.10.2020;https://example.org/b\n',
    );
    expect(mapping.columns['column 2']).toEqual({ as: 'source-address' });
  });

  it('is asked about where nothing decides, and nothing else is until then', () => {
    const doubtful = 'Ganja;2020;5\nBarda;2021;6\n';
    expect(planOf(doubtful).questions.map(({ key, options }) => [key, ...options])).toEqual([
      ['header', 'none', 'line'],
    ]);
    const given = { header: 'none', columns: { 'column 2': { as: 'year' } } } as const;
    const plan = planOf(doubtful, given);
    expect(plan.questions).toEqual([]);
    expect([...plan.tables[0]!.rows()]).toHaveLength(2);
    expect(planOf(text, { header: 'line' }).tables[0]!.columns[0]!.name).toBe('13.10.2020');
  });

  it('is GDELT’s of one line', () => {
    const line = `900000001\t20200704\t202007\t2020\t2020.5\t${'\t'.repeat(45)}1\tChad\tCD\tCD\t15\t19\tCD\t20170701234500`;
    const cells = line.split('\t');
    const whole = [...cells, ...Array<string>(58).fill('')].slice(0, 57).join('\t');
    const [one] = openFile(
      { name: 'a.csv', bytes: bytes(`${whole}\thttps://example.org/a\n`) },
      'auto',
    );
    expect(one).toMatchObject({ as: 'table', table: { format: 'gdelt' } });
  });
});
