import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALL_TONES } from '../../evidence/vocabulary.ts';
import { MARK_COLOURS } from './mark-colours.ts';

const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');

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
