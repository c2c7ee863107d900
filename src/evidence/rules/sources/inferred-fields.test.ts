import { expect, it } from 'vitest';
import { findingsAfter } from '../../../testing/sample-files.ts';

const inferred = (names: string[]) =>
  findingsAfter((files) => {
    files['sources'][1].custom.inferred = names;
  });

it('finds no fault with fields that the source has', () => {
  expect(inferred(['title', 'container-title', 'issued', 'URL', 'language'])).toEqual([]);
});

it.each([
  ['tilte', 'did you mean "title"?'],
  ['publisher', undefined],
])('finds %s, which the source lacks', (name, cure) => {
  expect(inferred(['title', name])).toEqual([
    {
      file: 'events/sources.json',
      pointer: '/1/custom/inferred/1',
      got: `"${name}"`,
      expected: 'the name of a field that the source has',
      ...(cure !== undefined && { cure }),
    },
  ]);
});
