import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const cut = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

/** White space between any two is where a text is cut. */
const CUT: readonly (readonly [why: string, pieces: readonly string[]])[] = [
  ['two sentences', ['Two were hurt.', 'One left.']],
  ['questions', ['Who said so?', 'Nobody did!', 'It ends.']],
  ['a quote that ends', ['She said “we left.”', 'They stayed.']],
  ['a quote that goes on', ['“Why?” Aliyev asked.', '"It burns!" The mayor said so.']],
  ['initials', ['The U.S. Secretary J. Smith met Gen. Brown at 5 p.m. local time.', 'He left.']],
  ['months', ['It fell on Oct. 19, 2020, and on Sept. 27.', 'No. 5 was hit.']],
  ['decimals', ['About 4.5 million fled at 12.30.', '3 others stayed.']],
  ['dots that go on', ['It was powerful … We got used to it.', 'So it ends.']],
  ['Armenian', ['Երկու զոհ կա։', 'Մեկը մեկնեց։']],
  ['Russian', ['Двое ранены.', 'Один уехал.']],
  ['Arabic', ['من قال ذلك؟', 'لا أحد.']],
  ['Hindi', ['दो लोग घायल हुए।', 'एक चला गया।']],
  ['a number in a list', ['1. First of all we left.', '2. Then they did.']],
];

describe('sentences', () => {
  it.each(CUT)('are told apart: %s', (_, pieces) => {
    expect(cut(pieces.join(' '))).toEqual(pieces);
  });

  it('need no space in scripts without', () => {
    expect(cut('两人受伤。一人离开。「走吧。」他说')).toEqual([
      '两人受伤。',
      '一人离开。',
      '「走吧。」',
      '他说',
    ]);
  });

  it('are lines where lines are not wrapped', () => {
    const text =
      'A headline without an end\nA caption, Oct. 19, 2020. (Agency)\r\n\r\n- one\n- two\n';
    expect(cut(text)).toEqual([
      'A headline without an end',
      'A caption, Oct. 19, 2020.',
      '(Agency)',
      '- one',
      '- two',
    ]);
    expect(sentences(text).map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2, 3]);
  });

  it('go on in the next line where lines are wrapped', () => {
    const line = 'The mayor of the town said on Sunday that the bridge over the river';
    const text = [line, `North ${line}`.slice(0, 66), line, line, 'Fell. Nobody'].join('\n');
    expect(cut(text)).toEqual([text.slice(0, -7), 'Nobody']);
    expect(cut('It fell on the\nlast day of the week')).toHaveLength(1);
  });

  it('leaves hostile text as it is', () => {
    const text = '\ufeff<script>alert(1)</script>\u0000 \u202eabc.\u202c It\u0000ends. So';
    expect(cut(text).join(' ')).toBe(text.slice(1));
    const long = 'a'.repeat(1_000_000);
    expect(cut(long).join('')).toBe(long);
    const dots = `${'.'.repeat(500_000)}a${'!”'.repeat(250_000)}a`;
    expect(cut(dots).join('')).toBe(dots);
    const words = 'Mr. A b. '.repeat(100_000);
    expect(cut(words).join(' ')).toBe(words.trim());
  });

  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '?” ',
        '\n',
        '\r\n\r\n',
        ' ',
        '\t',
        '\u00a0',
        '。',
        '\u0000',
        '\ud83d\ude00',
        'Mr',
        'U.S.',
        'the',
        'The',
        '3',
        '“',
        '(',
        'Oct. ',
        '\u202e',
        '\ud83d',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ minLength: 1500, maxLength: 2500 }),
    ),
    { maxLength: 40 },
  );

  it('hold every unit that is not blank once, in order, and are no longer than the longest', () => {
    fc.assert(
      fc.property(
        texts.map((pieces) => pieces.join('')),
        (text) => {
          let reached = 0;
          let paragraph = 0;
          for (const sentence of sentences(text)) {
            expect(text.slice(reached, sentence.start)).toMatch(/^\s*$/);
            expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S(?:[^]*\S)?$/);
            expect(sentence.end - sentence.start).toBeLessThanOrEqual(2000);
            expect(sentence.paragraph - paragraph).toBeLessThanOrEqual(1);
            ({ end: reached, paragraph } = sentence);
          }
          expect(text.slice(reached)).toMatch(/^\s*$/);
        },
      ),
    );
  });
});
