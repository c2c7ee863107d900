import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from './en/en.ts';
import { spanish } from './es/es.ts';
import { arabic } from './ar/ar.ts';
import { armenian } from './hy/hy.ts';
import { azerbaijani } from './az/az.ts';
import { russian } from './ru/ru.ts';
import { turkish } from './tr/tr.ts';
import { INTERFACE_LANGUAGES } from '../languages.ts';
import { languageTexts } from './language-texts.ts';

const LANGUAGES = [english, azerbaijani, armenian, russian, turkish, spanish, arabic];
/** With the digits that the dates of all languages have here. */
const inLatinDigits = (tag: string): string => (tag === 'ar' ? 'ar-u-nu-latn' : tag);

it('is there for each language of the interface', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(INTERFACE_LANGUAGES);
});

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  'what the page has of %s is what Node has of CLDR',
  (tag, language) => {
    const { locale, plural } = language;
    const texts = languageTexts(language, {});

    it('numbers', () => {
      const cldr = new Intl.NumberFormat(inLatinDigits(tag));
      const anyNumber = fc.oneof(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e7 }).map((thousandths) => thousandths / 1000),
      );
      fc.assert(fc.property(anyNumber, (any) => texts.number(any) === cldr.format(any)));
    });

    it('plurals', () => {
      const rules = new Intl.PluralRules(tag);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 3e6 }), (any) => plural(any) === rules.select(any)),
      );
    });

    it('lists', () => {
      const cldr = new Intl.ListFormat(tag, { type: 'conjunction' });
      // Names by which no language changes its “and”.
      const names =
        tag === 'ar' ? ['باكو', 'غنجة', 'شوشا', 'موسكو'] : ['Baku', 'Ganja', 'Tartar', 'Moskva'];
      const lists = names.map((_, at) => names.slice(0, at));
      expect(lists.map((list) => texts.list(list))).toEqual(lists.map((list) => cldr.format(list)));
    });

    it('months and days of the week', () => {
      const parts = (date: Date, options: Intl.DateTimeFormatOptions, type: string): string =>
        new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : inLatinDigits(tag), {
          ...options,
          timeZone: 'UTC',
        })
          .formatToParts(date)
          .find((part) => part.type === type)!.value;
      const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2023, at, 15)));
      const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2023, 0, 1 + at)));
      expect(locale.months).toEqual(
        months.map((date) =>
          parts(date, { day: 'numeric', month: 'long', year: 'numeric' }, 'month'),
        ),
      );
      expect(locale.monthsAlone).toEqual(
        months.map((date) => parts(date, { month: 'long' }, 'month')),
      );
      expect(locale.monthsShort).toEqual(
        months.map((date) => parts(date, { day: 'numeric', month: 'short' }, 'month')),
      );
      expect(locale.weekdays).toEqual(
        days.map((date) => parts(date, { weekday: 'long' }, 'weekday')),
      );
    });
  },
);
