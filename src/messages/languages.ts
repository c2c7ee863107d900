/** The languages of the interface, by their tags, as each calls itself. */
export const LANGUAGE_NAMES = {
  en: 'English',
  az: 'Azərbaycanca',
  hy: 'Հայերեն',
  ru: 'Русский',
  tr: 'Türkçe',
  es: 'Español',
  ar: 'العربية',
} as const;

export type LanguageTag = keyof typeof LANGUAGE_NAMES;

/** Their tags; the first is the language in which the interface is written. */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGE_NAMES) as [LanguageTag, ...LanguageTag[]];

/**
 * The first of the languages that a reader wishes for which the interface has.
 * @param wished BCP 47 tags, the dearest first, as `navigator.languages` has them
 */
export function wishedLanguage(wished: readonly string[]): LanguageTag {
  for (const tag of wished) {
    const language = tag.split('-', 1)[0]?.toLowerCase();
    const found = INTERFACE_LANGUAGES.find((one) => one === language);
    if (found) return found;
  }
  return INTERFACE_LANGUAGES[0];
}
