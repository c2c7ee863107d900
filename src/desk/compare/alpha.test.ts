import { array, assert, constantFrom, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominalAlpha } from './alpha.ts';

const unitsOf = (...coders: string[]): (string | null)[][] =>
  Array.from(coders[0]!, (_, at) => coders.map((coder) => (coder[at] === '.' ? null : coder[at]!)));

describe('Krippendorff’s alpha', () => {
  // The examples of the paper that it is taken from: binary, nominal, nominal with missing values.
  it.each([
    [0.095, ['0100000010', '1110010000']],
    [0.692, ['aabbdcccedda', 'babbbccceddd']],
    [0.743, ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']],
  ])('is %d for the published values', (alpha, coders) => {
    expect(nominalAlpha(unitsOf(...coders))).toBeCloseTo(alpha, 3);
  });

  const coded = array(array(option(constantFrom('a', 'b', 'c')), { minLength: 3, maxLength: 3 }));

  it('is 1 where all agree and never more', () => {
    assert(
      property(coded, (units) => {
        const alpha = nominalAlpha(units);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
        const agreeing = units.map((unit) => unit.map(() => unit[0] ?? 'a'));
        const whole = nominalAlpha(agreeing);
        if (whole !== null) expect(whole).toBe(1);
      }),
    );
  });

  it('minds neither the order of coders nor that of units, nor units that one coder has', () => {
    assert(
      property(coded, (units) => {
        const alpha = nominalAlpha(units);
        const turned = units.toReversed().map((unit) => unit.toReversed());
        const other = nominalAlpha([...turned, ['a', null, null]]);
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 10);
      }),
    );
  });

  it('is none where nothing could have differed', () => {
    expect(nominalAlpha([])).toBeNull();
    expect(nominalAlpha([['a', 'a']])).toBeNull();
    expect(
      nominalAlpha([
        ['a', null],
        [null, 'b'],
      ]),
    ).toBeNull();
  });
});
