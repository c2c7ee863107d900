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
    ['hasta 600 personas', none, 600],
    ['no más de cinco', none, 5],
    ['casi 150 000 abonados', none, 149_999],
    ['casi 4.000', none, 3999],
    ['menos de diez', none, 9],
    ['entre 12 y 20', 12, 20],
    ['dos o tres', 2, 3],
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

  it.each([
    '',
    'personas',
    'una casa',
    'una decena de casas',
    'un millón',
    'cien',
    'dos mil',
    'la segunda ola',
    'la mitad',
    '20 por ciento',
    '20 %',
    '1,5 millones',
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
