import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Compiled, MessagePart } from '../../messages/catalogues/catalogue.ts';

const ASKED = /\.json\?messages$/;
/** What is asked for under a name that no other plugin takes for JSON. */
const LOADED = /^\0(.+)\.messages$/;

/** Patterns with fields of their own, which the calendar fills. */
const PATTERN = /^calendar\./;

/**
 * Compiles the messages that a module asks for as `page.en.json?messages`, so that no parser of them is in the page: a
 * text alone, or the parts of an ICU message. English has `{ id: { defaultMessage, description } }`, as FormatJS and the
 * tools of translators have it; a translation `{ id: text }`.
 * @throws of a message that is no ICU message, with its file and id
 */
export function messagePlugin(): Plugin {
  return {
    name: 'dateline-messages',
    enforce: 'pre',
    resolveId: (source, importer) =>
      ASKED.test(source) && importer
        ? `\0${resolve(importer, '..', source.replace('?messages', ''))}.messages`
        : null,
    async load(id) {
      const [, file] = LOADED.exec(id) ?? [];
      if (file === undefined) return null;
      this.addWatchFile(file);
      const messages = JSON.parse(await readFile(file, 'utf8')) as Messages;
      const compiled = Object.entries(messages).map(([of, message]) => [
        of,
        compile(of, message, file),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(compiled))};`;
    },
  };
}

type Messages = Readonly<Record<string, string | { readonly defaultMessage: string }>>;

function compile(id: string, message: Messages[string], file: string): Compiled {
  const text = typeof message === 'string' ? message : message.defaultMessage;
  if (PATTERN.test(id) || !/[{}<#']/.test(text)) return text;
  try {
    return partsOf(parse(text, { ignoreTag: true }));
  } catch (error) {
    throw new Error(`${file}: “${id}” is no message: ${String(error)}`, { cause: error });
  }
}

function partsOf(elements: readonly MessageFormatElement[]): readonly MessagePart[] {
  return elements.map((element): MessagePart => {
    if (isLiteralElement(element)) return element.value;
    if (isPoundElement(element)) return 0;
    if (isArgumentElement(element)) return [element.value];
    if (isNumberElement(element) && !element.style) return [element.value, 0];
    const isPlural = isPluralElement(element);
    const isKnown = isPlural
      ? element.pluralType === 'cardinal' && element.offset === 0
      : isSelectElement(element);
    if (!isKnown || !('options' in element))
      throw new Error(
        'got a date, a tag, an ordinal, an offset or a style, expected texts, values, numbers, plurals of numbers and choices',
      );
    const options = Object.entries(element.options).map(([of, { value }]) => [of, partsOf(value)]);
    return [element.value, isPlural ? 1 : 2, Object.fromEntries(options)];
  });
}
