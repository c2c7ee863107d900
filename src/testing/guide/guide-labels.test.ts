import { expect, it } from 'vitest';
import { articleWords } from '../../messages/desk-rooms/desk-article-words.ts';
import { deskClaimWords } from '../../messages/desk-rooms/desk-claim-words.ts';
import { deskPlaceWords } from '../../messages/desk-rooms/desk-place-words.ts';
import { deskSaveWords } from '../../messages/desk-rooms/desk-save-words.ts';
import { deskStartWords } from '../../messages/desk-rooms/desk-start-words.ts';
import { deskWords } from '../../messages/desk-rooms/desk-words.ts';
import { en } from '../../messages/en.ts';
import guide from '../../pages/guide/from-article.md?raw';

/** Every text among words, those of functions for nothing and for what the guide has. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return ['Tarnbeck', null].flatMap((given) => {
      try {
        return textsOf((words as (given: string | null) => unknown)(given));
      } catch {
        return [];
      }
    });
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

it('the guide from an article to a map names what the desk says, as it says it', () => {
  const said = new Set(
    [articleWords, deskClaimWords, deskPlaceWords, deskSaveWords, deskStartWords, deskWords, en]
      .flatMap(textsOf)
      // What isolates a name from the direction of the words around it is not seen.
      .map((text) => text.replaceAll(/[\u2066-\u2069]/g, '')),
  );
  const labels = Array.from(guide.matchAll(/\*\*(.+?)\*\*/g), ([, label]) => label!);
  expect(labels.length).toBeGreaterThan(30);
  expect(labels.filter((label) => !said.has(label))).toEqual([]);
});
