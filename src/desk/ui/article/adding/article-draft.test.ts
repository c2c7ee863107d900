import { describe, expect, it } from 'vitest';
import { firstFault } from '../../../../evidence/schema/first-fault.ts';
import { SCHEMAS } from '../../../../evidence/schema/schema.ts';
import { openedFolder, shippedTexts } from '../../../../testing/records/shipped-records.ts';
import type { Stated, Told } from '../../../text/stated.ts';
import {
  draftFaults,
  draftId,
  isDraftInferred,
  sourceOfDraft,
  textsOfStated,
  withTyped,
} from './article-draft.ts';
import { keptText, paragraphsOf } from './kept-paragraphs.ts';
import type { ArticleDraft } from './article-draft.ts';

const { records } = openedFolder(shippedTexts());
const told = (value: string, basis: Told['basis'] = 'stated'): Told => ({
  value,
  basis,
  from: 'json-ld',
});
const STATED: Stated = {
  title: told('Bridge closed'),
  publisher: told('gazette.example', 'inferred'),
  type: null,
  issued: told('2024-05-06'),
  author: null,
  url: told('https://gazette.example/b'),
  language: told('en'),
};
const DRAFT: ArticleDraft = {
  name: 'b.html',
  sha256: 'b'.repeat(64),
  cameIn: null,
  isPage: true,
  carriedBy: null,
  told: STATED,
  standing: ['title', 'issued'],
  texts: textsOfStated(STATED),
  marks: {},
  id: null,
};
const typed = (texts: Partial<ArticleDraft['texts']>, more: Partial<ArticleDraft> = {}) => ({
  ...DRAFT,
  ...more,
  texts: { ...DRAFT.texts, ...texts },
});

describe('a draft of an article', () => {
  it('becomes the source that it says, with what nothing states marked as inferred', () => {
    const source = sourceOfDraft(typed({ author: 'A. Writer', accessed: '2024-06' }), 'gazette-1');
    expect(firstFault(SCHEMAS.sources, [source])).toBeNull();
    expect(source).toEqual({
      id: 'gazette-1',
      type: 'webpage',
      title: 'Bridge closed',
      'container-title': 'gazette.example',
      issued: { 'date-parts': [[2024, 5, 6]] },
      author: [{ literal: 'A. Writer' }],
      URL: 'https://gazette.example/b',
      language: 'en',
      accessed: { 'date-parts': [[2024, 6]] },
      custom: { sha256: DRAFT.sha256, inferred: ['container-title', 'author'] },
    });
  });

  it('is stated as long as it says what the page states, and is what somebody says it is', () => {
    expect(isDraftInferred(DRAFT, 'issued')).toBe(false);
    expect(isDraftInferred(typed({ issued: '' }), 'issued')).toBe(false);
    expect(isDraftInferred({ ...DRAFT, marks: { publisher: false } }, 'publisher')).toBe(false);
    // The first line of a text is taken for its title, and stands in it.
    const line = { ...DRAFT, told: { title: told('Bridge closed', 'inferred') } };
    expect(isDraftInferred(line, 'title')).toBe(false);
    expect(isDraftInferred(withTyped(line, 'title', 'Mine', 'Bridge closed\n'), 'title')).toBe(
      true,
    );
    expect(isDraftInferred(withTyped(line, 'title', ' closed ', 'Bridge closed\n'), 'title')).toBe(
      false,
    );
  });

  it('states a day and its authors where its text has them, however they are written', () => {
    const isIn = (field: 'issued' | 'author', value: string, text: string): boolean =>
      !isDraftInferred(withTyped(DRAFT, field, value, text), field);
    for (const text of [
      'on 6 May 2024',
      'May 6, 2024 |',
      'MAY 6, 2024',
      '06/05/2024',
      '2024-05-06',
    ])
      expect(isIn('issued', '2024-05-06', text), text).toBe(true);
    const inSpanish = typed({ language: 'es' });
    expect(
      isDraftInferred(withTyped(inSpanish, 'issued', '2024-05-06', '6 de mayo de 2024'), 'issued'),
    ).toBe(false);
    for (const text of ['on 7 May 2024', 'in 2024', ''])
      expect(isIn('issued', '2024-05-06', text), text).toBe(false);
    expect(isIn('author', 'A. Writer; B. Other', 'By A. Writer and B. Other')).toBe(true);
    expect(isIn('author', 'A. Writer; B. Other', 'By A. Writer')).toBe(false);
    expect(() => withTyped(typed({ language: 'e' }), 'issued', '2024-05-06', '')).not.toThrow();
  });

  it('has the type that the page’s data says, else that of a page', () => {
    expect(textsOfStated(STATED).type).toBe('webpage');
    expect(textsOfStated({ ...STATED, type: told('article-newspaper') }).type).toBe(
      'article-newspaper',
    );
  });

  it('keeps a text as it is, but for whole paragraphs that are cut', () => {
    const text = 'One\n\n\nTwo\ntoo\n\nRelated: Three\n';
    expect(keptText(text, [])).toBe(text);
    expect(paragraphsOf(text)).toHaveLength(3);
    expect(keptText(text, [2])).toBe('One\n\nTwo\ntoo');
    expect(keptText(text, [0, 1, 2])).toBe('');
  });

  it('has an id of its publisher and date that no other source has', () => {
    expect(draftId(records, DRAFT, [])).toBe('gazette-example-2024-05-06');
    expect(draftId(records, DRAFT, ['gazette-example-2024-05-06'])).toBe(
      'gazette-example-2024-05-06-2',
    );
    expect(draftId(records, typed({ publisher: '', title: 'Мост' }), [])).toMatch(/^[a-z0-9-]+$/);
    const [taken = ''] = records.source.keys();
    for (const id of [taken, 'Not kebab', ''])
      expect(draftFaults(records, { ...DRAFT, id }, []).has('id')).toBe(true);
    expect(draftFaults(records, DRAFT, []).size).toBe(0);
    expect(draftFaults(records, { ...DRAFT, carriedBy: taken }, []).size).toBe(0);
    expect(draftFaults(records, { ...DRAFT, carriedBy: 'gone' }, []).get('page')?.got).toContain(
      'gone',
    );
    expect([...draftFaults(records, typed({ url: 'a', title: '' }), []).keys()]).toEqual([
      'title',
      'url',
    ]);
  });
});
