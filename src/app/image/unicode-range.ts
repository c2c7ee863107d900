const PART = /U\+([0-9a-f]*)(\?*)(?:-([0-9a-f]+))?/giu;

/** Whether a descriptor `unicode-range` holds any letter of a text; an empty one holds all. */
export function coversAny(range: string, text: string): boolean {
  const parts = [...range.matchAll(PART)].map(([, from = '', any = '', to]) => ({
    first: Number.parseInt(from + '0'.repeat(any.length), 16),
    last: Number.parseInt(to ?? from + 'f'.repeat(any.length), 16),
  }));
  if (parts.length === 0) return true;
  return Array.from(new Set(text)).some((letter) => {
    const code = letter.codePointAt(0)!;
    return parts.some(({ first, last }) => code >= first && code <= last);
  });
}
