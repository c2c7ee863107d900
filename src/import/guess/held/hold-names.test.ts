import { describe, expect, test } from 'vitest';
import { guess, tableOf, uses } from '../../../testing/tables/guess-table.ts';
import { guessMapping } from '../guess-mapping.ts';

const PEOPLE = ['Anna Berg', 'Jan Kowal', 'Eva Roth', 'Tom Lind'];
const DAYS = ['2020-10-11', '2020-10-12', '2020-10-13', '2020-10-14'];

/** A table of a day, a place, what happened, and a column of these cells. */
function beside(name: string, cells: readonly string[]) {
  return guess(
    `Date | City | Text | ${name}`,
    ...cells.map((cell, at) => [
      DAYS[at % DAYS.length]!,
      'Testville',
      `A house burnt down on the ${at + 1} th day.`,
      cell,
    ]),
  );
}

describe('a bare name is held back', () => {
  test.each([
    ['Name | Age | Gender | Race | Date | City | State | Cause', ['33', 'M', 'Black']],
    ['Name | Alter | Geschlecht | Herkunft | Datum | Ort | Land | Todesursache', ['33', 'm', 'x']],
    ['Nome | Idade | Sexo | Cor | Data | Cidade | Estado | Causa', ['33', 'M', 'x']],
    ['Nombre | Edad | Sexo | Otro | Fecha | Lugar | Estado | Causa', ['33', 'M', 'x']],
    ['Nom | Âge | Sexe | Autre | Date | Lieu | Région | Cause', ['33', 'M', 'x']],
    ['Adı | Yaş | Cinsiyet | Diğer | Tarih | Şehir | Bölge | Neden', ['33', 'E', 'x']],
    ['Имя | Возраст | Пол | Иное | Дата | Город | Область | Причина', ['33', 'м', 'x']],
  ])('beside an age: %s', (names, person) => {
    const rest = (at: number) => [DAYS[at]!, 'Testville', 'North', 'Shot'];
    const of = (name: string, at: number) => [name, ...person, ...rest(at)];
    const [name = ''] = names.split(' | ');
    for (const cells of [
      ['John Smith', 'Jane Doe'],
      ['John', 'Jane'],
    ]) {
      const found = guess(names, ...cells.map(of));
      expect(uses(found)[name]).toBe('held');
      expect(Object.values(uses(found))).not.toContain('title');
    }
  });

  test.each([
    ['Vorname', 'Name'],
    ['Prénom', 'Nom'],
    ['first name', 'name'],
    ['Apellidos', 'Nombre'],
    ['Soyadı', 'Adı'],
    ['Фамилия', 'Имя'],
    ['Отчество', 'Имя'],
    ['Cognome', 'Nome'],
    ['Nazwisko', 'Imię'],
    ['First', 'Last'],
  ])('beside the other part of it: %s, %s', (part, name) => {
    const found = guess(
      `Date | ${part} | ${name}`,
      ['2020-10-11', 'Eva', 'Schulz'],
      ['2020-10-12', 'Jan', 'Roth'],
    );
    expect(uses(found)).toEqual({ Date: 'when', [part]: 'held', [name]: 'held' });
  });

  test('with the date of birth of who it is', () => {
    const found = guess(
      'Date | Name | Date of birth',
      ['2020-10-11', 'Eva Schulz', '1980-01-01'],
      ['2020-10-12', 'Jan Roth', '1990-01-01'],
    );
    expect(uses(found)).toEqual({ Date: 'when', Name: 'held', 'Date of birth': 'held' });
  });

  test('and no other: what an event is called is told', () => {
    const found = guess(
      'Date | Name | City',
      ['2020-10-11', 'Market Bombing', 'Testville'],
      ['2020-10-12', 'Fire at the Old Mill', 'Testville'],
      ['2020-10-13', 'Bus Station Attack', 'Testville'],
    );
    expect(uses(found)['Name']).toBe('title');
  });
});

describe('a column of names of persons is held back, whatever its header', () => {
  test.each([
    'Maktul',
    'Maktulün adı',
    'Failin adı',
    'Fail',
    'Hayatını kaybeden',
    'Kadının ismi',
    'İşçinin adı',
    'Gözaltına alınan',
    'Sanık',
    'Katil',
    'Mis en cause',
    'Nom du mis en cause',
    'Nom du policier',
    'Identité',
    'Meurtrier',
    'Auteur présumé',
    'Occiso',
    'Imputado',
    'Acusado',
    'Agresor',
    'Nombre del agresor',
    'Denunciante',
    'Feminicida',
    'Presunto autor',
    'Agressor',
    'Policial',
    'Preso',
    'Autor do crime',
    'Geschädigte',
    'Familienname',
    'Angehörige',
    'Mutter',
    'Kind',
    'Name Täter',
    'Täter',
    'shooter',
    'accused',
    'defendant',
    'officer',
    'subject name',
    'next of kin',
    'perpetrator',
    'Target',
    'Who',
    'Xyzzy',
  ])('%s', (name) => {
    const found = beside(name, PEOPLE);
    expect(uses(found)).toEqual({ Date: 'when', City: 'place', Text: 'note', [name]: 'held' });
    expect(
      found.told.some(({ column, what }) => column === name && what.startsWith('held back')),
    ).toBe(true);
  });

  test.each([
    ['ضابط', ['محمد حسن', 'علي خالد', 'أحمد يوسف']],
    ['Кто', ['Иван Петров', 'Олена Коваль', 'Пётр Иванов']],
    [
      'Victims',
      ['Anna Berg, 34, a nurse', 'Jan Kowal – shot in his car', 'Eva Roth (guide) of Ulm'],
    ],
    ['Xyzzy', ['Anna Berg (34)', 'Roth, Eva', 'ANNA KOWAL', 'unclear']],
  ])('%s over %j', (name, cells) => {
    expect(uses(beside(name, cells))[name]).toBe('held');
  });
});

describe('a column of surnames alone is, under a header of several persons', () => {
  test.each([
    ['Officers', ['Berg', 'Kowal; Roth', 'Lind / Okafor', 'Nguyen']],
    ['Officers involved', ['Berg', 'Kowal', 'Roth']],
    ['Victims', ['Berg', 'Kowal', 'unknown', 'Roth and Lind']],
    ['Killed', ['Berg', 'Kowal', 'Roth']],
    ['Opfer', ['Berg', 'Kowal', 'Roth']],
    ['Victimes', ['Berg', 'Kowal', 'Roth']],
    ['Погибшие', ['Иванов', 'Коваль', 'Петров; Сидоров']],
    ['Víctimas', ['Pérez', 'Gómez', 'Núñez']],
  ])('%s over %j', (name, cells) => {
    expect(uses(beside(name, cells))[name]).toBe('held');
  });

  test.each([
    ['Victims', ['Civilians', 'Farmers', 'Students', 'Soldiers']],
    ['Victims', ['Civilians', 'Kurds', 'Muslims', 'Christians']],
    ['Victims', ['Tutsi', 'Rohingya', 'Yazidis', 'Hazaras']],
    ['Victims', ['None', 'Unknown', 'Several', 'Many']],
    ['Victims', ['One', 'Two', 'Dozens', 'Hundreds']],
    ['Victims', ['Women', 'Child', 'Male', 'Female']],
    ['Killed', ['None', 'Unknown', 'Several', 'Yes']],
    ['Officers', ['Police', 'Army', 'Navy', 'Sheriff']],
    ['Perpetrators', ['Gendarmerie', 'Taliban', 'Hamas', 'Janjaweed']],
    ['Children', ['Yes', 'No', 'Unknown', 'Injured']],
    ['Opfer', ['Zivilisten', 'Bauern', 'Frauen', 'Kinder']],
    ['Victimes', ['Civils', 'Paysans', 'Femmes', 'Enfants']],
    ['Víctimas', ['Civiles', 'Campesinos', 'Mujeres', 'Niños']],
    ['Погибшие', ['Мирные', 'Дети', 'Солдаты', 'Неизвестно']],
  ])('and not one of kinds, groups and answers: %s over %j', (name, cells) => {
    expect(uses(beside(name, cells))[name]).not.toBe('held');
  });
});

describe('a column of other names is not', () => {
  test.each([
    ['Perpetrator', ['Red Army', 'Boko Haram', 'Islamic State', 'Police'], 'actor'],
    ['Perpetrator', ['Blue Bay', 'Blue Bay', 'Blue Bay', 'Red Rock'], 'actor'],
    ['Type', ['Drone Strike', 'Armed Clash', 'House Fire', 'Car Bomb'], 'category'],
    ['Type', ['Night Watch', 'Hot Pursuit', 'Open Door', 'Cold Start'], 'category'],
    ['Weapon', ['Grad Launcher', 'Lada Niva', 'Toyota Hilux', 'Hand Grenade'], 'field'],
    ['Xyzzy', ['Main Street', 'Baker Street', 'Old Road', 'Hauptstraße Nord'], 'field'],
    ['Xyzzy', ['Human Rights Watch', 'Red Cross', 'Daily News', 'Local Council'], 'field'],
    ['Xyzzy', ['Testville', 'rain', 'Fog', '12'], 'field'],
    ['Xyzzy', ['قصف مدفعي', 'حريق كبير', 'غارة جوية', 'اشتباك مسلح'], 'field'],
    ['Actor', ['Gulf Cartel', 'Blue Clan', 'Zetas', 'Old Guard'], 'actor'],
    ['Delikt', ['Schwere Brandstiftung', 'Raub', 'Hohe Wand', 'Tiefe Stelle'], 'field'],
    ['Xyzzy', ['Testville Nord', 'Testville Süd', 'Testville Mitte', 'Oberdorf Mitte'], 'field'],
    ['Victims', ['Two men, both farmers', 'Civilians', 'A guard: unnamed', 'Villagers'], 'target'],
    ['Xyzzy', ['A B', 'C D', 'E F', 'G H'], 'field'],
    ['Source', PEOPLE, 'source'],
    ['Perpetrator', ['Boko Haram', 'Al Shabaab', 'Ansar Dine', 'Abu Sayyaf'], 'actor'],
    ['Actor', ['Boko Haram', 'Al Shabaab', 'Ansar Dine'], 'actor'],
    ['Agent', ['Mustard Gas', 'Chlorine Gas', 'Tear Gas'], 'field'],
    ['Subject', ['Climate Change', 'Housing Crisis', 'Green Energy'], 'field'],
    ['Mother tongue', ['Swiss German', 'Brazilian Portuguese', 'Mandarin Chinese'], 'field'],
    ['Fighter jet', ['Fighting Falcon', 'Strike Eagle', 'Super Hornet'], 'field'],
    ['Worker union', ['Verdi Bund', 'Comisiones Obreras', 'Force Ouvrière'], 'field'],
    ['Children affected', ['Primary Pupils', 'Nursery Kids', 'Local Teens'], 'field'],
    ['Quality', ['Very Good', 'Quite Bad', 'Not Sure'], 'field'],
  ])('%s over %j', (name, cells, as) => {
    expect(uses(beside(name, cells))[name]).toBe(as);
  });

  test.each([
    'Monument',
    'Museum',
    'Animal',
    'Film',
    'Treaty',
    'Law',
    'Hurricane',
    'Mine',
    'Denkmal',
    'Película',
    'Phase 2',
  ])('whose header names things: %s', (name) => {
    expect(uses(beside(name, ['Notre Dame', 'Polar Bear', 'Blade Runner']))[name]).toBe('field');
  });

  test('where the word means something else in the table’s language', () => {
    const dams = ['Valle de Bravo', 'El Cuchillo', 'Villa Victoria'];
    const of = (names: string, ...more: readonly string[]) =>
      uses(guess(names, ...dams.map((dam, at) => [DAYS[at]!, dam, ...more])));
    expect(of('Fecha | Presa | Municipio', 'Linares')['Presa']).toBe('field');
    expect(of('Data | Presa | Município | Fonte', 'Linares', 'Jornal')['Presa']).toBe('held');
  });

  test('where most are places that are known', () => {
    const towns = ['San Diego', 'Los Angeles', 'Baton Rouge', 'Santa Fe'];
    const rows = towns.map((town, at) => [DAYS[at]!, town]);
    const table = tableOf(['Date', 'Seen'], rows);
    const of = (isPlace?: (text: string) => boolean) =>
      uses(guessMapping(table, { isPlace }))['Seen'];
    expect(of()).toBe('held');
    expect(of((text) => towns.includes(text))).toBe('field');
    const among = rows.map(([day, town], at) => [day!, town!, towns[(at + 1) % towns.length]!]);
    expect(uses(guess('Date | Seen | City', ...among))['Seen']).toBe('field');
  });
});
