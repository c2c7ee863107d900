import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALL_TONES } from '../../evidence/vocabulary.ts';
import { MARK_COLOURS } from './mark-colours.ts';

const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
const base = readFileSync(new URL('../../ui/base.css', import.meta.url), 'utf8');

/** Both values of a token, light first. */
function token(name: string): string[] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  return [light, dark];
}

it('pictures have the colours of the page', () => {
  const both = (pick: (colours: (typeof MARK_COLOURS)['light']) => string): string[] => [
    pick(MARK_COLOURS.light),
    pick(MARK_COLOURS.dark),
  ];
  for (const tone of ALL_TONES)
    expect(
      both(({ tones }) => tones[tone]),
      tone,
    ).toEqual(token(`tone-${tone}`));
  expect(both(({ paper }) => paper)).toEqual(token('paper'));
  expect(both(({ ink }) => ink)).toEqual(token('ink'));
  expect(both(({ ink2 }) => ink2)).toEqual(token('ink-2'));
  expect(both(({ rule }) => rule)).toEqual(token('rule'));
  expect(both(({ ruleStrong }) => ruleStrong)).toEqual(token('rule-strong'));
  expect(both(({ halo }) => halo)).toEqual(token('halo'));
});

it('every tone has a colour and a rule of its own, and no other has', () => {
  const inTokens = [...tokens.matchAll(/--tone-(\w+): light-dark/g)].map(([, tone]) => tone!);
  const inRules = [...base.matchAll(/^\.tone-(\w+) \{\n {2}--tone: var\(--tone-(\w+)\);\n\}/gm)];
  expect(inTokens.toSorted()).toEqual([...ALL_TONES].toSorted());
  expect(inRules.map(([, tone]) => tone!).toSorted()).toEqual([...ALL_TONES].toSorted());
  for (const [, tone, value] of inRules) expect(value).toBe(tone);
});

it.each(['light', 'dark'] as const)('tones can be told apart, and from their halo: %s', (theme) => {
  const { tones, halo } = MARK_COLOURS[theme];
  ALL_TONES.forEach((tone, at) => {
    const lightness = [tones[tone], halo].map(luminance).toSorted((a, b) => a - b);
    expect((lightness[1]! + 0.05) / (lightness[0]! + 0.05), tone).toBeGreaterThanOrEqual(4.5);
    for (const other of ALL_TONES.slice(at + 1)) {
      const apart = Math.hypot(
        ...lab(tones[tone]).map((part, index) => part - lab(tones[other])[index]!),
      );
      expect(apart, `${tone} and ${other}`).toBeGreaterThan(15);
    }
  });
});

/** Red, green and blue of `#rrggbb`, each 0 to 1, linear. */
function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** CIE L*a*b*, white D65: distances are about those that are seen. */
function lab(hex: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = linear(hex);
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    luminance(hex),
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
