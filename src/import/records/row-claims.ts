import type { Row } from '../table.ts';
import type { DraftClaim, DraftSource } from './draft.ts';
import type { TableReading } from './read-as.ts';
import type { Besides } from './said/besides.ts';
import { readFigures } from './said/row-figures.ts';
import { readSources } from './said/row-sources.ts';
import { sourcesByPlace } from './said/sources-by-place.ts';
import { firstFilled } from './said/unused-cells.ts';

interface Said {
  readonly source: DraftSource | null;
  readonly note: string;
}

/**
 * What a row says, as claims: one for each source that it names, in the row's own words. The figures stand on the first
 * alone, as the row doesn't say whose they are, and three sources of one number are not three numbers; those that the file's
 * maker gives stand on a claim of the maker's own.
 * @param title what stands for the words where the row has none
 */
export function readClaims(
  row: Row,
  reading: TableReading,
  title: string,
  besides: Besides,
): readonly DraftClaim[] {
  const first = (as: 'actor' | 'target'): string => firstFilled(row, reading, as)?.text ?? '';
  const noted = firstFilled(row, reading, 'note');
  const note = noted ? reading.lines(row, noted.column) : title;
  const actor = first('actor');
  const target = first('target');
  const figures = readFigures(row, reading, besides);
  const said: readonly Said[] =
    sourcesByPlace(row, reading) ??
    readSources(row, reading, besides).map((source) => ({ source, note }));
  const isMakers = reading.columns('figure').some(({ use }) => use.by === 'maker');
  const own = said.length === 0 || (isMakers && figures.length > 0);
  const all = own ? [{ source: null, note: said.length === 0 ? note : title }, ...said] : said;
  return all.map((one, at) => ({
    source: one.source,
    note: one.note || title,
    actor,
    target,
    figures: at === 0 ? figures : [],
  }));
}
