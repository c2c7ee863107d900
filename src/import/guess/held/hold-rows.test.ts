import { describe, expect, test } from 'vitest';
import { guess } from '../../../testing/tables/guess-table.ts';

/** The values of a column by which rows are held back. */
function heldBy(name: string, ...cells: readonly (string | number | boolean)[]) {
  const rows = cells.map((cell, at) => [`2020-10-1${at}`, 'Testville', cell]);
  const { mapping } = guess(`Date | City | ${name}`, ...rows);
  return mapping.held[name] ?? [];
}

test('rows that correct others are told', () => {
  const { told } = guess(
    'Date | ID | Supersedes',
    ['2020-10-11', 'A1', ''],
    ['2020-10-12', 'A2', 'A1'],
  );
  expect(told.find(({ column }) => column === 'Supersedes')?.what).toContain('1 row speaks of');
});

test('rows are held back however many marks there are, and however long', () => {
  const day = (at: number): string => `2027-01-01 ${at}`;
  const dates = Array.from({ length: 100 }, (_, at) => day(at));
  expect(heldBy('Embargo until', ...dates)).toEqual(dates);
  const long = 'not before the trial has ended, as was agreed with the family of the deceased';
  expect(heldBy('Restrictions', long, 'none')).toEqual([long]);
});

describe('rows that are marked as not for everybody are held back', () => {
  test.each([
    'restricted',
    'Confidential',
    'sensitive',
    'embargoed',
    'internal',
    'not for publication',
    'DO NOT PUBLISH',
    'vertraulich',
    'nicht veröffentlichen',
    'confidencial',
    'no publicar',
    'confidentiel',
    'ne pas publier',
    'riservato',
    'gizli',
    'yayınlanmasın',
    'секретно',
    'не публиковать',
    'таємно',
    'poufne',
    'məxfi',
    'سري',
  ])('by the status %s', (mark) => {
    expect(heldBy('Status', 'verified', mark, 'done')).toEqual([mark]);
  });

  test.each([
    ['access', 'restricted', 'open'],
    ['Access level', 'internal', 'public'],
    ['visibility', 'private', 'public'],
    ['Sichtbarkeit', 'intern', 'öffentlich'],
    ['public', 'no', 'yes'],
    ['public', false, true],
    ['public', 0, 1],
    ['is_public', 'false', 'true'],
    ['Publish?', 'no', 'yes'],
    ['Published', 'No', 'Yes'],
    ['OK to publish', 'not yet', 'yes'],
    ['veröffentlichen', 'nein', 'ja'],
    ['Veröffentlicht', 'nein', 'ja'],
    ['Publicar', 'no', 'sí'],
    ['À publier', 'non', 'oui'],
    ['Publicar?', 'não', 'sim'],
    ['Публиковать', 'нет', 'да'],
    ['Yayınlansın', 'hayır', 'evet'],
    ['Confidential', 'yes', 'no'],
    ['Vertraulichkeit', 'hoch', 'öffentlich'],
    ['Do not publish', 'x', 'no'],
    ['Xyzzy', 'Do not publish', 'fine'],
    ['Estado', 'confidencial', 'publicado'],
    ['Status', 'Pending review', 'verified'],
    ['Status', 'draft – see Anna', 'verified'],
    ['Status', 'Embargo: trial', 'embargo lifted'],
    ['Visibility', 'embargo until 2027', 'public'],
    ['Visibility', 'Staff', 'Public'],
    ['Visibility', 'Staff', 'everyone'],
    ['Access level', 'partners', 'open'],
    ['Publish?', 'TBD', 'Yes'],
    ['Publish?', 'after the trial', 'Yes'],
    ['Published', 'TBD', 'yes'],
    ['Embargo until', '2027-01-01', 'none'],
    ['Sperrfrist bis', '01.01.2027', 'keine'],
    ['Anonymous', 'Yes', 'No'],
    ['Anonym', 'ja', 'nein'],
  ] as const)('by %s %j, and not %j', (name, mark, other) => {
    expect(heldBy(name, other, mark, other)).toEqual([String(mark)]);
  });

  test.each([
    ['Remarks', 'DO NOT PUBLISH', 'Roof collapse'],
    ['Remarks', 'Do not publish: the family asks so', 'Roof collapse'],
    ['Notes', 'confidential', 'Roof collapse'],
    ['Type', 'not for publication', 'Fire'],
    ['Status', 'RETRACTED', 'verified'],
    ['Estado', 'retirado', 'verificado'],
    ['Remarks', 'Retracted', 'Roof collapse'],
  ])('by %s %j, and not %j', (name, mark, other) => {
    expect(heldBy(name, other, mark, other)).toEqual([mark]);
  });

  test('however many other words there are', () => {
    const cells = Array.from({ length: 90 }, (_, at) => `A house burnt down on the ${at} th day`);
    const rows = [...cells, 'Do not publish'].map((cell) => ['2020-10-11', 'Testville', cell]);
    expect(guess('Date | City | Remarks', ...rows).mapping.held).toEqual({
      Remarks: ['Do not publish'],
    });
  });

  test.each([
    ['Type', 'embargo', 'strike'],
    ['Remarks', 'Do not publishers agree', 'Fire'],
    ['Status', 'closed', 'verified'],
    ['Public', 'yes', 'ja'],
    ['Published', '2020-10-11', '2020-10-12'],
    ['Xyzzy', 'internal', 'private'],
    ['Access', 'by road', 'by sea'],
    ['Visibility', '10 km', 'poor'],
    ['Status', 'Classified as murder', 'Killed in action'],
  ])('and none by %s %j, %j', (name, one, other) => {
    expect(heldBy(name, one, other)).toEqual([]);
  });
});

test('what is said of rows that correct others is said once', () => {
  const { told } = guess(
    'Date | ID | Superseded by | Replaces',
    ['2020-10-11', '1', '2', ''],
    ['2020-10-12', '2', '', '1'],
  );
  const of = (name: string) => told.find(({ column }) => column === name)?.what;
  expect(of('Superseded by')).toContain('1 row speaks of another one there, which it may correct');
  expect(of('Replaces')).toBe('1 row speaks of another one there, too');
});

test.each([
  ['Publish?', ['', '', ''], 'it is empty: no row is held back by it'],
  ['Publish?', ['yes', '', ''], '2 rows have nothing there, and none of them is held back'],
  [
    'Visibility',
    ['public', 'public', ''],
    '1 row has nothing there, and none of them is held back',
  ],
  ['Publish?', ['yes', 'yes', 'yes'], undefined],
  ['Status', ['', '', ''], undefined],
])(
  'an empty cell that would say whether a row is published is told: %s %j',
  (name, cells, what) => {
    const { told, heldRows } = guess(
      `Date | ${name}`,
      ...cells.map((cell) => ['2020-10-11', cell]),
    );
    expect(heldRows).toEqual([]);
    expect(told.find((each) => each.column === name && each.what.includes('held back'))?.what).toBe(
      what,
    );
  },
);
