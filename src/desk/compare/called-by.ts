import type { Records } from '../records/desk-records.ts';

/**
 * What a record is called in all its languages, and what else makes it another: who speaks for which party, what kind of
 * place it is. Two codings compare by it, as each has ids of its own.
 * @returns the id itself where the coding has no such record; empty for null
 */
export function calledBy(
  records: Records,
  kind: 'speaker' | 'actor' | 'place',
  id: string | null,
): string {
  if (id === null) return '';
  if (kind === 'place') {
    const place = records.place.get(id)?.properties;
    return place ? `${namesOf(place.names)} (${place.kind})` : id;
  }
  const record = records[kind].get(id);
  return record ? `${namesOf(record.name)} (${record.party ?? ''})` : id;
}

/**
 * What file a source's claims are in: the text's hash, its carrier's where it is carried; else its address, else its id.
 */
export function fileOf(records: Records, source: string): string {
  const own = records.source.get(source);
  const file = records.source.get(own?.custom?.carriedBy ?? source) ?? own;
  return file?.custom?.sha256 ?? own?.URL ?? source;
}

function namesOf(name: string | Readonly<Record<string, string>>): string {
  const names = typeof name === 'string' ? [name] : Object.values(name);
  return names.join(' / ').normalize('NFC').toLowerCase();
}
