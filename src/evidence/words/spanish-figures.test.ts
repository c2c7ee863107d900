import { describe, expect, it } from 'vitest';
import { readSpanishFigure } from './spanish-figures.ts';

const none = undefined;

describe('the reader of Spanish figures', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['nueve personas', 9, 9],
    ['las tres personas', 3, 3],
    ['tres de ellas', 3, 3],
    ['14 personas mayores', 14, 14],
    ['412 litros por metro cuadrado', 412, 412],
    ['1.981 viviendas', 1981, 1981],
    ['treinta y una casas', 31, 31],
    ['veintidós', 22, 22],
    ['veintiuna', 21, 21],
    ['doscientas cinco', 205, 205],
    ['quinientas doce casas', 512, 512],
    ['mil doscientos', 1200, 1200],
    ['dos mil trescientos cuatro', 2304, 2304],
    ['un total de 12 pueblos', 12, 12],
    ['al menos 300 personas', 300, none],
    ['al menos a seis personas', 6, none],
    ['Por lo menos diez', 10, none],
    ['40 o más', 40, none],
    ['más de 200 metros de vía', 201, none],
    ['más de mil', 1001, none],
    ['más de 2,5 millones', 2_500_001, none],
    ['más de millón y medio', 1_500_001, none],
    ['más de un millón y medio de personas', 1_500_001, none],
    ['más de una docena', 13, none],
    ['casi medio millón', none, 499_999],
    ['al menos un centenar', 100, none],
    ['medio millón o más', 500_000, none],
    ['unos 2,5 millones', none, none],
    ['millares de personas', none, none],
    ['hasta 600 personas', none, 600],
    ['no más de cinco', none, 5],
    ['casi 150 000 abonados', none, 149_999],
    ['casi 4.000', none, 3999],
    ['menos de diez', none, 9],
    ['entre 12 y 20', 12, 20],
    ['dos o tres', 2, 3],
    ['entre 2 y 3 millones', 2e6, 3e6],
    ['1,5 a 2 millones', 1.5e6, 2e6],
    ['dos o tres docenas', 24, 36],
    ['dos o tres mil', 2000, 3000],
    ['una o dos casas', 1, 2],
    ['10-12', 10, 12],
    ['Decenas de camiones', none, none],
    ['miles de muertos', none, none],
    ['varias casas', none, none],
    ['unas cuarenta calles', none, none],
    ['alrededor de 20', none, none],
    ['cerca de un millón de personas', none, none],
  ])('reads %j', (text, min, max) => {
    const read = readSpanishFigure(text);
    expect(read && [read.min, read.max]).toEqual([min, max]);
  });

  it.each<[string, number]>([
    ['cien', 100],
    ['dos mil', 2000],
    ['un millón', 1e6],
    ['2,5 millones de personas', 2.5e6],
    ['2.5 millones', 2.5e6],
    ['1,1 millones', 1.1e6],
    ['2½ millones', 2.5e6],
    ['2 mill.', 2e6],
    ['dos mil millones', 2e9],
    ['1,5 mil millones', 1.5e9],
    ['medio millón', 500_000],
    ['medio centenar de casas', 50],
    ['media docena', 6],
    ['millón y medio', 1.5e6],
    ['un millón y medio', 1.5e6],
    ['dos millones y medio de personas', 2.5e6],
    ['docena y media', 18],
    ['un cuarto de millón', 250_000],
    ['una decena de casas', 10],
    ['dos docenas', 24],
    ['tres centenares', 300],
    ['un millar de personas', 1000],
  ])('reads %j as about so many', (text, about) => {
    expect(readSpanishFigure(text)).toEqual({ about });
  });

  it.each([
    '',
    'personas',
    'una casa',
    '1,5',
    '1.234 millones',
    '1,234 millones',
    'medio',
    'media casa',
    'un cuarto de las casas',
    'treinta y dos millones y medio',
    'la segunda ola',
    'la mitad',
    '20 por ciento',
    '20 %',
    'dos muertos y tres heridos',
    'cuatro soldados y su capitán',
    'entre 20 y 12',
    'al menos',
    'más de lo previsto',
    'constructor',
    '9'.repeat(30),
  ])('says nothing of %j', (text) => {
    expect(readSpanishFigure(text)).toBeNull();
  });
});
