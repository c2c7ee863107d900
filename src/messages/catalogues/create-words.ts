import type { Catalogue, InterfaceLanguage } from './catalogue.ts';
import { languageTexts } from './language-texts.ts';
import type { LanguageTexts, Values } from './language-texts.ts';

/** The ids of a group of words: those that open onto more than one text have theirs after a dot. */
type Ids<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string | ((...values: never[]) => string)
    ? Key
    : `${Key}.${keyof Words[Key] & string}`;
}[keyof Words & string];

/** What is a message with values, by its id. */
type Functions<Words> = {
  [Id in Ids<Words> as FunctionAt<Words, Id> extends never ? never : Id]: FunctionAt<Words, Id>;
};

type FunctionAt<Words, Id extends string> = Extract<
  Id extends `${infer Key}.${infer Rest}`
    ? Words[Key & keyof Words][Rest & keyof Words[Key & keyof Words]]
    : Words[Id & keyof Words],
  (...values: never[]) => string
>;

/**
 * What a message's values are called, in the order in which code gives them: texts are set apart, lists are joined, `null`
 * is `none`. Or what makes values of them, where they need more.
 */
type ValuesOf<Values_ extends unknown[]> =
  | { readonly [At in keyof Values_]: string }
  | ((texts: LanguageTexts, ...values: Values_) => Values);

export type Table<Words> = {
  readonly [Id in keyof Functions<Words>]: ValuesOf<
    Parameters<Extract<Functions<Words>[Id], (...values: never[]) => string>>
  >;
};

/** For messages that say it otherwise where it is all of them. */
export const allOrSome = (part: number, all: number): 'all' | 'some' =>
  part === all ? 'all' : 'some';

/** Words in a language, out of a catalogue of messages: those of the page, or of a part of it that has its own. */
export function createWords<Words>(
  language: InterfaceLanguage,
  catalogue: Catalogue,
  table: Table<Words>,
): Words {
  const texts = languageTexts(language, catalogue);
  const values = table as unknown as Readonly<Record<string, ValuesOf<unknown[]>>>;
  const words: Record<string, unknown> = {};
  for (const id of Object.keys(catalogue)) {
    const [key = '', rest] = id.split('.');
    // A part of others alone, where it isn't a text.
    const word = values[id] === undefined ? catalogue[id] : saying(id, values[id], texts);
    words[key] = rest === undefined ? word : { ...(words[key] as object), [rest]: word };
  }
  return words as Words;
}

function saying(id: string, values: ValuesOf<unknown[]>, texts: LanguageTexts): unknown {
  if (typeof values === 'function')
    return (...given: unknown[]) => texts.say(id, values(texts, ...given));
  return (...given: unknown[]) =>
    texts.say(id, Object.fromEntries(values.map((name, at) => [name, valueOf(given[at], texts)])));
}

function valueOf(given: unknown, { apart, list }: LanguageTexts): string | number {
  if (typeof given === 'number') return given;
  if (Array.isArray(given)) return list(given as string[]);
  return typeof given === 'string' ? apart(given) : 'none';
}
