import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from './fold.ts';

/** Letters of the languages that names come in, with what else stands in such names. */
const LETTERS = (
  'abcçdeəfgğhxıijkqlmnoöprsştuüvyzâäåøßñł' +
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' +
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև' +
  'αβγδεζηθικλμνξοπρστυφχψως' +
  " -'’"
).split('');
const words = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 24 });

describe('fold', () => {
  it('makes one of the ways to write a name', () => {
    expect(fold('Gəncə')).toBe('gence');
    expect(fold('GƏNCƏ')).toBe('gence');
    expect(fold('Xankəndi')).toBe(fold('Xankendi'));
    expect(fold('Cəbrayıl')).toBe(fold('CEBRAYİL'));
    expect(fold('İşıqlı')).toBe('isiqli');
    expect(fold('Straße')).toBe(fold('STRASSE'));
    expect(fold('Бёюк')).toBe(fold('Беюк'));
    expect(fold('երևան')).toBe(fold('ԵՐԵՎԱՆ'));
    expect(fold('Երևան')).toBe(fold('ԵՐԵՒԱՆ'));
    expect(fold("Armenia's")).toBe(fold('Armenia’s'));
  });

  it('changes nothing that it has folded', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('sees neither capitals nor marks on letters', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(text.replace(/\p{L}/gu, '$&\u0301'))).toBe(fold(text));
      }),
    );
  });

  it('splits words at whatever is no letter and no digit', () => {
    expect(foldedWords('Khankendi / Stepanakert, 1-2 Nov')).toEqual([
      'khankendi',
      'stepanakert',
      '1',
      '2',
      'nov',
    ]);
    expect(foldedWords(' — ')).toEqual([]);
  });
});
