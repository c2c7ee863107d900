import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedRows, tableOf } from '../../../testing/read-sample.ts';
import type { Use } from '../../mapping.ts';

const COLUMNS: Readonly<Record<string, Use>> = {
  Id: { as: 'id' },
  Date: { as: 'when', order: 'iso' },
  Title: { as: 'title' },
  Kind: { as: 'category' },
  Place: { as: 'place' },
  lat: { as: 'latitude' },
  lon: { as: 'longitude' },
  Note: { as: 'note' },
};

function read(...rows: readonly string[]) {
  const csv = [
    'Id,Date,Title,Kind,Place,lat,lon,Note',
    ...rows.map((row) => `7,2020-10-11,${row}`),
  ];
  const { incidents, remarks, collected } = importedRows(tableOf(csv.join('\n')), COLUMNS);
  const told = remarks.map(({ column, rows: of, got }) => `${of.join(' ')} ${column}: ${got}`);
  return { incident: incidents[0]!, fields: incidents[0]!.fields ?? [], told, collected };
}

describe('what a joined row says otherwise', () => {
  it('is kept and told by row, whatever part of the incident it is of', () => {
    const { incident, fields, told } = read(
      'Fire,Shelling,Town,40.1,46.2,One',
      'Blaze,Arson,Village,40.3,46.4,Two',
      'Fire,Shelling,Town,40.1,46.2,Three',
      'Fire,Arson,Town,40.1,46.5,Four',
    );
    expect(incident).toMatchObject({ title: 'Fire', category: 'shelling', place: 'town' });
    expect(fields).toEqual([
      { name: 'Title', value: 'Blaze' },
      { name: 'Kind', value: 'Arson' },
      { name: 'Place', value: 'Village' },
      { name: 'lat, lon', value: '40.3, 46.4' },
      { name: 'lat, lon', value: '40.1, 46.5' },
    ]);
    expect(told).toEqual([
      '2 Title: “Blaze”',
      '2 4 Kind: “Arson”',
      '2 Place: “Village”',
      '2 4 lat, lon: “40.3, 46.4”',
    ]);
  });

  it('is taken where no row before says anything of it', () => {
    const { incident, fields, told } = read(',,,,,One', 'Blaze,Arson,Village,40.3,46.4,Two');
    expect(incident).toMatchObject({ title: 'Blaze', category: 'arson', place: 'village' });
    expect([fields, told]).toEqual([[], []]);
  });

  it('stands under the place that has a point', () => {
    const { incident, fields, told } = read('Fire,,Town,,,One', 'Fire,,Village,40.3,46.4,Two');
    expect(incident.place).toBe('village');
    expect(fields).toEqual([{ name: 'Place', value: 'Town' }]);
    expect(told).toEqual(['1 Place: “Town”']);
  });

  it('is found in the incident, whatever rows are joined', () => {
    const cell = fc.constantFrom('', 'A', 'B', 'C');
    const point = fc.constantFrom(',', '40.1,46.2', '40.3,46.4', '40.1.2,46', '40.1,');
    const row = fc.tuple(cell, cell, cell, point, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
        const { incident, collected } = read(...rows.map((cells) => cells.join(',')));
        const said = JSON.stringify([
          incident,
          ...collected.places(),
          collected.categories.written('en'),
        ]);
        for (const [title, kind, place, at, note] of rows) {
          for (const text of [title, kind, place, note].filter((each) => each !== ''))
            expect(said).toContain(`"${text}"`);
          for (const angle of at.split(',').filter((each) => each !== ''))
            expect(said).toContain(angle);
        }
      }),
    );
  });

  it('is of the table that the row is in', () => {
    const [one, two] = ['Fire', 'Blaze'].map((title) =>
      tableOf(`Id,Date,Title\n7,2020-10-11,${title}`),
    );
    const { remarks } = importedRows([one!, { ...two!, source: 'other.csv' }], COLUMNS);
    expect(remarks).toMatchObject([{ source: 'other.csv', rows: [1], column: 'Title' }]);
  });
});

it('an id may stand in either of two columns', () => {
  const table = tableOf('Id,Other,Date,Note\n,7,2020-10-11,One\n,7,2020-10-11,Two');
  const { counts } = importedRows(table, { ...COLUMNS, Other: { as: 'id' } });
  expect(counts).toMatchObject({ incidents: 1, joined: 1 });
});
