import type { Records } from '../records/desk-records.ts';

/**
 * What a record is called in all its languages, as two codings compare it: each has ids of its own.
 * @returns the id itself where the coding has no such record; empty for null
 */
export function calledBy(
  records: Records,
  kind: 'speaker' | 'actor' | 'place',
  id: string | null,
): string {
  if (id === null) return '';
  const name =
    kind === 'place' ? records.place.get(id)?.properties.names : records[kind].get(id)?.name;
  if (name === undefined) return id;
  const names = typeof name === 'string' ? [name] : Object.values(name);
  return names.join(' / ').normalize('NFC').toLowerCase();
}
