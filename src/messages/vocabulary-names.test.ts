import { describe, expect, it } from 'vitest';
import type { Party } from '../evidence/vocabulary.ts';
import { VOCABULARY } from '../testing/default-vocabulary.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import {
  categoryName,
  groupName,
  partyInSentence,
  partyName,
  partyShort,
} from './vocabulary-names.ts';

const wordsIn = (language: string): Messages => ({ ...en, language });
const party = (names: Party['names']): Party => ({ id: 'agency', names, oneVoice: false });

describe('the name of a party', () => {
  it.each([
    ['en', 'officials of the region', 'Officials of the region'],
    ['tr', 'içişleri bakanlığı', 'İçişleri bakanlığı'],
    ['az', 'icra hakimiyyəti', 'İcra hakimiyyəti'],
    ['de', 'örtliche Behörden', 'Örtliche Behörden'],
    ['el', 'άλλα κράτη', 'Άλλα κράτη'],
    ['hy', 'այլ պետություններ', 'Այլ պետություններ'],
    ['ru', 'другие государства', 'Другие государства'],
    // No capitals, or none for the beginning of a heading.
    ['ka', 'სხვა სახელმწიფოები', 'სხვა სახელმწიფოები'],
    ['ar', 'وكالة الأرصاد', 'وكالة الأرصاد'],
    ['es', '14 municipios', '14 municipios'],
    ['en', '“officials”', '“officials”'],
    ['en', 'Officials', 'Officials'],
  ])('begins with a capital as a heading, in %s: %s', (language, name, heading) => {
    const one = party({ [language]: name });
    expect(partyName(one, wordsIn(language)).text).toBe(heading);
    expect(partyShort(one, wordsIn(language)).text).toBe(heading);
    expect(partyInSentence(one, wordsIn(language)).text).toBe(name);
  });

  it('has the capital of its own language where the page is in another', () => {
    expect(partyName(party({ tr: 'itfaiye' }), wordsIn('en')).text).toBe('İtfaiye');
    expect(partyName(party({ 'az-Latn': 'icra' }), wordsIn('en')).text).toBe('İcra');
    expect(partyName(party({ en: 'inspectors' }), wordsIn('tr')).text).toBe('Inspectors');
  });

  it('is in the language of the page, else in the first that there is', () => {
    const one = party({ es: 'la agencia', en: 'the agency' });
    expect(partyInSentence(one, wordsIn('en')).text).toBe('the agency');
    expect(partyInSentence(one, wordsIn('ru')).text).toBe('la agencia');
  });
});

describe('what the dataset does not name', () => {
  it('is called as the interface does, all of the default vocabulary', () => {
    for (const group of VOCABULARY.groups)
      expect(groupName(group, en).text).toBe(en.groups[group.id]);
    for (const category of VOCABULARY.categories)
      expect(categoryName(category, en).text).toBe(en.categories[category.id]);
    for (const one of VOCABULARY.parties) {
      expect(partyInSentence(one, en).text).toBe(en.partiesInSentence[one.id]);
      expect(partyName(one, en).text).toMatch(/^\p{Lu}/u);
      expect(partyShort(one, en).text).toMatch(/^\p{Lu}/u);
    }
  });

  it('is called by its id where the interface knows none', () => {
    const water = { id: 'water', names: {}, mark: 'ring', tone: 'blue' } as const;
    expect(groupName(water, en).text).toBe('water');
    expect(categoryName({ id: 'flood', group: 'water', names: {} }, en).text).toBe('flood');
    expect(partyInSentence(party({}), en).text).toBe('agency');
  });

  it('is not called so where the dataset has a name for it', () => {
    const [strike] = VOCABULARY.groups;
    expect(groupName({ ...strike!, names: { en: 'Lightning' } }, en).text).toBe('Lightning');
  });
});
