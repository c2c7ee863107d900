import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ID } from '../../../evidence/schema/patterns.ts';
import { createIds } from './ids.ts';

it('makes words of a text, without accents', () => {
  const give = createIds();
  expect(give('Dégâts à Besançon (2020)', 'x')).toBe('degats-a-besancon-2020');
  expect(give('Dégâts à Besançon, 2020', 'x')).toBe('degats-a-besancon-2020-2');
  expect(give('Gəncə', 'x')).toBe('gence');
  expect(give('Şanlıurfa, Łódź & Ærø', 'x')).toBe('sanliurfa-lodz-aero');
  expect(give('other', 'x')).toBe('other');
  expect(createIds(['other'])('Other', 'x')).toBe('other-2');
});

it.each([
  ['Gəncəyə raket zərbəsi', 'genceye-raket-zerbesi'],
  ['Şanlıurfa, Pazarcık', 'sanliurfa-pazarcik'],
  ['İSTANBUL', 'istanbul'],
  ['Łódź, Straße, Ærø, Þórður', 'lodz-strasse-aero-thordur'],
  ['Обстрел Гянджи', 'obstrel-gyandzhi'],
  ['Київ, Йошкар-Ола', 'kiyiv-yoshkar-ola'],
  ['ГЯНДЖА', 'gyandzha'],
  ['Գանձակ և Երևան', 'gandzak-ev-erevan'],
  ['ԵՐԵՒԱՆ, Շուշի', 'erevan-shushi'],
  ['თბილისი', 'tbilisi'],
  ['Αθήνα', 'athina'],
])('writes %s with the letters of ids', (text, id) => {
  expect(createIds()(text, 'x')).toBe(id);
  expect(createIds()(text.normalize('NFD'), 'x')).toBe(id);
});

it('makes a number of a text that no letters of ids can write, wherever it stands', () => {
  const [first, second] = ['كنجه', '江华'].map((name) => createIds()(name, 'place'));
  expect(first).toMatch(/^place-[a-z0-9]{8}$/);
  expect(second).not.toBe(first);
  const give = createIds();
  expect(['江华', 'كنجه', 'كنجه'].map((name) => give(name, 'place'))).toEqual([
    second,
    first,
    `${first}-2`,
  ]);
  expect(createIds()('سقوط 5', 'row')).toMatch(/^5-[a-z0-9]{8}$/);
  expect(createIds()('سقوط', 'row')).toMatch(/^row-[a-z0-9]{8}$/);
  expect(createIds()('١٢', 'row')).toBe('12');
  expect(createIds()('—', 'row')).toBe('row');
});

it('gives each id once, and only what an id may be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 60 }),
      (texts) => {
        const give = createIds();
        const ids = texts.map((text) => give(text, 'row'));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(new RegExp(ID));
      },
    ),
  );
});
