import { feedingQuotes } from '../../../../evidence/coding/sentence-states.ts';
import type { FedRecord, FeedingQuote } from '../../../../evidence/coding/sentence-states.ts';
import type { Records, RecordTypes } from '../../../records/desk-records.ts';

type QuotesByFile = ReadonlyMap<string, readonly FeedingQuote[]>;
type Quoting = RecordTypes['incident' | 'tally'];

/** What a record quotes, and of which sources, each once. */
interface Quoted {
  readonly quotes: readonly FeedingQuote[];
  readonly sources: readonly string[];
}

const KINDS = ['incident', 'tally'] as const satisfies FedRecord['kind'][];

/**
 * Quotes by the source whose file they count in, incidents' before tallies'. A record's are taken from its claims once, as
 * records are never changed in place, and a file's list is made anew only where a record that quotes it is another one:
 * a dataset of thousands of incidents has them asked for with every key.
 */
export function createQuotesByFile(): (records: Records) => QuotesByFile {
  const known = new WeakMap<object, Quoted>();
  const quotedBy = (record: Quoting, kind: FedRecord['kind']): Quoted => {
    const before = known.get(record);
    if (before) return before;
    const quotes = feedingQuotes(record, kind);
    const made = { quotes, sources: [...new Set(quotes.map(({ source }) => source))] };
    known.set(record, made);
    return made;
  };
  let last: Records | null = null;
  let carriers: ReadonlyMap<string, string> = new Map();
  let byFile = new Map<string, readonly FeedingQuote[]>();
  return (records) => {
    const carriersNow =
      last?.source === records.source ? carriers : carriersOf(records.source.values());
    const isAnew = last === null || !isSame(carriers, carriersNow);
    carriers = carriersNow;
    const fileOf = (source: string): string => carriers.get(source) ?? source;
    const touched = new Set<string>();
    if (last !== null)
      for (const kind of KINDS)
        for (const record of changedRecords<Quoting>(last[kind], records[kind]))
          for (const source of quotedBy(record, kind).sources) touched.add(fileOf(source));
    last = records;
    if (!isAnew && touched.size === 0) return byFile;
    const made = new Map<string, FeedingQuote[]>();
    for (const kind of KINDS)
      for (const record of records[kind].values()) {
        const { quotes, sources } = quotedBy(record, kind);
        if (!isAnew && !sources.some((source) => touched.has(fileOf(source)))) continue;
        for (const quote of quotes) {
          const file = fileOf(quote.source);
          if (!isAnew && !touched.has(file)) continue;
          const list = made.get(file);
          if (list) list.push(quote);
          else made.set(file, [quote]);
        }
      }
    byFile = new Map([
      ...(isAnew ? [] : [...byFile].filter(([file]) => !touched.has(file))),
      ...made,
    ]);
    return byFile;
  };
}

/** Pieces that another source's page carries, and which. */
function carriersOf(sources: Iterable<RecordTypes['source']>): ReadonlyMap<string, string> {
  return new Map(
    Array.from(sources).flatMap(({ id, custom }) =>
      custom?.carriedBy === undefined ? [] : [[id, custom.carriedBy] as const],
    ),
  );
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

/** Records that are not the same before and after, as they were and as they are. */
function changedRecords<One>(
  before: ReadonlyMap<string, One>,
  now: ReadonlyMap<string, One>,
): readonly One[] {
  if (before === now) return [];
  const changed: One[] = [];
  for (const [id, record] of now) {
    const had = before.get(id);
    if (had === record) continue;
    changed.push(record);
    if (had !== undefined) changed.push(had);
  }
  for (const [id, record] of before) if (!now.has(id)) changed.push(record);
  return changed;
}
