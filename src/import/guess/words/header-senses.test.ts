import { describe, expect, test } from 'vitest';
import { guess, uses } from '../../../testing/tables/guess-table.ts';

describe('a header of several senses', () => {
  test.each([
    ['Estado', ['borrador', 'verificado', 'por verificar'], ['borrador', 'por verificar']],
    ['Estado', ['Confirmado', 'Pendiente', 'Verificada'], ['Pendiente']],
    ['Estado del caso', ['verificado', 'sin confirmar', 'otro'], ['sin confirmar']],
    ['Estado', ['rascunho', 'verificado', 'não verificado'], ['rascunho', 'não verificado']],
    ['État', ['vérifié', 'à vérifier', 'brouillon'], ['à vérifier', 'brouillon']],
    ['State', ['draft', 'verified', 'to be verified'], ['draft', 'to be verified']],
    ['Stand', ['offen', 'erledigt', 'in Bearbeitung'], ['offen', 'in Bearbeitung']],
    ['Stato', ['bozza', 'verificato', 'verificato'], ['bozza']],
    ['Стан', ['перевірено', 'чернетка', 'на перевірці'], ['чернетка', 'на перевірці']],
    ['Состояние', ['проверено', 'черновик', 'проверено'], ['черновик']],
  ])('%s is a status over states of work', (name, states, held) => {
    const found = guess(`Date | ${name}`, ...states.map((state) => ['2020-10-11', state]));
    expect(uses(found)).toEqual({ Date: 'when', [name]: 'field' });
    expect(found.mapping.held).toEqual({ [name]: held });
  });

  test.each([
    ['Estado', ['Jalisco', 'Oaxaca', 'Sonora'], 'admin'],
    ['State', ['Ohio', 'Texas', 'Iowa'], 'admin'],
    ['État', ['Bahia', 'Acre', 'Pará'], 'admin'],
    ['Stand', ['Nord', 'Süd', 'West'], 'field'],
    ['Состояние', ['тяжёлое', 'лёгкое', 'тяжёлое'], 'field'],
    ['Stand', ['2021-02-01', '2021-02-02', '2021-02-03'], 'field'],
    ['Reference', ['A-1', 'A-2', 'A-3'], 'id'],
    ['İl', ['Ankara', 'İzmir', 'Muğla'], 'admin'],
    ['il', ['2019', '2020', '2021'], 'field'],
    ['İlçe', ['Kadıköy', 'Polatlı', 'Bodrum'], 'admin'],
    ['Evidence', ['a photo', 'two calls', 'none'], 'field'],
    ['Article', ['A fire', 'Another', 'A third'], 'field'],
  ])('%s is what else its cells say', (name, cells, as) => {
    const found = guess(`Date | ${name}`, ...cells.map((cell) => ['2020-10-11', cell]));
    expect(uses(found)).toEqual({ Date: 'when', [name]: as });
    expect(found.mapping.held).toEqual({});
  });

  test.each([
    'Links',
    'Link(s)',
    'Evidence',
    'References',
    'Reference',
    'Article',
    'Proof',
    'Preuves',
    'Pruebas',
    'Belege',
    'Докази',
  ])('%s holds addresses where most cells are some', (name) => {
    const cells = ['https://example.org/a', 'a letter', 'www.example.org/b', 'http://example.org/'];
    const found = guess(`Date | ${name}`, ...cells.map((cell) => ['2020-10-11', cell]));
    expect(uses(found)[name]).toBe('source-address');
  });
});

test.each([
  'نوع الحادث',
  'نوع الحدث',
  'Tipo de suceso',
  'Type d’incident',
  'Art des Vorfalls',
  'Тип события',
  'Тип події',
  'Olay türü',
])('%s is a category', (name) => {
  expect(uses(guess(`Date | ${name}`, ['2020-10-11', 'fire']))[name]).toBe('category');
});
