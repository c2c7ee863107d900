import * as fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../evidence/invariants.ts';
import { UnreadableFileError } from '../../import/unreadable.ts';
import { everyKeyFiles } from '../every-key-files.ts';
import { sampleFiles } from '../sample-files.ts';
import type { Breakable } from '../sample-files.ts';
import { exportTexts, readExportText } from './export-text.ts';

const texts = exportTexts(sampleFiles());
type CsvRow = Record<string, string>;

const rowsOf = (csv: string): CsvRow[] =>
  papaparse.parse<CsvRow>(csv.slice(1), { header: true, skipEmptyLines: true }).data;

/** The CSV of the sample: row 1 and 2 are of the incident “one”, row 3 is of “two”. */
function readEdited(edit: (rows: CsvRow[]) => void) {
  const rows = rowsOf(texts['incidents.csv']);
  edit(rows);
  return readExportText('incidents.csv', papaparse.unparse(rows));
}

function readChanged(name: keyof typeof texts, change: (json: Breakable) => void) {
  const json = JSON.parse(texts[name]) as Breakable;
  change(json);
  return readExportText(name, JSON.stringify(json));
}

describe('an edited incidents.csv', () => {
  it.each([
    ['stance', 'whatever', 2, 'one of reports'],
    ['when', 'foo', 3, 'a day (2020-10-11)'],
    ['published', '17 Oct 2020', 3, 'a whole number'],
    ['figures', 'nonsense', 2, 'an object'],
    ['fields', 'nonsense', 3, 'an object'],
    ['incident', '', 3, 'lower-case letters'],
    ['speaker', '', 1, 'a text'],
    ['general', 'perhaps', 2, 'true or false'],
    ['radius_km', '', 1, 'a number'],
    ['lat', '95', 1, 'a number'],
  ])('has rows refused by “%s” %j', (column, cell, row, expected) => {
    const { findings, counts, files, refused } = readEdited((rows) => {
      rows[row - 1]![column] = cell;
    });
    // A place is that of all rows of its incident; the id of a speaker without a name is that of another row.
    const ofIncident = column === 'lat' || column === 'radius_km';
    expect([...refused.keys()]).toEqual(ofIncident ? [1, 2] : [row]);
    expect(findings[0]).toMatchObject({ level: 'error', row, column });
    expect(findings[0]!.expected).toContain(expected);
    expect(counts).toMatchObject({ rows: 3, rejected: ofIncident ? 2 : 1 });
    expect(checkInvariants(files!).findings).toEqual([]);
  });

  it('is told by row where rows say something else of one incident, place or source', () => {
    const { findings, counts } = readEdited((rows) => {
      Object.assign(rows[1]!, {
        title: 'Changed',
        when: '2021-01-01',
        lng: '46',
        article: 'Other',
      });
    });
    expect(findings.map(({ level, row, column }) => [level, row, column])).toEqual([
      ['note', 2, 'title'],
      ['note', 2, 'when'],
      ['note', 2, 'lng'],
      ['note', 2, 'article'],
    ]);
    expect(findings[0]).toMatchObject({
      got: '“Changed”',
      expected:
        '“Reported strike, Ganja”, which row 1 says of the same incident, and which is taken',
    });
    expect(counts).toEqual({ rows: 3, incidents: 2, joined: 1, duplicates: 0, rejected: 0 });
  });

  it('has a row that stands twice once', () => {
    const { findings, counts, files } = readEdited((rows) => {
      rows.push(rows[0]!);
    });
    expect(counts).toEqual({ rows: 4, incidents: 2, joined: 1, duplicates: 1, rejected: 0 });
    expect(findings).toMatchObject([{ level: 'note', row: 4, got: 'all cells of row 1' }]);
    expect(files!.incidents[0]!.claims).toHaveLength(2);
  });

  it('takes flags as spreadsheets write them', () => {
    const { files } = readEdited((rows) => {
      rows[0]!['general'] = 'TRUE';
      rows[0]!['reported'] = 'FALSE';
    });
    const { general, reported } = files!.incidents[0]!.claims[0]!;
    expect([general, reported]).toEqual([true, undefined]);
  });

  it('of which nothing is right makes nothing', () => {
    const { counts, files } = readEdited((rows) => {
      for (const row of rows) row['when'] = 'foo';
    });
    expect(counts).toMatchObject({ rows: 3, incidents: 0, rejected: 3 });
    expect(files).toBeNull();
  });
});

describe('edited JSON', () => {
  it.each(['dataset.json', 'incidents.geojson', 'part.geojson'] as const)(
    '%s has incidents refused by number, and those of one id',
    (name) => {
      const list = name === 'dataset.json' ? 'incidents' : 'features';
      const { findings, counts, files } = readChanged(name, (json) => {
        const [one, two] = json[list];
        const claims = (of: Breakable) => of['claims'] ?? of['properties'].claims;
        json[list].push(structuredClone(two), { ...structuredClone(two), id: 'one' });
        claims(one)[0].figures[0].min = -5;
      });
      const byLevel = findings.map(({ level, row }) => [level, row]);
      expect(byLevel).toEqual([
        ['error', 1],
        ['error', 4],
        ['note', 2],
        ['note', 3],
      ]);
      expect(findings[0]!.got).toContain('-5 at /claims/0/figures/0/min');
      expect(counts).toEqual({ rows: 4, incidents: 1, joined: 0, duplicates: 1, rejected: 2 });
      expect(files!.incidents.map(({ id, related }) => [id, related])).toEqual([
        ['two', undefined],
      ]);
    },
  );

  it('is refused whole by a fault of the dataset', () => {
    const { findings, counts, files } = readChanged('dataset.json', (json) => {
      json['info'].parties[0].id = 'No id';
    });
    expect([counts, files]).toEqual([null, null]);
    expect(findings[0]).toMatchObject({ level: 'error', file: 'dataset.json' });
    expect(findings[0]!.got).toContain(
      '"No id" at /parties/0/id of what becomes events/dataset.json',
    );
  });
});

describe('any edit of an export', () => {
  const all = exportTexts(everyKeyFiles());
  const junk = fc.constantFrom<unknown>(
    null,
    '',
    'x',
    -1,
    true,
    [],
    {},
    [null],
    { id: 'one' },
    '__proto__',
  );

  /** Puts something else in one place of JSON. @param at which, of all from the top down */
  function changed(json: unknown, at: number, value: unknown): unknown {
    const places: [Breakable, string][] = [];
    const walk = (of: unknown): void => {
      if (typeof of !== 'object' || of === null) return;
      for (const key of Object.keys(of)) {
        places.push([of, key]);
        walk((of as Breakable)[key]);
      }
    };
    walk(json);
    const [of, key] = places[at % places.length]!;
    of[key] = value;
    return json;
  }

  it.each(['dataset.json', 'incidents.geojson', 'part.geojson', 'incidents.csv'] as const)(
    'of %s gives a dataset without findings, or says why not',
    (name) => {
      const edited = (at: number, value: unknown): string => {
        if (name !== 'incidents.csv')
          return JSON.stringify(changed(JSON.parse(all[name]), at, value));
        const [header, ...rows] = papaparse.parse<string[]>(all[name].slice(1)).data;
        return papaparse.unparse([header!, ...(changed(rows, at, String(value)) as string[][])]);
      };
      fc.assert(
        fc.property(fc.nat({ max: 5000 }), junk, (at, value) => {
          try {
            const { files, findings, counts } = readExportText(name, edited(at, value));
            if (files) expect(checkInvariants(files).findings).toEqual([]);
            else expect(findings.length).toBeGreaterThan(0);
            if (!counts) return;
            const { rows, incidents, joined, duplicates, rejected } = counts;
            expect(incidents + joined + duplicates + rejected).toBe(rows);
          } catch (error) {
            // What is no export any more, and no other format.
            if (!(error instanceof UnreadableFileError)) throw error;
          }
        }),
        { numRuns: 120 },
      );
    },
  );
});
