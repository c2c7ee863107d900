import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createTypeface } from './typeface.ts';

// Ten fonts are read at the first letter.
vi.setConfig({ testTimeout: 60_000 });

const typeface = createTypeface(resolve(import.meta.dirname, '../../..'));

it('has a shape of its own for the letters of each language', () => {
  for (const style of [
    { size: 12 },
    { size: 12, bold: true },
    { size: 12, bold: true, serif: true },
  ]) {
    const letters = 'a ə ı ş ğ Ж Խ ღ Ω – ’ “'.split(' ');
    const shapes = letters.map((letter) => typeface.outline(letter, 0, 0, style));
    expect(new Set(shapes).size).toBe(letters.length);
    for (const shape of shapes) expect(shape.length).toBeGreaterThan(20);
  }
});

it('writes numbers alone, wherever the line stands', () => {
  for (let x = 0; x < 60; x += 0.5) {
    const path = typeface.outline('2 November 2020 · GeoNames (CC BY 4.0)', x, 305 - x, {
      size: 12.5,
    });
    expect(path, String(x)).toMatch(/^[MLQCZ\d. -]+$/);
  }
});

it('sets runs of several fonts one after the other', () => {
  const style = { size: 10 };
  const parts = ['Xank', 'ə', 'ndi ', 'Ստ'].map((part) => typeface.measure(part, style));
  expect(typeface.measure('Xankəndi Ստ', style)).toBeCloseTo(
    parts.reduce((sum, next) => sum + next, 0),
    1,
  );
  expect(typeface.measure('ab', { size: 10, spacing: 3 })).toBeGreaterThan(
    typeface.measure('ab', style) + 2.9,
  );
});

it('leaves out what none of the fonts has, and draws no box for it', () => {
  const style = { size: 12, bold: true };
  expect(typeface.has('Petra')).toBe(true);
  expect(typeface.has('البتراء')).toBe(false);
  expect(typeface.outline('البتراء', 0, 0, style)).toBe('');
  expect(typeface.measure('البتراء', style)).toBe(0);
  expect(typeface.outline('Petra البتراء', 0, 0, style)).toBe(
    typeface.outline('Petra ', 0, 0, style),
  );
});
