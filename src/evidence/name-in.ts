/** A name in the language asked for, else in the first that there is, with that language's tag. */
export function nameIn(
  names: Readonly<Record<string, string>>,
  language: string,
): { readonly text: string; readonly lang: string } {
  const lang = language in names ? language : Object.keys(names)[0]!;
  return { text: names[lang]!, lang };
}
