import { describe, expect, it } from 'vitest';
import { didYouMean, nearestWord } from './nearest.ts';

describe('the nearest word', () => {
  const known = ['strike', 'air', 'ground', 'control', 'shelling', 'losses'];

  it.each([
    ['strik', 'strike'],
    ['strikes', 'strike'],
    ['stirke', 'strike'],
    ['Strike', 'strike'],
    ['conrtol', 'control'],
    ['sheling', 'shelling'],
    ['ari', 'air'],
  ])('of %j is %j', (word, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });

  it.each(['meteor', 'x', '', 'shell', 'grand-total'])('of %j is none', (word) => {
    expect(nearestWord(word, known)).toBeNull();
  });

  it('is never the word itself, and the first of equals', () => {
    expect(nearestWord('losses', ['losses', 'lesses', 'losser'])).toBe('lesses');
  });

  it('is asked about', () => {
    expect(didYouMean('titel', ['title', 'when'])).toBe('did you mean "title"?');
    expect(didYouMean('x', ['title'])).toBeUndefined();
  });
});
