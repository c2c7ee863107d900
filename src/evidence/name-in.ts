/** A name as authors write it: a string, or one for each of some languages. */
export type Name = string | Readonly<Record<string, string>>;

/** A name in the language asked for, else in the first that there is, with that language's tag where one is written. */
export function nameIn(
  names: Name,
  language: string,
): { readonly text: string; readonly lang?: string } {
  if (typeof names === 'string') return { text: names };
  const lang = language in names ? language : Object.keys(names)[0]!;
  return { text: names[lang]!, lang };
}

/** Every form of a name, each once. */
export function formsOf(name: Name): string[] {
  return typeof name === 'string' ? [name] : [...new Set(Object.values(name))];
}
