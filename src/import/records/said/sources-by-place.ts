import type { Row } from '../../table.ts';
import type { DraftSource } from '../draft.ts';
import type { TableReading } from '../read-as.ts';
import { placesIn } from './row-addresses.ts';
import { dayOf } from './source-day.ts';

/** A source of a row, and what the row has it say; empty where it has no words of its own. */
export interface QuotedSource {
  readonly source: DraftSource;
  readonly note: string;
}

/**
 * The sources of a row whose days or words are lists as well, in the same order: each source has what stands in its place.
 * Null where they are none, or of another length: then nobody says whose is what.
 */
export function sourcesByPlace(row: Row, reading: TableReading): readonly QuotedSource[] | null {
  const [column, ...others] = reading.columns('source');
  if (!column || others.length > 0 || reading.columns('source-address').length > 0) return null;
  const listOf = (as: 'source-date' | 'note') => {
    const [list] = reading.columns(as);
    return list?.use.between === undefined ? null : list;
  };
  const [ofDays, ofNotes] = [listOf('source-date'), listOf('note')];
  if (!ofDays && !ofNotes) return null;
  // Most rows have one source: lists are parted, which takes long, where there are more.
  const names = placesIn(row, reading, column);
  if (names.length < 2) return null;
  const days = ofDays && placesIn(row, reading, ofDays);
  const notes = ofNotes && placesIn(row, reading, ofNotes);
  const isAligned = (list: readonly string[] | null): list is readonly string[] =>
    list !== null && list.length === names.length;
  if (![days, notes].some(isAligned)) return null;
  const issued = (days ?? []).map(dayOf);
  if (days && days.length > 0 && (!isAligned(days) || issued.includes(null))) return null;
  const quoted = names.map((name, at): QuotedSource => ({
    source: { name, address: '', issued: issued[at] ?? '' },
    note: isAligned(notes) ? notes[at]! : '',
  }));
  const distinct = new Map(quoted.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].filter(({ source }) => source.name !== '');
}
