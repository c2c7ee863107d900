import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentences } from '../../../text/sentences.ts';
import { chunksOf } from './text-chunks.ts';

const pieces = fc.array(
  fc.constantFrom(
    'The bridge fell. ',
    'Nobody? ',
    '\n',
    '\r\n\r\n',
    '\t',
    '\u0000',
    'a'.repeat(99),
  ),
  { maxLength: 400 },
);

it('holds all of a text in order, each sentence in one block', () => {
  fc.assert(
    fc.property(pieces, (some) => {
      const text = some.join('');
      const all = sentences(text);
      let [start, from] = [0, 0];
      for (const chunk of chunksOf(text, all)) {
        expect([chunk.start, chunk.from]).toEqual([start, from]);
        for (const sentence of all.slice(chunk.from, chunk.to)) {
          expect(sentence.start).toBeGreaterThanOrEqual(chunk.start);
          expect(sentence.end).toBeLessThanOrEqual(chunk.end);
        }
        [start, from] = [chunk.end, chunk.to];
      }
      expect([start, from]).toEqual([text.length, all.length]);
    }),
  );
});

it('ends blocks where lines end, and somewhere in a line that has no end', () => {
  const lines = 'The bridge fell. It was old.\n\n'.repeat(100);
  const chunks = chunksOf(lines, sentences(lines));
  expect(chunks.length).toBeGreaterThan(5);
  for (const { start } of chunks.slice(1)) expect(lines.slice(start - 2, start)).toBe('\n\n');
  const line = `${'The bridge fell. '.repeat(20_000)}${'a'.repeat(100_000)}`;
  const longest = Math.max(...chunksOf(line, sentences(line)).map(({ start, end }) => end - start));
  expect(longest).toBeLessThan(25_000);
});
