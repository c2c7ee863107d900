import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE, quoteOf, sampleFiles } from '../../testing/sample-files.ts';
import type { AuthoredFiles, CodedSentence } from '../model.ts';
import { overlap } from '../spans.ts';
import { codedSentences } from '../../testing/records/coded-sentences.ts';
import { codedArticles, countStates, statesIn } from './sentence-states.ts';

/** A sentence of the sample page. */
const at = (words: string): CodedSentence => {
  const { start, end } = quoteOf(words);
  return { start, end };
};
const KILLED = at(
  'At least ten people, including four women, were killed on Sunday, the ministry said.',
);
const HEADLINE = { ...at('Night of fire over the town'), aside: 'heading' } as const;
const SCHOOLS = at('Schools will stay shut until Monday.');

function filesWith(sentences: CodedSentence[]): AuthoredFiles {
  return { ...sampleFiles(), coding: { articles: [{ source: 'page', sentences }] } };
}

describe('the state of a sentence', () => {
  it('is told by what quotes it: incidents and tallies, each once, of every piece that the page carries', () => {
    const met = at('The ministers met on Friday for a third time.');
    const states = codedSentences(filesWith([met, HEADLINE, KILLED, SCHOOLS]), 'page');
    expect(states).toEqual([
      { ...met, state: 'coded', records: [{ kind: 'incident', id: 'two' }] },
      { ...HEADLINE, state: 'set-aside', records: [] },
      {
        ...KILLED,
        state: 'coded',
        records: [
          { kind: 'incident', id: 'one' },
          { kind: 'tally', id: 'killed' },
        ],
      },
      { ...SCHOOLS, state: 'uncoded', records: [] },
    ]);
    expect(countStates(states)).toEqual({ coded: 2, aside: 1, uncoded: 1 });
  });

  it('is coded where it is set aside as well', () => {
    const [state] = codedSentences(filesWith([{ ...KILLED, aside: 'repeated' }]), 'page');
    expect(state).toMatchObject({ state: 'coded', aside: 'repeated' });
  });

  it('does not come of a quote that ends where it begins, or begins where it ends', () => {
    const { start, end } = quoteOf('The ministers met on Friday');
    const around = [
      { start: 0, end: start },
      { start: end, end: end + 10 },
    ];
    expect(codedSentences(filesWith(around), 'page').map(({ state }) => state)).toEqual([
      'uncoded',
      'uncoded',
    ]);
  });

  it('tells an incident and a tally of one id apart', () => {
    const files = filesWith([KILLED]);
    files.tallies[0]!.id = 'one';
    expect(codedSentences(files, 'page')[0]!.records).toEqual([
      { kind: 'incident', id: 'one' },
      { kind: 'tally', id: 'one' },
    ]);
  });

  it('is known of articles that have a coding alone', () => {
    expect(codedArticles(sampleFiles())).toEqual([]);
    expect(codedSentences(sampleFiles(), 'page')).toEqual([]);
    expect(codedSentences(filesWith([KILLED]), 'courier')).toEqual([]);
    const files = filesWith([KILLED]);
    expect(codedArticles(files)).toEqual([
      { source: 'page', sentences: codedSentences(files, 'page') },
    ]);
  });

  it('is one of three, whatever is set aside: the counts add up, and a quote that lies in the text feeds its record', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: PAGE.length - 1 }), { maxLength: 20 });
    const asides = fc.infiniteStream(
      fc.constantFrom(undefined, 'heading' as const, 'background' as const),
    );
    fc.assert(
      fc.property(cuts, asides, (inner, reasons) => {
        const ends = [...inner.toSorted((a, b) => a - b), PAGE.length];
        const sentences = ends.map((end, index): CodedSentence => {
          const aside = reasons.next().value;
          return { start: ends[index - 1] ?? 0, end, ...(aside !== undefined && { aside }) };
        });
        const states = codedSentences(filesWith(sentences), 'page');
        const { coded, aside, uncoded } = countStates(states);
        expect(coded + aside + uncoded).toBe(sentences.length);
        // They have no gap between them, so nothing that is quoted is lost.
        const fed = new Set(states.flatMap(({ records }) => records.map(({ id }) => id)));
        expect(fed).toEqual(new Set(['one', 'two', 'killed']));
        for (const { state, records, aside: reason } of states)
          expect(state).toBe(records.length > 0 ? 'coded' : reason ? 'set-aside' : 'uncoded');
      }),
    );
  });

  it('is the same whether sentences stand in their order or not', () => {
    const spans = fc.array(
      fc.record({ start: fc.nat({ max: 60 }), length: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 12 },
    );
    const span = ({ start, length }: { start: number; length: number }) => ({
      start,
      end: start + length,
    });
    fc.assert(
      fc.property(spans, fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (quoted, cuts) => {
        const quotes = quoted.map((one, number) => ({
          ...span(one),
          source: 'page',
          record: { kind: 'incident' as const, id: `i-${number % 4}` },
        }));
        const ends = cuts.toSorted((a, b) => a - b);
        const sentences = ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
        const states = statesIn(sentences, quotes);
        for (const [index, { records }] of states.entries()) {
          const over = quotes.filter((quote) => overlap(quote, sentences[index]!));
          expect(records).toEqual([
            ...new Map(over.map(({ record }) => [record.id, record])).values(),
          ]);
        }
        expect(statesIn(sentences.toReversed(), quotes)).toEqual(states.toReversed());
      }),
    );
  });
});
