import { describe, expect, test } from 'vitest';
import { guess, uses } from '../../../testing/tables/guess-table.ts';
import { languageTold } from '../header-language.ts';

describe('Ukrainian', () => {
  test('headers are read', () => {
    const names =
      'Дата;Область;Населений пункт;Подія;Опис;Загинуло;Поранено;Джерела;Посилання;Тип події;Координати';
    const found = guess(names.split(';').join(' | '), [
      '25.10.2020',
      'Північна',
      'Верхівка',
      'Обстріл ринку',
      'Снаряд влучив у ринок.',
      '7',
      '12',
      'Газета',
      'https://example.org/a',
      'обстріл',
      '49.2101, 37.2502',
    ]);
    expect(Object.values(uses(found))).toEqual([
      'when',
      'admin',
      'place',
      'title',
      'note',
      'figure',
      'figure',
      'source',
      'source-address',
      'category',
      'position',
    ]);
    expect(found.mapping.language).toBe('uk');
  });

  test.each([
    ['uk', 'Дата | Координати', '2020-10-11', 'a'],
    ['uk', 'Дата | Место', '2020-10-11', 'Київ'],
    ['uk', 'Дата | Тип', '2 липня 2020', 'a'],
    ['uk', 'Дата | Сторони', '11 жовтня 2020', 'a'],
    ['ru', 'Дата | Регион', '2020-10-11', 'a'],
    ['ru', 'Дата | Тип', '2 октября 2020', 'взрыв'],
    ['ru', 'Дата | Описание', '2020-10-11', 'Был взрыв'],
    ['en', 'Date | Place', '2020-10-11', 'Київ'],
  ])('or Russian is told apart by letters and months: %s, %s', (language, names, ...cells) => {
    expect(guess(names, cells).mapping.language).toBe(language);
  });
});

describe('a language whose headers are not known', () => {
  test.each([
    ['el', 'Ημερομηνία | Τόπος | Περιγραφή | lat | lon', 'Greek'],
    ['ja', '日付 | 場所 | できごと', 'Japanese'],
    ['zh', '日期 | 地点', 'Chinese'],
    ['bn', 'তারিখ | স্থান | বিবরণ | source', 'Bangla'],
    ['fa', 'تاریخ | مکان | شرح رویداد', 'Persian'],
    ['hy', 'Ամսաթիվ | Վայր', 'Armenian'],
    ['und', 'तारीख | स्थान', 'a language that is not known'],
    ['ar', 'التاريخ | المكان | الوصف', 'Arabic'],
    ['en', 'Date | Place | 日付', 'English'],
    ['en', 'a | b', 'English'],
  ])('is told by its letters: %s, %s', (language, names, told) => {
    const { language: found, mapping } = guess(names, ['2020-10-11', 'a', 'b', '1', '2']);
    expect(mapping.language).toBe(language);
    expect(languageTold(found)).toMatchObject({
      text: expect.stringContaining(`in ${told} (${language})`) as string,
    });
  });
});
