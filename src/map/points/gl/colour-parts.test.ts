import { describe, expect, it } from 'vitest';
import { colourParts } from './colour-parts.ts';

describe('a colour’s parts', () => {
  it.each(['#336699', 'rgb(51, 102, 153)', 'rgb(51 102 153)', 'rgba(51, 102, 153, 0.5)'])(
    'are read from %s',
    (colour) => {
      expect(colourParts(colour)).toEqual([0.2, 0.4, 0.6]);
    },
  );

  it('are grey where the browser says none', () => {
    expect(colourParts('none')).toEqual([0.5, 0.5, 0.5]);
  });
});
