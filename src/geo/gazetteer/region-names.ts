/** What CLDR calls regions in a language; undefined for what has no name there, as for all in a language it lacks. */
export function regionNames(language: string): (region: string) => string | undefined {
  // A language that is not supported would be taken for that of the machine.
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return () => undefined;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (region) => names.of(region);
}
