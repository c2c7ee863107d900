import { expect, it } from 'vitest';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';

const RULES =
  'article by-article written year weekday weekday-before weekday-next counted counted-on since until between within stretch night clock'.split(
    ' ',
  );

it('says why words are a time in a whole sentence, with and without a day', () => {
  expect(words.timeReason('stretch', 'last two weeks', '')).toBe(
    '“last two weeks”: all of that time',
  );
  expect(words.timeReason('year', null, '')).toBe('no year is written');
  for (const rule of RULES) {
    const said = words.timeReason(rule, null, '');
    expect(said).not.toBe(rule);
    expect(said).not.toMatch(/ ,|  | $|[:,]$|undefined/);
    expect(said).not.toMatch(/(?:from|to|after|’s)$/);
  }
});
