import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedRows, tableOf } from '../../../testing/read-sample.ts';
import type { Use } from '../../mapping.ts';

const COLUMNS: Readonly<Record<string, Use>> = {
  Date: { as: 'when', order: 'iso' },
  Source: { as: 'source', between: ';' },
  Source2: { as: 'source', between: ';' },
  URL: { as: 'source-address', between: ';' },
  URL2: { as: 'source-address', between: ';' },
  Issued: { as: 'source-date' },
  Media: { as: 'media', between: ';' },
};

/** The one row of a table whose cells are these. */
function rowOf(cells: Readonly<Record<string, string>>) {
  const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(',');
  const csv = `Date,${quoted(Object.keys(cells))}\n2020-10-11,${quoted(Object.values(cells))}`;
  const { incidents, remarks, collected } = importedRows(tableOf(csv), COLUMNS);
  const { fields = [], media = [], claims } = incidents[0]!;
  const sources = [...collected.sources()] as {
    readonly id: string;
    readonly title: string;
    readonly URL?: string;
    readonly issued?: unknown;
  }[];
  const cited = claims.map(({ source }) => {
    const { title, URL } = sources.find(({ id }) => id === source)!;
    return URL === undefined ? title : `${title} ${URL}`;
  });
  return {
    cited,
    sources,
    fields,
    media,
    told: remarks.map(({ column, got }) => `${column}: ${got}`),
  };
}

const OWN = 'sample.csv';

describe('the sources of a row', () => {
  it.each<[Record<string, string>, string[]]>([
    [
      { Source: 'AP; Reuters', URL: 'https://a.org;https://r.org' },
      ['AP https://a.org', 'Reuters https://r.org'],
    ],
    ...['-', '?', '—', '…'].map((sign): [Record<string, string>, string[]] => [
      { Source: `AP; ${sign}; AFP`, URL: 'https://a.org/1; https://x.org/2; https://f.org/3' },
      ['AP https://a.org/1', 'x.org https://x.org/2', 'AFP https://f.org/3'],
    ]),
    [
      { Source: 'AP; BBC', URL: 'https://a.org/1?x=1; bbc.com/news' },
      ['AP https://a.org/1?x=1', 'BBC'],
    ],
    ...[
      'AP https://a.org/1',
      'AP: https://a.org/1',
      '[AP](https://a.org/1)',
      'AP (https://a.org/1)',
    ].map((Source): [Record<string, string>, string[]] => [
      { Source: `${Source}; Reuters` },
      ['AP https://a.org/1', 'Reuters'],
    ]),
    // An address ends where a comma and a space are.
    ...[
      'AP (https://a.org/1), Reuters (https://r.org/2)',
      'AP (https://a.org/1), Reuters https://r.org/2',
      'AP https://a.org/1, Reuters: https://r.org/2',
    ].map((Source): [Record<string, string>, string[]] => [
      { Source: `${Source}; TOLO` },
      ['AP https://a.org/1', 'Reuters https://r.org/2', 'TOLO'],
    ]),
    [{ Source: 'AP (https://a.org/1), TOLO News' }, ['AP https://a.org/1', 'TOLO News']],
    [{ Source: 'Committee, Kyiv (https://a.org/1,2)' }, ['Committee, Kyiv https://a.org/1,2']],
    [{ Source: 'AP https://a.org/1, seen in May' }, ['AP https://a.org/1, seen in May']],
    [
      { Source: 'AP (Kyiv) <www.a.org/x_(y)>', URL: 'https://www.a.org/x_(y)' },
      ['AP (Kyiv) https://www.a.org/x_(y)'],
    ],
    [{ Source: 'AP https://a.org https://b.org' }, ['AP https://a.org https://b.org']],
    [
      { Source: 'AP', URL: 'https://a.org;https://r.org' },
      ['AP https://a.org', 'AP https://r.org'],
    ],
    // Which two of three are theirs, nobody says.
    [
      { Source: 'AP; Reuters', URL: 'https://a.org;https://b.org;https://c.org' },
      ['AP', 'Reuters', 'a.org https://a.org', 'b.org https://b.org', 'c.org https://c.org'],
    ],
    [{ Source: 'AP; Reuters', URL: 'not known;https://r.org' }, ['AP', 'Reuters https://r.org']],
    [{ Source: 'AP; Reuters', URL: ';https://r.org' }, ['AP', 'Reuters https://r.org']],
    [{ Source: 'AP; Reuters', URL: 'https://a.org;' }, ['AP', 'Reuters']],
    [
      { Source: 'dpa; taz; Sächsische Zeitung', URL: 'https://www.taz.de/a5' },
      ['dpa', 'taz https://www.taz.de/a5', 'Sächsische Zeitung'],
    ],
    [
      {
        Source: 'AP; The Guardian; BBC News',
        URL: 'https://theguardian.com/1;https://bbc.co.uk/2',
      },
      ['AP', 'The Guardian https://theguardian.com/1', 'BBC News https://bbc.co.uk/2'],
    ],
    [{ Source: 'BBC News; BBC', URL: 'https://bbc.co.uk/2' }, ['BBC News', 'BBC']],
    [
      { Source: 'AP (https://a.org/1); CNN', URL: 'https://a.org/1' },
      ['AP https://a.org/1', 'CNN'],
    ],
    [
      { Source: 'BBC; CNN; BBC', URL: 'https://b.org/1;https://c.org;https://b.org/2' },
      ['BBC https://b.org/1', 'CNN https://c.org', 'BBC https://b.org/2'],
    ],
    [
      { Source: 'BBC; CNN; BBC', URL: 'https://b.org/1;https://c.org;https://b.org/1' },
      ['BBC https://b.org/1', 'CNN https://c.org'],
    ],
    [{ Source: 'BBC; CNN; BBC' }, ['BBC', 'CNN']],
    [
      { Source: '; CNN', URL: 'https://b.org;https://c.org' },
      ['b.org https://b.org', 'CNN https://c.org'],
    ],
    [{ Source: 'AP; https://r.org/x' }, ['AP', 'r.org https://r.org/x']],
    [
      { Source: 'https://a.org/1; CNN', URL: 'https://b.org;https://c.org' },
      ['a.org https://a.org/1', 'b.org https://b.org', 'CNN https://c.org'],
    ],
    [{ Source: 'https://a.org', URL: 'https://a.org' }, ['a.org https://a.org']],
    // Of as many columns, each with its own.
    [
      { Source: 'AP', Source2: 'Reuters', URL: '', URL2: 'https://r.org' },
      ['AP', 'Reuters https://r.org'],
    ],
    [
      { Source: '', Source2: 'Reuters', URL: 'https://a.org', URL2: '' },
      ['a.org https://a.org', 'Reuters'],
    ],
    [{ Source: 'AP; Reuters', URL: '', URL2: 'https://r.org' }, ['AP', 'Reuters https://r.org']],
    [{ Source: 'AP;; ', URL: 'www.ap.org/1' }, ['AP https://www.ap.org/1']],
    [{ Source: '', URL: '' }, [OWN]],
  ])('%j', (cells, cited) => {
    expect(rowOf(cells).cited).toEqual(cited);
  });

  it('are none of an address whose source nobody says: it is a field, and told', () => {
    const { fields, told } = rowOf({ Source: 'dpa; taz; SZ', URL: 'https://example.org/a5' });
    expect(fields).toEqual([{ name: 'URL', value: 'https://example.org/a5' }]);
    expect(told).toEqual(['URL: “https://example.org/a5”']);
  });

  it('never have the address of another place', () => {
    const name = fc.constantFrom('', 'A', 'B', 'C');
    const address = fc.constantFrom('', 'https://a.org', 'www.b.org', 'http://', 'c d');
    const list = fc.array(fc.tuple(name, address), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(list, (pairs) => {
        fc.pre(pairs.at(-1)!.every((text) => text !== ''));
        const cells = {
          Source: pairs.map(([each]) => each).join(';'),
          URL: pairs.map(([, each]) => each).join(';'),
        };
        const { cited, fields } = rowOf(cells);
        const known = new Map([
          ['https://a.org', 'https://a.org'],
          ['www.b.org', 'https://www.b.org'],
        ]);
        const expected = pairs.flatMap(([each, written]) => {
          const url = known.get(written);
          if (url === undefined) return each === '' ? [] : [each];
          return [`${each || url.replace(/^https:\/\/(?:www\.)?/, '')} ${url}`];
        });
        // An address alone is that of the name that it has elsewhere.
        const isBare = (one: string): boolean => /^([\w.]+) https:\/\/(?:www\.)?\1$/.test(one);
        const named = expected.filter(
          (one) =>
            !isBare(one) ||
            !expected.some((other) => !isBare(other) && other.endsWith(one.split(' ')[1]!)),
        );
        expect(cited).toEqual(named.length > 0 ? [...new Set(named)] : [OWN]);
        // What is no address is kept.
        const unread = pairs
          .map(([, each]) => each)
          .filter((each) => each !== '' && !known.has(each));
        expect(fields.map(({ value }) => value)).toEqual(unread);
      }),
    );
  });

  it('may be a line each', () => {
    const table = tableOf('Date,URL\n2020-10-11,"https://a.org\nhttps://b.org"');
    const columns = { ...COLUMNS, URL: { as: 'source-address', between: '\n' } } as const;
    expect(importedRows(table, columns).incidents[0]!.claims).toHaveLength(2);
  });
});

describe('what can’t be read of them', () => {
  it.each([
    ['URL', 'https://a b.org'],
    ['URL', 'ap.org/1'],
    ['URL', 'ftp://ap.org/1'],
    ['URL', 'https://'],
    ['Media', 'IMG_1.jpg'],
  ])('is kept as a field, and told: %s %s', (column, text) => {
    const { cited, fields, media, told } = rowOf({ [column]: text });
    expect([cited, media]).toEqual([[OWN], []]);
    expect(fields).toEqual([{ name: column, value: text }]);
    expect(told).toEqual([`${column}: “${text}”`]);
  });

  it('leaves what can be, and an address of the web is one without its scheme', () => {
    const { media, fields } = rowOf({ Media: 'www.a.org/1.jpg; x; HTTPS://b.org/2.jpg' });
    expect(media.map((one) => 'url' in one && one.url)).toEqual([
      'https://www.a.org/1.jpg',
      'HTTPS://b.org/2.jpg',
    ]);
    expect(fields).toEqual([{ name: 'Media', value: 'x' }]);
  });

  it.each([
    ['2020-10-11', [2020, 10, 11]],
    ['2020-10', [2020, 10]],
    ['2020', [2020]],
    ['2020-10-11T09:00:00Z', [2020, 10, 11]],
    ['2020-02-29', [2020, 2, 29]],
    ['2021-02-29', null],
    ['2020-13', null],
    ['11/10/2020', null],
    ['last week', null],
  ])('the day of a source: %s', (text, parts) => {
    const { sources, fields, told } = rowOf({ Source: 'AP', Issued: text });
    expect(sources[0]!.issued).toEqual(parts === null ? undefined : { 'date-parts': [parts] });
    expect(fields).toEqual(parts === null ? [{ name: 'Issued', value: text }] : []);
    expect(told).toEqual(parts === null ? [`Issued: “${text}”`] : []);
  });

  it('the day of no source is a field', () => {
    const { fields, told } = rowOf({ Source: '', Issued: '2020-10-11' });
    expect(fields).toEqual([{ name: 'Issued', value: '2020-10-11' }]);
    expect(told).toEqual([]);
  });
});
