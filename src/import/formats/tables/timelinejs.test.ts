import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson, sampleTable, tableOf } from '../../../testing/read-sample.ts';
import { planImport } from '../../plan-import.ts';
import {
  isOldTimelineJs,
  isTimelineJs,
  isTimelineJsJson,
  oldTimelineJsTable,
  timelineJsJson,
  timelineJsTable,
} from './timelinejs.ts';

describe('TimelineJS', () => {
  it('has a sheet, whose title and eras are set aside by row, and parts of dates that become EDTF', () => {
    const table = sampleTable('timelinejs-sheet.csv');
    expect(isTimelineJs(table.columns)).toBe(true);
    const known = timelineJsTable(table);
    expect(rowsByName(known.table)).toMatchObject([
      {
        row: 2,
        Start: '2020-10-11T02:00',
        End: null,
        Headline: 'Market hit',
        Text: 'Shells fell & a fire began.',
      },
      { row: 3, Start: '2020-10', End: '2020-11' },
      { row: 4, Start: '-0205' },
    ]);
    expect(known.table.aside?.map(({ row }) => row.number)).toEqual([1, 5]);
    expect(known.about).toEqual({ title: 'A made-up autumn', summary: 'What was reported.' });
    expect(known.mapping.columns).toMatchObject({
      Start: { as: 'start', order: 'iso' },
      Headline: { as: 'title' },
      Media: { as: 'media' },
      Group: { as: 'category' },
    });
  });

  it('had a sheet with whole dates and tags, whose title is set aside all the same', () => {
    const table = sampleTable('timelinejs-sheet-2013.csv');
    expect(isTimelineJs(table.columns)).toBe(false);
    expect(isOldTimelineJs(table.columns)).toBe(true);
    const known = oldTimelineJsTable(table);
    expect(rowsByName(known.table)).toMatchObject([
      { row: 2, 'Start Date': '1/28/2020', Text: 'Said in bold & plain' },
      { row: 3, 'End Date': null },
    ]);
    expect(known.table.aside?.map(({ row }) => row.number)).toEqual([1]);
    expect(known.about).toEqual({ title: 'A made-up year', summary: 'What was reported.' });
    // What the first column shows of the order goes for the second.
    const { mapping, questions } = planImport([known], null);
    expect(questions).toEqual([]);
    expect(mapping.columns).toMatchObject({
      'Start Date': { as: 'start', order: 'month-first' },
      'End Date': { as: 'end', order: 'month-first' },
      Media: { as: 'media' },
      Tag: { as: 'category' },
    });
  });

  it.each([
    ['2020,10,11,2:05 PM', '2020-10-11T14:05'],
    ['2020,10,11,12:00 AM', '2020-10-11T00:00'],
    ['2020,10,11,23:59:30', '2020-10-11T23:59:30'],
    ['-1,,,', '0000'],
    ['79,8,24,', '0079-08-24'],
    ['2020,0,0,', '2020'],
    ['2020,,11,', '2020'],
    ['c. 1855,,,', 'c. 1855'],
    [',10,,', '10'],
    [',,,', null],
  ])('reads %s as %s', (parts, start) => {
    const table = tableOf(`Year,Month,Day,Time,Headline,Text,Media\n${parts},a,b,c`);
    expect(rowsByName(timelineJsTable(table).table)).toMatchObject([{ Start: start }]);
  });

  it('may be a spreadsheet’s, with numbers and parts of days', () => {
    const table = tableOf('Year,Month,Day,Time,Headline,Text,Media\n,,,,a,b,c');
    const rows = () => [{ number: 1, cells: [2020, 10, 11, 0.0833333, 'a', 'b', null] }];
    expect(rowsByName(timelineJsTable({ ...table, rows }).table)).toMatchObject([
      { Start: '2020-10-11T02:00' },
    ]);
  });

  it('has JSON with events, eras and a title', () => {
    const json = sampleJson('timelinejs-timeline.json');
    expect(isTimelineJsJson(json)).toBe(true);
    const known = timelineJsJson('timeline.json', json);
    expect(rowsByName(known.table)).toMatchObject([
      { Start: '2020-10-11T02:05:00', Text: 'Shells fell.', unique_id: 'market' },
      { Start: '-0205', End: '-0199', Headline: 'An old wall' },
    ]);
    expect(known.told.map(({ text }) => text).join()).toContain('The war');
    expect(() => timelineJsJson('timeline.json', { events: [] })).toThrow('without events');
  });
});
