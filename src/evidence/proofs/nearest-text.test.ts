import { describe, expect, it } from 'vitest';
import { PAGE } from '../../testing/sample-files.ts';
import { nearestText } from './nearest-text.ts';

describe('the text nearest to some words', () => {
  it.each([
    [
      'Two homes in Ganja and one in Tartar were destroyed',
      'Two houses in Ganja and one in Tartar were destroyed',
    ],
    ['The Ministers met, on Friday', 'The ministers met on Friday'],
    [
      'at least ten people including 4 women were killed',
      'At least ten people, including four women, were killed',
    ],
  ])('is found though they differ: %j', (words, text) => {
    const found = nearestText(words, PAGE);
    expect(found?.text).toBe(text);
    expect(PAGE.slice(found!.start).startsWith(text)).toBe(true);
  });

  it('may be shorter than they are', () => {
    expect(nearestText('one two three four', 'one two three')).toEqual({
      start: 0,
      text: 'one two three',
      share: 0.75,
    });
  });

  it('knows words of writing without spaces', () => {
    expect(
      nearestText('東京で大きな地震がありました', '昨日、東京で大きい地震がありました。')?.share,
    ).toBeGreaterThan(0.5);
  });

  it.each(['Ships left the harbour before dawn', '…', ''])('is none for %j', (words) => {
    expect(nearestText(words, PAGE)).toBeNull();
  });
});
