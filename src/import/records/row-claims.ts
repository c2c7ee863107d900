import type { Row } from '../table.ts';
import type { DraftClaim, DraftSource } from './draft.ts';
import type { TableReading } from './read-as.ts';
import type { Besides } from './said/besides.ts';
import { readFigures } from './said/row-figures.ts';
import { readSources } from './said/row-sources.ts';
import { firstFilled } from './said/unused-cells.ts';

/**
 * What a row says, as claims: one for each source that it names, in the row's own words. The figures stand on the first
 * alone, as the row doesn't say whose they are, and three sources of one number are not three numbers.
 * @param title what stands for the words where the row has none
 */
export function readClaims(
  row: Row,
  reading: TableReading,
  title: string,
  besides: Besides,
): readonly DraftClaim[] {
  const first = (as: 'note' | 'actor' | 'target'): string =>
    firstFilled(row, reading, as)?.text ?? '';
  const note = first('note') || title;
  const actor = first('actor');
  const target = first('target');
  const figures = readFigures(row, reading, besides);
  const sources: readonly (DraftSource | null)[] = readSources(row, reading, besides);
  return (sources.length === 0 ? [null] : sources).map((source, at) => ({
    source,
    note,
    actor,
    target,
    figures: at === 0 ? figures : [],
  }));
}
