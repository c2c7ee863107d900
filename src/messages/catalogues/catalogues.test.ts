import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../languages.ts';

const SRC = new URL('../../', import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, SRC), 'utf8');

/** All code but the catalogues' own. */
const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .filter((path) => !/^messages.(?:messages\.ts|open-data-words\.ts|catalogues)/.test(path))
  .map(read)
  .join('\n');
const used = new Set(code.match(/\b\w+\b/g));

/** The catalogues, what declares their messages, and which of those no catalogue has, or are parts of others alone. */
describe.each([
  {
    name: 'page',
    declaredIn: 'messages/messages.ts',
    made: ['language', 'direction'],
    parts: ['others'],
  },
  { name: 'open-data', declaredIn: 'messages/open-data-words.ts', made: [], parts: [] },
])('the messages of $name', ({ name, declaredIn, made, parts }) => {
  const messagesOf = <T>(tag: string): Readonly<Record<string, T>> =>
    JSON.parse(read(`messages/catalogues/${tag}/${name}.${tag}.json`)) as Record<string, T>;
  const english = messagesOf<{ readonly defaultMessage: string }>('en');
  const ids = Object.keys(english);
  const text = read(declaredIn);
  const declared = [
    ...text
      .slice(text.search(/^export interface (?:Messages|OpenDataWords) /m))
      .matchAll(/^ {2}readonly (\w+):/gm),
  ].map(([, key]) => key);

  it('are in English those that the interface declares, each of them', () => {
    const keys = new Set(ids.map((id) => id.split('.', 1)[0]!).filter((id) => !parts.includes(id)));
    expect(new Set([...keys, ...made])).toEqual(new Set(declared));
  });

  it('are each asked for by the page', () => {
    expect(declared.filter((key) => !used.has(key!))).toEqual([]);
  });

  describe.each(INTERFACE_LANGUAGES.filter((tag) => tag !== 'en'))('in %s', (tag) => {
    const messages = messagesOf<string>(tag);

    it('are all there, and no other', () => {
      expect(Object.keys(messages).toSorted()).toEqual(ids.toSorted());
    });

    it('have the values of the English ones, and each plural of the language', () => {
      const faults = Object.entries(messages).flatMap(([id, translated]) => {
        const source = english[id]?.defaultMessage ?? '';
        if (id.startsWith('calendar.'))
          return sameOrTold(id, fieldsOf(translated), fieldsOf(source), []);
        const own = valuesOf(translated, tag);
        return sameOrTold(id, own.names, valuesOf(source, 'en').names, own.missing);
      });
      expect(faults).toEqual([]);
    });
  });
});

function sameOrTold(
  id: string,
  got: readonly string[],
  expected: readonly string[],
  missing: readonly string[],
): string[] {
  const lacks = missing.length === 0 ? [] : [`${id} lacks the plural ${missing.join(', ')}`];
  if (got.join() === expected.join()) return lacks;
  return [...lacks, `${id}: got ${got.join('; ')}, expected ${expected.join('; ')}`];
}

/** The fields of a pattern of the calendar. */
function fieldsOf(pattern: string): string[] {
  return [...new Set(pattern.match(/\{\w+\}/g))].toSorted();
}

interface MessageValues {
  /** The names of all values and, of a choice, what it chooses between. */
  readonly names: readonly string[];
  /** Plural forms that the language has and the message lacks. */
  readonly missing: readonly string[];
}

function valuesOf(message: string, tag: string): MessageValues {
  const names = new Set<string>();
  const missing: string[] = [];
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const visit = (parts: readonly MessageFormatElement[]): void => {
    for (const part of parts) {
      if (isPluralElement(part) || isSelectElement(part)) {
        const forms = Object.keys(part.options);
        names.add(
          isSelectElement(part) ? `${part.value}: ${forms.toSorted().join(' ')}` : part.value,
        );
        // “many” of Spanish is of millions alone.
        const needed = pluralCategories.filter((form) => tag !== 'es' || form !== 'many');
        if (isPluralElement(part))
          missing.push(...needed.filter((form) => !forms.includes(form) && form !== 'zero'));
        for (const { value } of Object.values(part.options)) visit(value);
      } else if ('value' in part && !isLiteralElement(part)) names.add(part.value);
    }
  };
  visit(parse(message, { ignoreTag: true }));
  return { names: [...names].toSorted(), missing };
}
