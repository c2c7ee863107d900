import { nearestTag } from './language-tags.ts';

/** A name as authors write it: a string, or one for each of some languages. */
export type Name = string | Readonly<Record<string, string>>;

/** A name in the language asked for, or one of its kind, else in the first that there is, with that language's tag where one is written. */
export function nameIn(
  names: Name,
  language: string,
): { readonly text: string; readonly lang?: string } {
  if (typeof names === 'string') return { text: names };
  const tags = Object.keys(names);
  const lang = nearestTag(language, tags) ?? tags[0]!;
  return { text: names[lang]!, lang };
}

/** Every form of a name, each once. */
export function formsOf(name: Name): string[] {
  return typeof name === 'string' ? [name] : [...new Set(Object.values(name))];
}
