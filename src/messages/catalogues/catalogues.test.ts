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
import source from './en/page.en.json';

const SRC = new URL('../../', import.meta.url);
const ENGLISH: Readonly<Record<string, { readonly defaultMessage: string }>> = source;
const IDS = Object.keys(ENGLISH);

/** Parts of other messages alone. */
const PARTS = ['others'];

const translations = INTERFACE_LANGUAGES.filter((tag) => tag !== 'en').map((tag) => {
  const file = new URL(`${tag}/page.${tag}.json`, import.meta.url);
  return [tag, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>] as const;
});

describe('the English messages', () => {
  const interfaceText = readFileSync(new URL('messages/messages.ts', SRC), 'utf8');
  const declared = [...interfaceText.matchAll(/^ {2}readonly (\w+): (.+)$/gm)].map(
    ([, key]) => key,
  );

  it('are those that the interface declares, each of them', () => {
    const made = ['language', 'direction'];
    const keys = new Set(IDS.map((id) => id.split('.', 1)[0]).filter((id) => !PARTS.includes(id!)));
    expect(new Set([...keys, ...made])).toEqual(new Set(declared));
  });

  it('are each asked for by the page', () => {
    const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .filter((path) => !/^messages.(?:messages\.ts|catalogues)/.test(path))
      .map((path) => readFileSync(new URL(path, SRC), 'utf8'))
      .join('\n');
    const used = new Set(code.match(/\b\w+\b/g));
    expect(declared.filter((key) => !used.has(key!))).toEqual([]);
  });
});

describe.each(translations)('the messages of %s', (tag, messages) => {
  it('are all there, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(IDS.toSorted());
  });

  it('have the values of the English ones, and each plural of the language', () => {
    const faults = Object.entries(messages).flatMap(([id, text]) => {
      const english = ENGLISH[id]?.defaultMessage ?? '';
      if (id.startsWith('calendar.')) return sameOrTold(id, fieldsOf(text), fieldsOf(english), []);
      const own = valuesOf(text, tag);
      return sameOrTold(id, own.names, valuesOf(english, 'en').names, own.missing);
    });
    expect(faults).toEqual([]);
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
