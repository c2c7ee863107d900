/** Turns lists of words into what each of them means. */
export function byWord<Meaning extends string>(
  words: Readonly<Partial<Record<Meaning, string>>>,
): Readonly<Record<string, Meaning>> {
  const entries = Object.entries<string | undefined>(words);
  // A header may have what every object has.
  return Object.assign(
    Object.create(null) as object,
    Object.fromEntries(
      entries.flatMap(([meaning, list]) =>
        (list ?? '').split(' ').map((word) => [word, meaning as Meaning]),
      ),
    ),
  );
}
