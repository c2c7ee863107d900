import { describe, expect, it, test } from 'vitest';
import { outcomeOf } from '../../guess/words/outcome-words.ts';
import { importTables } from '../../import-tables.ts';
import { planImport } from '../../plan-import.ts';
import { tableOf } from '../../../testing/read-sample.ts';

/** The incidents of a table of persons, as it is guessed. */
function incidentsOf(...lines: readonly string[]) {
  const csv = ['incident_id,date,name,age,status,weather', ...lines].join('\n');
  const { mapping, tables } = planImport([{ as: 'unknown', table: tableOf(csv) }], null);
  const incidents: Record<string, unknown>[] = [];
  importTables(
    { tables, mapping, repeats: [] },
    { name: 'A', title: 'A', file: 'a.csv' },
    { incident: (incident) => incidents.push(incident), rejected: () => {} },
  );
  return incidents.map(({ fields, claims }) => ({
    fields,
    figures: (claims as { figures?: { measure: string }[] }[]).flatMap((one) => one.figures ?? []),
  }));
}

const killed = (text: string, min: number, max = min) => ({
  measure: 'killed',
  of: 'people',
  text,
  min,
  max,
});

describe('rows of persons', () => {
  it('say what became of each, and how many were killed and injured', () => {
    const [incident] = incidentsOf(
      'E1,2020-10-11,Anna Berg,12,killed,fog',
      'E1,2020-10-11,Jan Kowal,8,injured,fog',
      'E1,2020-10-11,Eva Roth,–,killed,fog',
    );
    expect(incident!.fields).toEqual([
      { name: 'weather', value: 'fog' },
      { name: 'person', value: 'age: 12, status: killed' },
      { name: 'person', value: 'age: 8, status: injured' },
      { name: 'person', value: 'age: –, status: killed' },
    ]);
    expect(incident!.figures).toEqual([
      { measure: 'other', of: 'people listed', text: '3 rows', min: 3, max: 3 },
      killed('2 of 3 rows', 2),
      { ...killed('1 of 3 rows', 1), measure: 'injured' },
    ]);
  });

  it('lose none of two that are alike, and may be of those of whom nothing is said', () => {
    const [other, incident] = incidentsOf(
      'E1,2020-10-11,Anna Berg,12,dead,',
      'E1,2020-10-11,Jan Kowal,12,dead,',
      'E1,2020-10-11,Eva Roth,30,,',
      'E1,2020-10-11,Tom Lind,31,safe,',
      'E2,2020-10-12,Ida Holm,40,Died in hospital,',
    );
    expect(incident!.fields).toEqual([
      { name: 'person', value: 'age: 12, status: dead' },
      { name: 'person', value: 'age: 12, status: dead' },
      { name: 'person', value: 'age: 30' },
      { name: 'person', value: 'age: 31, status: safe' },
    ]);
    expect(incident!.figures).toContainEqual(killed('2 of 4 rows', 2, 3));
    expect(other!.figures).toEqual([killed('1 row', 1)]);
  });
});

test.each([
  ['killed', 'killed'],
  ['Dead', 'killed'],
  ['died of wounds', 'killed'],
  ['getötet', 'killed'],
  ['Fallecida', 'killed'],
  ['погибла', 'killed'],
  ['hayatını kaybetti', 'killed'],
  ['شهيد', 'killed'],
  ['severely wounded', 'injured'],
  ['schwer verletzt', 'injured'],
  ['herido', 'injured'],
  ['поранено', 'injured'],
  ['not killed', null],
  ['missing', null],
  ['12', null],
  ['', null],
  ['was seen near where others were killed', null],
])('%s is %s', (cell, outcome) => {
  expect(outcomeOf(cell)).toBe(outcome);
});
