import { describe, expect, it, test } from 'vitest';
import { guess, tableOf, uses } from '../../../testing/tables/guess-table.ts';
import { importedRows } from '../../../testing/read-sample.ts';
import { planImport } from '../../plan-import.ts';
import type { Cell } from '../../table.ts';

/** When the rows of a table were, as it is guessed. */
function times(names: string, ...rows: readonly (readonly Cell[])[]) {
  const { mapping } = guess(names, ...rows);
  const table = tableOf(names.split(' | '), rows);
  const { incidents, remarks } = importedRows(table, mapping.columns, { timeZone: 'Asia/Baku' });
  return {
    when: incidents.map(({ when }) => when),
    fields: incidents.flatMap(({ fields = [] }) => fields),
    told: remarks.map(({ got, ...remark }) => [got, 'taken' in remark ? remark.taken : null]),
  };
}

describe('a first and a last clock time beside a date', () => {
  test.each([
    ['date | start time | end time', '2020-10-13'],
    ['Datum | Beginn | Ende', '13.10.2020'],
    ['Fecha | Hora inicio | Hora fin', '13/10/2020'],
    ['Date | Heure de début | Heure de fin', '13/10/2020'],
    ['Data | Ora inizio | Ora fine', '13/10/2020'],
    ['Дата | Время начала | Время окончания', '13.10.2020'],
    ['Tarih | Başlangıç saati | Bitiş saati', '13.10.2020'],
    ['Date | Time | End time', '13.10.2020'],
  ])('%s: the end is on the next day where it is earlier, and that is told', (names, day) => {
    const { when, fields, told } = times(names, [day, '22:00', '02:00'], [day, '10:00', '11:30']);
    expect(when).toEqual([
      '2020-10-13T22:00:00+04:00/2020-10-14T02:00:00+04:00',
      '2020-10-13T10:00:00+04:00/2020-10-13T11:30:00+04:00',
    ]);
    expect(fields).toEqual([]);
    expect(told).toEqual([
      ['“02:00”', 'it ended before it began by the clock: the end is on the next day'],
    ]);
  });

  it('are each of their own date where there are two', () => {
    const { when } = times('Start date | Start time | End date | End time', [
      '2020-10-13',
      '22:00',
      '2020-10-15',
      '02:00',
    ]);
    expect(when).toEqual(['2020-10-13T22:00:00+04:00/2020-10-15T02:00:00+04:00']);
  });

  it('end a date that has its own clock time', () => {
    const { when } = times('Start | End', ['2020-10-13 22:00', '02:00'], ['2020-10-14 22:00', '']);
    expect(when).toEqual([
      '2020-10-13T22:00:00+04:00/2020-10-14T02:00:00+04:00',
      '2020-10-14T22:00:00+04:00',
    ]);
  });

  it('leave what can’t be read as fields', () => {
    const { when, fields } = times(
      'date | start time | end time',
      ['2020-10-13', '22:00', 'late'],
      ['2020-10-14', '', '11:00'],
      ['2020-10-15', '10:00', '11:00'],
    );
    expect(when).toEqual([
      '2020-10-13T22:00:00+04:00',
      '2020-10-14',
      '2020-10-15T10:00:00+04:00/2020-10-15T11:00:00+04:00',
    ]);
    expect(fields).toEqual([
      { name: 'end time', value: 'late' },
      { name: 'end time', value: '11:00' },
    ]);
  });
});

describe('a clock time that a spreadsheet saves with a day', () => {
  it('is that of the date, if the day is the same or none', () => {
    const { when, fields } = times(
      'Date | Time',
      ['2020-10-13', '2020-10-13T22:00'],
      ['2020-10-14', '1899-12-30 23:15:00'],
      ['2020-10-15', '2020-10-16T22:00'],
    );
    expect(when).toEqual(['2020-10-13T22:00:00+04:00', '2020-10-14T23:15:00+04:00', '2020-10-15']);
    expect(fields).toEqual([{ name: 'Time', value: '2020-10-16T22:00' }]);
  });
});

describe('a date that a person names', () => {
  it('has the clock time beside it', () => {
    const table = tableOf(['D', 'Other', 'Heure'], [['13.01.2020', '2020-01-14 10:00', '21:45']]);
    const given = { columns: { D: { as: 'when' } } } as const;
    const { mapping, questions } = planImport([{ as: 'unknown', table }], given);
    expect(mapping.columns).toMatchObject({ D: { as: 'when' }, Heure: { as: 'clock' } });
    expect(questions).toEqual([]);
  });

  it('is none of the clock times', () => {
    const found = guess('Heure | Date', ['21:45', '13.01.2020']);
    expect(uses(found)).toEqual({ Heure: 'clock', Date: 'when' });
  });
});
