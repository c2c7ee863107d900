import { describe, expect, it, test } from 'vitest';
import { guess, uses } from '../../../testing/tables/guess-table.ts';

const ROWS = [
  ['13.10.2020', '21:45'],
  ['24.10.2020', '22:15'],
] as const;

describe('a header that speaks of a date among other words', () => {
  test.each([
    ['Date des faits', 'Heure des faits'],
    ['Date du décès', 'Heure'],
    ['Date de l’incident', 'Heure de l’incident'],
    ['Fecha de los hechos', 'Hora de los hechos'],
    ['Date of death', 'Time of death'],
    ['Datum des Vorfalls', 'Uhrzeit des Vorfalls'],
    ['Todesdatum', 'Tatzeit'],
    ['Data dos fatos', 'Hora dos fatos'],
    ['Data dei fatti', 'Ora dei fatti'],
    ['Дата гибели', 'Время гибели'],
    ['Дата загибелі', 'Час загибелі'],
    ['Data śmierci', 'Godzina śmierci'],
    ['Ölüm tarihi', 'Ölüm saati'],
    ['Ölüm tarixi', 'Ölüm saatı'],
    ['تاريخ الوفاة', 'وقت الوفاة'],
  ])('%s; %s', (date, clock) => {
    expect(uses(guess(`${date} | ${clock}`, ...ROWS))).toEqual({
      [date]: 'when',
      [clock]: 'clock',
    });
  });

  test.each([
    'Year of the battle',
    'Battle year',
    'Jahr der Schlacht',
    'Todesjahr',
    'Año de los hechos',
    'Год гибели',
    'Ölüm yılı',
  ])('%s', (year) => {
    const found = guess(`${year} | what`, ['-490', 'A battle'], ['1066', 'A battle']);
    expect(uses(found)[year]).toBe('year');
  });

  it('is of what its other words say where its cells are no dates', () => {
    const found = guess('Date | Data source | Time of day | Datum der Opfer', [
      '2020-10-13',
      'https://example.org/a',
      'morning',
      '12',
    ]);
    expect(uses(found)).toMatchObject({
      Date: 'when',
      'Data source': 'source-address',
      'Datum der Opfer': 'field',
    });
  });

  it('gives way to a date of the event, and to what says of what it is', () => {
    const row = ['2020-10-13', '2020-10-14', '2020-10-15', '1970-01-01'];
    const names =
      'Date | Date de saisie | Fecha de publicación del artículo | Date of birth of the victim';
    expect(uses(guess(names, row))).toEqual({
      Date: 'when',
      'Date de saisie': 'field',
      'Fecha de publicación del artículo': 'source-date',
      'Date of birth of the victim': 'field',
    });
  });
});

describe('numbers of the size of seconds or milliseconds since 1970', () => {
  test.each([
    ['time', 1_602_540_000_000, 'epoch-milliseconds'],
    ['time', 1_602_540_001, 'epoch-seconds'],
    ['Time (ms)', '1602540000000', 'epoch-milliseconds'],
    ['unix', 1_602_540_001, 'epoch-seconds'],
    ['Zeitstempel', 1_602_540_000_001, 'epoch-milliseconds'],
  ])('under “%s”: %s', (name, cell, order) => {
    const found = guess(`${name} | place | count`, [cell, 'Ganja', '3'], [cell, 'Barda', '4']);
    expect(found.mapping.columns[name]).toEqual({ as: 'when', order, numbers: 'usual' });
    expect(found.questions).toEqual([]);
  });

  it('are not times under another word', () => {
    expect(uses(guess('telephone | place', [1_602_540_001, 'Ganja']))['telephone']).not.toBe(
      'when',
    );
  });
});
