import { carrierOf } from '../records/desk-records.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';

/** The page that a source is or is carried by, and all that it carries, in the order of their file. */
export function piecesOf(records: Records, source: string): readonly RecordTypes['source'][] {
  const carrier = carrierOf(records, source);
  return [...records.source.values()].filter(({ id }) => carrierOf(records, id) === carrier);
}
