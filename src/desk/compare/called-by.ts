import { formsOf } from '../../evidence/name-in.ts';
import { carrierOf } from '../records/desk-records.ts';
import type { Records } from '../records/desk-records.ts';

type Name = Parameters<typeof formsOf>[0];

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
  const record = records[kind].get(id);
  if (!record) return id;
  const before = called.get(record);
  if (before !== undefined) return before;
  const name =
    'properties' in record
      ? `${namesOf(record.properties.names)} (${record.properties.kind})`
      : `${namesOf(record.name)} (${record.party ?? ''})`;
  called.set(record, name);
  return name;
}

/** What records are called, each made once: a record that is changed is another. */
const called = new WeakMap<object, string>();

/**
 * What file a source's claims are in: the text's hash, its carrier's where it is carried; else its address, else its id.
 */
export function fileOf(records: Records, source: string): string {
  const own = records.source.get(source);
  const file = records.source.get(carrierOf(records, source)) ?? own;
  return file?.custom?.sha256 ?? own?.URL ?? source;
}

function namesOf(name: Name): string {
  return formsOf(name).join(' / ').normalize('NFC').toLowerCase();
}
