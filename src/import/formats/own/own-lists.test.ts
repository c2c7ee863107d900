import { describe, expect, it } from 'vitest';
import { readFields, readFigures } from './own-lists.ts';

describe('readFigures', () => {
  it('reads words, bounds and marks', () => {
    expect(
      readFigures(
        'killed people 9..9 "nine people" (subset, shared); injured women; other cows 3..',
      ),
    ).toEqual([
      {
        measure: 'killed',
        of: 'people',
        text: 'nine people',
        min: 9,
        max: 9,
        subset: true,
        shared: true,
      },
      { measure: 'injured', of: 'women' },
      { measure: 'other', of: 'cows', min: 3 },
    ]);
    expect(readFigures('')).toEqual([]);
  });

  it('invents none out of words and names that look like one', () => {
    expect(
      readFigures(
        String.raw`killed people 10.. "ten \"people\", killed 5 cows"; injured "people \"civil\" (subset)" "injured two; killed 3 men"; killed "x 1..2"`,
      ),
    ).toEqual([
      { measure: 'killed', of: 'people', text: 'ten "people", killed 5 cows', min: 10 },
      { measure: 'injured', of: 'people "civil" (subset)', text: 'injured two; killed 3 men' },
      { measure: 'killed', of: 'x 1..2' },
    ]);
  });

  it('reads those of early exports', () => {
    expect(readFigures('killed people (civilians) "the "nine" \\ dead"; killed men 1..1')).toEqual([
      { measure: 'killed', of: 'people (civilians)', text: 'the "nine" \\ dead' },
      { measure: 'killed', of: 'men', min: 1, max: 1 },
    ]);
  });

  it('keeps what is none, for the check to refuse', () => {
    expect(readFigures('nonsense')).toEqual(['nonsense']);
    expect(readFigures('killed people; nonsense; killed men')).toEqual([
      { measure: 'killed', of: 'people; nonsense' },
      { measure: 'killed', of: 'men' },
    ]);
  });
});

describe('readFields', () => {
  it('reads names and values with what stands between them', () => {
    expect(
      readFields(
        'Depth: "12; River: Turia"; "A: B": x; "Empty; odd": " lead"; Multi: a\nb; None: ',
      ),
    ).toEqual([
      { name: 'Depth', value: '12; River: Turia' },
      { name: 'A: B', value: 'x' },
      { name: 'Empty; odd', value: ' lead' },
      { name: 'Multi', value: 'a\nb' },
      { name: 'None', value: '' },
    ]);
    expect(readFields('')).toEqual([]);
  });

  it('reads those of early exports', () => {
    expect(readFields('Depth: 12; at least; River: "Turia" (or so)')).toEqual([
      { name: 'Depth', value: '12; at least' },
      { name: 'River', value: '"Turia" (or so)' },
    ]);
  });

  it('keeps what is none, for the check to refuse', () => {
    expect(readFields('nonsense')).toEqual(['nonsense']);
  });
});
