import { describe, expect, test } from 'vitest';
import { guess, uses } from '../../../testing/tables/guess-table.ts';
import { readHeader } from '../read-header.ts';
import { readsAsPersons } from './person-cells.ts';

describe('a header that asks for names of persons', () => {
  test.each([
    'Namen der Opfer',
    "victims' names",
    'victim names',
    'names of victims',
    'Name of victim',
    "Victim's name",
    'VictimName',
    'Victims (names)',
    'Opfer (Name)',
    'Opfernamen',
    'Opfername',
    'Zeugenname',
    'casualty names',
    'Name der getöteten Person',
    'Names of the dead',
    'Names of killed',
    'Killed (names)',
    'Surname of victim',
    'Suspects: names',
    'Names of wounded and killed',
    'patient name',
    'Nachname des Opfers',
    'Namen der Verletzten',
    'Nombres de las víctimas',
    'Nombre del fallecido',
    'Apellidos de los heridos',
    'Noms des victimes',
    'Prénom de la victime',
    'Nom du blessé',
    'Nomes das vítimas',
    'Nome do suspeito',
    'Nomi delle vittime',
    'Nome del ferito',
    'Имена жертв',
    'ФИО погибших',
    'Имя пострадавшего',
    'Імена загиблих',
    "Ім'я постраждалого",
    'ПІБ поранених',
    'Imiona ofiar',
    'Nazwiska zabitych',
    'Kurbanların adları',
    'Ölenlerin isimleri',
    'Qurbanların adları',
    'أسماء الضحايا',
    'اسم القتيل',
    'properties.victim_names',
    'Victim name village',
  ])('%s', (name) => {
    expect(readHeader(name)?.role).toBe('person-name');
    // What is preselected in the page is this use, too.
    const found = guess(`Date | ${name}`, ['2020-10-11', 'Anna Berg'], ['2020-10-12', 'Jan']);
    expect(uses(found)).toEqual({ Date: 'when', [name]: 'held' });
    expect(found.heldColumns).toEqual([{ column: name, why: 'names of private persons' }]);
  });

  test.each([
    ['Nombre de victimes', 'target'],
    ['Nombre de blessés', 'injured'],
    ['Victims: place name', 'place'],
    ['Number of victims', 'target'],
    ['Victims', 'target'],
    ['Opfer', 'target'],
    ['Tote', 'killed'],
  ])('%s asks for no name', (name, role) => {
    expect(readHeader(name)?.role).toBe(role);
  });
});

describe('a header that speaks of persons', () => {
  const people = ['Anna Berg', 'Jan Kowal, 34', 'Berg, Eva'];

  test.each([
    ['Victim', ['anna berg', 'jan kowal', 'eva horn']],
    ['Victim', ['Anna', 'Jan', 'Eva']],
    ['Víctima', ['Ana', 'Juan', 'Rosa']],
    ['Жертва', ['Иван', 'Ольга', 'Нина']],
    ['Victim', ['山田太郎', '佐藤花子', '鈴木一郎']],
    ['الضحية', ['محمد', 'فاطمة', 'كريم']],
    ['Target', ['Anna', 'Jan', 'Eva']],
    ['Officer', ['Smith', 'Jones', 'Brown']],
    ['Suspect', ['Smith', 'Jones', 'a man']],
    ['Murder victim 1', ['smith', 'jones', 'unknown']],
    ['Detainee', ['anna berg', 'jan kowal', 'eva horn']],
    ['Detainees', ['anna berg', 'jan kowal', 'eva horn']],
    ['Victim last', ['Smith', 'Jones', 'Brown']],
    ['Fire victim', ['Anna Berg', 'Jan Kowal', 'Eva Horn']],
    ['Team leader', ['Anna Berg', 'Jan Kowal', 'Eva Horn']],
    ['Agent', ['Anna Berg', 'Jan Kowal', 'Eva Horn']],
  ])('%s over one word, small letters or no capitals is held back: %j', (name, cells) => {
    const found = guess(`Date | ${name}`, ...cells.map((cell) => ['2020-10-11', cell]));
    expect(uses(found)[name]).toBe('held');
  });

  test.each([
    ['Victim', ['civilians', 'two men', 'A nurse', 'unknown'], 'target'],
    ['Victim', ['Pedestrian', 'cyclist', 'bus driver', 'Tourists'], 'target'],
    ['Victim', ['市民', '男性', '警察'], 'target'],
    ['Victim', ['Taliban', 'AFP', 'Boko Haram'], 'target'],
    ['Target', ['Market', 'Hospital', 'Kyiv', 'Airport'], 'target'],
    ['Victim status', ['safe', 'wanted', 'free'], 'field'],
    ['Perpetrator outcome', ['arrested', 'at large', 'killed by police'], 'field'],
    ['Officer rank', ['Sergeant', 'Captain', 'Major'], 'field'],
  ])('%s over %j is not', (name, cells, as) => {
    const found = guess(`Date | ${name}`, ...cells.map((cell) => ['2020-10-11', cell]));
    expect(uses(found)[name]).toBe(as);
  });

  test('a column of accounts is held back', () => {
    const found = guess('Date | Profile', ['2020-10-11', '@annaberg'], ['2020-10-12', '@jan.k']);
    expect(uses(found)['Profile']).toBe('held');
  });

  const twice = ['Anna Berg', 'Jan Kowal', 'Anna Berg', 'Anna Berg', 'Anna Berg', 'Jan Kowal'];
  test.each([
    'Coder',
    'Entered by',
    'Verified by',
    'Reported by',
    'Reporter',
    'Researcher',
    'Photographer',
    'Erfasst von',
    'Verificado por',
    'Vérifié par',
  ])('%s holds who made the record back, however often', (name) => {
    const found = guess(`Date | ${name}`, ...twice.map((cell) => ['2020-10-11', cell]));
    expect(uses(found)[name]).toBe('held');
  });

  test.each([
    ['Reported by', ['AFP', 'Reuters', 'Al Jazeera', 'Kyiv Independent'], 'source'],
    ['Verified by', ['yes', 'no', 'verified', 'GPS'], 'field'],
    ['Photographer', ['AFP', 'Reuters', 'Human Rights Watch'], 'field'],
  ])('%s over %j is of none', (name, cells, as) => {
    const found = guess(`Date | ${name}`, ...cells.map((cell) => ['2020-10-11', cell]));
    expect(uses(found)[name]).toBe(as);
  });

  test.each(['National ID', 'Home lat', 'Home lon', 'Twitter handle', 'Kontakt', 'DNI', 'PESEL'])(
    '%s reaches persons, and is held back',
    (name) => {
      const found = guess(`Date | ${name}`, ['2020-10-11', '46.25'], ['2020-10-12', '46.75']);
      expect(uses(found)[name]).toBe('held');
    },
  );
  test.each(['Victim', 'Victims', 'Opfer', 'Tote', 'Killed', 'Fallecidos', 'Suspect', 'Person'])(
    '%s over names is held back',
    (name) => {
      const found = guess(`Date | ${name}`, ...people.map((cell) => ['2020-10-11', cell]));
      expect(uses(found)).toEqual({ Date: 'when', [name]: 'held' });
      expect(found.told.filter(({ column }) => column === name)).toEqual([
        {
          column: name,
          what: 'held back: names of private persons, as its cells read like some',
          cure: expect.stringContaining(`columns[${JSON.stringify(name)}].as = "`),
        },
      ]);
    },
  );

  test.each([
    ['Victims', ['civilians', 'Civilians (Mali)', 'Rebel Forces'], 'target'],
    ['Opfer', ['Zivilisten', 'Zwei Soldaten', 'unbekannt'], 'target'],
    ['Victim', Array.from({ length: 8 }, (_, at) => (at < 4 ? 'Blue Bay' : 'Red Rock')), 'target'],
    ['Victims', ['3', '4', '5'], 'field'],
    ['Target', ['Blue Bay', 'Red Rock', 'Blue Bay', 'Red Rock'], 'target'],
  ])('%s over %s is not', (name, cells, as) => {
    const found = guess(`Date | ${name}`, ...cells.map((cell) => ['2020-10-11', cell]));
    expect(uses(found)[name]).toBe(as);
  });
});

test.each([
  ['Anna Berg', true],
  ['ANNA BERG', true],
  ['Anna M. van der Berg (34)', true],
  ['Anna Berg; Jan Kowal', true],
  ['Anna Berg, Jan Kowal, Eva Roth', true],
  ['Олена Коваль', true],
  ['محمد حسن', true],
  ['Anna', false],
  ['a nurse', false],
  ['Local Farmers', false],
  ['المدنيون في البلدة', false],
  ['мирные жители', false],
  ['12', false],
])('%s reads as persons: %s', (cell, is) => {
  expect(readsAsPersons(cell)).toBe(is);
});
