import { describe, expect, it } from 'vitest';
import { describeFinding, describeNote } from '../../finding.ts';
import { checkInvariants } from '../../invariants.ts';
import type { AuthoredFiles, CodedArticle, CodedSentence } from '../../model.ts';
import { proveData } from '../../proofs/prove-data.ts';
import { PAGE, PAGE_HASH, quoteOf, sampleFiles } from '../../../testing/sample-files.ts';

const at = (words: string): CodedSentence => {
  const { start, end } = quoteOf(words);
  return { start, end };
};
const MET = at('The ministers met on Friday for a third time.');
const KILLED = at(
  'At least ten people, including four women, were killed on Sunday, the ministry said.',
);
const HOUSES = at('Two houses in Ganja and one in Tartar were destroyed by the blasts');
const GOOD: CodedArticle['sentences'] = [
  { start: 0, end: 31, aside: 'heading' },
  MET,
  KILLED,
  HOUSES,
  { ...at('Schools will stay shut until Monday.'), aside: 'other', why: 'of the next day' },
];

function filesWith(...articles: CodedArticle[]): AuthoredFiles {
  return { ...sampleFiles(), coding: { articles } };
}
const page = (sentences: CodedArticle['sentences']): CodedArticle => ({
  source: 'page',
  sentences,
});
const found = (files: AuthoredFiles): string[] => {
  const { findings, notes } = checkInvariants(files);
  return [...findings.map(describeFinding), ...notes.map(describeNote)];
};

it('nothing is found in a good coding, by itself and against its article', () => {
  const files = filesWith(page(GOOD));
  expect(found(files)).toEqual([]);
  const articles = new Map([[PAGE_HASH, { name: 'page.txt', text: PAGE }]]);
  expect(checkInvariants(files, {}, articles)).toEqual({ findings: [], notes: [] });
});

describe('the source of a coding', () => {
  it.each<[string, CodedArticle[], string]>([
    [
      'is one of the dataset’s, and what was meant is told',
      [{ source: 'pgae', sentences: GOOD }],
      '/articles/0/source: got "pgae", expected the id of a source in events/sources.json; did you mean "page"?',
    ],
    [
      'is no piece that another carries',
      [{ source: 'courier', sentences: GOOD }],
      '/articles/0/source: got "courier", a piece that the page page carries, expected the source in whose file the sentences stand; write "page", with the sentences of all its pieces',
    ],
    [
      'stands once',
      [page(GOOD), page(GOOD)],
      '/articles/1/source: got "page", expected a source that no other article of the file has; put its sentences among those of /articles/0',
    ],
  ])('%s', (_, articles, expected) => {
    expect(found(filesWith(...articles))).toEqual([`events/coding.json ${expected}`]);
  });

  it('has a hash, without which its offsets say nothing', () => {
    const files = filesWith(page(GOOD));
    delete files.sources[0]!.custom;
    expect(found(files)[0]).toBe(
      'events/coding.json /articles/0/source: got "page", which has no hash, expected a source whose hash names its file; dateline fill --articles FOLDER writes it',
    );
  });
});

describe('the sentences of a coding', () => {
  it.each<[string, CodedArticle['sentences'], string]>([
    [
      'end after they begin',
      [...GOOD.slice(0, 4), { start: 900, end: 900 }],
      '/articles/0/sentences/4/end: got 900, expected more than the start, 900',
    ],
    [
      'are in order',
      [MET, { start: 0, end: 31 }, KILLED, HOUSES],
      `/articles/0/sentences/1/start: got 0, expected at least ${MET.end}, where the sentence before it ends`,
    ],
    [
      'do not overlap',
      [{ ...MET, end: KILLED.start + 1 }, KILLED, HOUSES],
      `/articles/0/sentences/1/start: got ${KILLED.start}, expected at least ${KILLED.start + 1}, where the sentence before it ends`,
    ],
  ])('%s', (_, sentences, expected) => {
    expect(found(filesWith(page(sentences)))).toEqual([`events/coding.json ${expected}`]);
  });

  it('say in neutral words why they are set aside, and cite others in quotation marks', () => {
    const because = (why: string) => page([MET, KILLED, HOUSES, { ...GOOD[4]!, why }]);
    expect(found(filesWith(because('no “liberation” of a place')))).toEqual([]);
    expect(found(filesWith(because('a liberation without a day')))).toEqual([
      expect.stringMatching(
        /^events\/coding\.json \/articles\/0\/sentences\/3\/why: got "liberation"/,
      ),
    ]);
  });

  it('lie within the text, where it is at hand: the first that does not is told', () => {
    const beyond = [
      { start: PAGE.length - 3, end: PAGE.length },
      { start: PAGE.length, end: PAGE.length + 1 },
      { start: PAGE.length + 1, end: PAGE.length + 2 },
    ];
    const files = filesWith(page([...GOOD, ...beyond]));
    const articles = new Map([[PAGE_HASH, { name: 'page.txt', text: PAGE }]]);
    expect(found(files)).toEqual([]);
    const expected = `events/coding.json /articles/0/sentences/6/end: got ${PAGE.length + 1}, expected at most ${PAGE.length}, where the text of page ends`;
    for (const { findings } of [
      checkInvariants(files, {}, articles),
      proveData(files, articles, {}),
    ])
      expect(findings.map(describeFinding)).toEqual([expected]);
  });
});

describe('what claims quote', () => {
  it('is worth a look where it is set aside', () => {
    const files = filesWith(page([MET, { ...KILLED, aside: 'repeated' }, HOUSES]));
    const text =
      'events/coding.json /articles/0/sentences/1/aside: note: a sentence that is set aside, and that events/incidents/one.json /claims/0 quotes: it counts as coded';
    expect(found(files)).toEqual([text]);
    const [row] = checkInvariants(files, { rows: new Map([['one', 7]]) }).notes;
    expect(row!.text).toContain('that events/incidents.jsonl row 7 /claims/0 quotes');
  });

  it('is worth a look where it is no sentence', () => {
    expect(found(filesWith(page([MET, KILLED])))).toEqual([
      'events/incidents/one.json /claims/1/quote: note: lies over no sentence that events/coding.json has of page',
    ]);
  });

  it('is counted where it is much', () => {
    const files = filesWith(page([MET, KILLED]));
    const [one] = files.incidents;
    one!.claims = [one!.claims[0]!, ...Array.from({ length: 12 }, () => one!.claims[1]!)];
    const notes = found(files).filter((line) => line.includes('no sentence'));
    expect(notes).toHaveLength(11);
    expect(notes.at(-1)).toBe(
      'events/coding.json /articles/0: note: 2 more quotes lie over no sentence of it',
    );
  });
});
