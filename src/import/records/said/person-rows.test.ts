import { describe, expect, it, test } from 'vitest';
import { outcomeOf } from '../../guess/words/outcome-words.ts';
import { importTables } from '../../import-tables.ts';
import type { GivenMapping } from '../../complete-mapping.ts';
import { planImport } from '../../plan-import.ts';
import { tableOf } from '../../../testing/read-sample.ts';

/** The incidents of a table of persons, as it is guessed. */
function incidentsOf(...lines: readonly string[]) {
  return incidentsIn(['incident_id,date,name,age,status,weather', ...lines]);
}

/** @param given what a person says of the table */
function incidentsIn(lines: readonly string[], given: GivenMapping | null = null) {
  const opened = { as: 'unknown', table: tableOf(lines.join('\n')) } as const;
  const { mapping, tables } = planImport([opened], given);
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

const FATES = ['E1,2020-10-11,Anna Berg,12', 'E1,2020-10-11,Jan Kowal,8'] as const;

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

  it.each(['Suspect status', 'Perpetrator outcome', 'Legal status', 'Fate of relatives'])(
    'say nothing of them by a column of %s',
    (header) => {
      const [incident] = incidentsIn([
        `incident_id,date,victim name,age,${header}`,
        `${FATES[0]},killed by police`,
        `${FATES[1]},arrested`,
      ]);
      expect(incident!.figures.map(({ measure }) => measure)).toEqual(['other']);
    },
  );

  it.each([
    'Status',
    'Outcome',
    'Fate',
    "Victim's fate",
    'Estado',
    'Schicksal des Opfers',
    'Судьба',
  ])('are counted by a column of %s, which can be switched off', (header) => {
    const lines = [
      `incident_id,date,victim name,age,${header}`,
      `${FATES[0]},killed`,
      `${FATES[1]},safe`,
    ];
    expect(incidentsIn(lines)[0]!.figures).toContainEqual(killed('1 of 2 rows', 1));
    const off = incidentsIn(lines, { columns: { [header]: { as: 'field' } } })[0]!;
    expect(off.figures.map(({ measure }) => measure)).toEqual(['other']);
    expect(off.fields).toEqual(incidentsIn(lines)[0]!.fields);
  });

  it('have no most of an incident of which a row was refused or held back', () => {
    const rows = ['E2,2020-10-12,Eva Roth,7,killed,fog', 'E2,never,Tom Lind,9,killed,fog'];
    const [single, joined] = incidentsOf(
      `${FATES[0]},killed,fog`,
      `${FATES[1]},safe,fog`,
      'E1,2020-10-11,Ida Holm,7,unverified,fog',
      ...rows,
    );
    const { max: _, ...least } = killed('1 of 2 rows', 1);
    expect(joined!.figures).toEqual([
      { measure: 'other', of: 'people listed', text: '2 rows', min: 2 },
      least,
    ]);
    expect(single!.figures).toEqual([{ ...least, text: '1 row' }]);
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
  ['not killed', 'neither'],
  ['missing', 'neither'],
  ['12', 'neither'],
  ['', 'neither'],
  ['was seen near where others were killed', 'open'],
  ['killed?', 'open'],
  ['alleged killed', 'open'],
  ['presumed dead', 'open'],
  ['killed or injured', 'open'],
  ['killed/injured', 'open'],
  ['Killed: 0', 'open'],
  ['husband killed', 'open'],
  ['mutmaßlich getötet', 'open'],
  ['posiblemente muerta', 'open'],
  ['предположительно убит', 'open'],
  ['killed, not confirmed', 'open'],
])('%s is %s', (cell, outcome) => {
  expect(outcomeOf(cell)).toBe(outcome);
});
