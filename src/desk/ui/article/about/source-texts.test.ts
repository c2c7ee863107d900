import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../evidence/model.ts';
import { firstFault } from '../../../../evidence/schema/first-fault.ts';
import { SCHEMAS } from '../../../../evidence/schema/schema.ts';
import { openedFolder, shippedTexts } from '../../../../testing/records/shipped-records.ts';
import { isInferred, saidOtherwise, withInferred } from './inferred.ts';
import { SOURCE_FIELDS, textFault, textsOf, withText } from './source-texts.ts';

const { records } = openedFolder(shippedTexts());
const SOURCE: Source = {
  id: 'gazette',
  type: 'webpage',
  title: 'Bridge closed',
  author: [
    { family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' },
    { literal: 'The Desk' },
  ],
  issued: { 'date-parts': [[2024, '5']], circa: true },
};
const faultOf = (source: Source) => firstFault(SCHEMAS.sources, [source]);

describe('what is typed of a source', () => {
  it('is what it has, and changes nothing where it is typed as it was', () => {
    expect(textsOf(SOURCE)).toMatchObject({
      author: 'van den Berg, Ada; The Desk',
      issued: '2024-05',
      publisher: '',
    });
    for (const source of [...records.source.values(), SOURCE])
      for (const field of SOURCE_FIELDS) {
        const text = textsOf(source)[field];
        expect(textFault(field, text)).toBeNull();
        expect(withText(source, field, ` ${text} `)).toBe(source);
      }
  });

  it('keeps of names and dates what can’t be typed, where those are typed as they were', () => {
    const more = withText(SOURCE, 'author', 'van den Berg, Ada; Writer, Bo; C. D.');
    expect(more.author).toEqual([
      SOURCE.author![0],
      { family: 'Writer', given: 'Bo' },
      { literal: 'C. D.' },
    ]);
    const spaces = '\u00a0'.repeat(500_000);
    for (const text of ['A, B, C', `A,${spaces},`, ', B'])
      expect(withText(SOURCE, 'author', text).author).toEqual([{ literal: text }]);
    expect(withText(SOURCE, 'issued', '2024-02-29').issued).toEqual({
      'date-parts': [[2024, 2, 29]],
    });
    expect(withText(SOURCE, 'issued', '')).not.toHaveProperty('issued');
    expect(withText({ ...SOURCE, publisher: 'Gazette' }, 'publisher', 'Post').publisher).toBe(
      'Post',
    );
  });

  it.each([
    ['issued', '12/10/2020'],
    ['issued', '2023-02-29'],
    ['issued', '2023-13'],
    ['accessed', 'today'],
    ['url', 'javascript:alert(1)'],
    ['url', 'ftp://a.example/b'],
    ['url', 'https://a.example/{b}'],
    ['language', 'English'],
    ['title', ' '],
    ['title', '\u0000\n'],
    ['author', ' ; '],
  ] as const)('refuses of %s: %s', (field, text) => {
    const fault = textFault(field, text);
    expect(fault?.got).toBeTruthy();
    expect(fault?.expected).toBeTruthy();
  });

  it('is one line, though it was pasted with breaks', () => {
    expect(withText(SOURCE, 'title', '\tFrom a\r\npage ').title).toBe('From a page');
    expect(withText(SOURCE, 'publisher', 'a\u2028b')['container-title']).toBe('a b');
  });

  it('makes a source that is right of whatever is not refused', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('a; b', 'A, B; c,', 'https://a.example/b', 'zh-Hant', '2020-02-30', ' x '),
    );
    fc.assert(
      fc.property(fc.constantFrom(...SOURCE_FIELDS), texts, (field, text) => {
        if (field === 'type' || textFault(field, text)) return;
        const source = withText(SOURCE, field, text);
        expect(faultOf(source)).toBeNull();
        const again = textsOf(source)[field];
        expect(textFault(field, again)).toBeNull();
        expect(withText(source, field, again)).toBe(source);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what the text does not state', () => {
  it('is marked as such when somebody says it, and no more when it is said no more', () => {
    const said = saidOtherwise(SOURCE, 'publisher', 'Gazette');
    expect(said).toMatchObject({
      'container-title': 'Gazette',
      custom: { inferred: ['container-title'] },
    });
    expect(saidOtherwise(said, 'publisher', 'Gazett').custom).toEqual(said.custom);
    expect(saidOtherwise(said, 'publisher', '')).toEqual(SOURCE);
    expect(withInferred(said, 'publisher', false)).toEqual({
      ...SOURCE,
      'container-title': 'Gazette',
    });
    expect(isInferred(saidOtherwise(SOURCE, 'title', 'Other'), 'title')).toBe(false);
    const body = { ...SOURCE, publisher: 'Body', custom: { inferred: ['publisher'] } };
    expect(saidOtherwise(body, 'publisher', '')).toEqual(SOURCE);
  });

  it('is what it was once it is typed again as it was, be it cleared or changed in between', () => {
    const author = [{ family: 'Berg', given: 'Ana', 'non-dropping-particle': 'van den' }];
    const body = { ...SOURCE, publisher: 'Body', author, URL: 'https://a.example/b' };
    const fields = SOURCE_FIELDS.filter((field) => textsOf(body)[field] !== '');
    const between = fc.constantFrom('', 'x', 'Else', '2020', 'https://c.example/', 'A. B.; C. D.');
    const marks = fc.subarray(['author', 'publisher', 'title', 'URL']);
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.array(between),
        marks,
        (field, typed, inferred) => {
          const begun = inferred.length > 0 ? { ...body, custom: { inferred } } : body;
          let now: typeof begun = begun;
          for (const text of [...typed, textsOf(begun)[field]])
            if (!textFault(field, text))
              now = saidOtherwise(now, field, text, begun) as typeof begun;
          expect(JSON.stringify(now)).toBe(JSON.stringify(begun));
        },
      ),
    );
    const cleared = saidOtherwise(body, 'publisher', '');
    expect(saidOtherwise(cleared, 'publisher', 'Bodies', body)).toEqual({
      ...body,
      publisher: 'Bodies',
    });
  });
});
