import { describe, expect, it } from 'vitest';
import { parseFigures } from './own-figures.ts';

describe('parseFigures', () => {
  it.each([
    ['', []],
    [
      'killed people 9..9 "nine people"',
      [{ measure: 'killed', of: 'people', text: 'nine people', min: 9, max: 9 }],
    ],
    [
      'killed people 10.. "At least ten"; killed women 4..4 (subset)',
      [
        { measure: 'killed', of: 'people', text: 'At least ten', min: 10 },
        { measure: 'killed', of: 'women', min: 4, max: 4, subset: true },
      ],
    ],
    [
      'injured people ..34 (subset, shared)',
      [{ measure: 'injured', of: 'people', max: 34, subset: true, shared: true }],
    ],
    ['other "so-called" tanks', [{ measure: 'other', of: '"so-called" tanks' }]],
    ['destroyed houses of A; of B', [{ measure: 'destroyed', of: 'houses of A; of B' }]],
  ])('reads %j', (text, figures) => {
    expect(parseFigures(text)).toEqual(figures);
  });
});
