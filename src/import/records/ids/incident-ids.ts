import type { Zone } from '../../../time/zone.ts';
import { kept } from '../../kept.ts';
import { createFirstRows } from '../same/first-rows.ts';
import type { TableReading } from '../read-as.ts';
import { createHeldBack, createTitleReader } from '../read-row.ts';
import { hashOf } from '../same/row-hash.ts';
import { createTimeReader } from '../row-time.ts';
import { identityOf } from '../same/same-rows.ts';
import { firstFilled } from '../said/unused-cells.ts';
import { createIdMatch } from './earlier-ids.ts';
import type { EarlierIds, KeptIds } from './earlier-ids.ts';
import { idNumber, wishedId } from './ids.ts';
import { createKeyReader, idText } from './row-keys.ts';
import type { NamedRow, RowKeys } from './row-keys.ts';

/** What a first look at all rows tells of the ids of their incidents. */
export interface IdSurvey {
  /** The ids of their file that more than one row has. */
  readonly repeated: ReadonlySet<string>;
  /** Those of events of which a row for a person becomes no incident, and is not counted. */
  readonly partial: ReadonlySet<string>;
  /** Ids that rows of different content would have, each of which gets a number made of its content. */
  readonly shared: ReadonlySet<string>;
  /** The ids that rows have of an earlier import; null where there was none. */
  readonly kept: KeptIds | null;
}

/**
 * Looks which incidents would have one id: by their numbers in order they would change places, and every address of them
 * name another one, as soon as a row is put in before. Rows that become no incident have no part in it.
 * @param repeats as `identityOf` has them @param earlier null where nothing was imported before
 */
export function surveyIds(
  readings: readonly TableReading[],
  zone: Zone,
  repeats: readonly string[],
  earlier: EarlierIds | null,
): IdSurvey {
  const [rows, ids, contents] = [createFirstRows(), createFirstRows(), createFirstRows()];
  const [repeated, partial, shared] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const match = earlier && createIdMatch(earlier);
  const wish = (named: NamedRow, content: number): void => {
    const wished = wishedId(idText(named), 'row');
    // A part of the number is enough to tell two rows apart that have one id.
    const part = content % 2 ** 32;
    const first = contents.earlier(hashOf([wished]), part);
    if (first !== undefined && first !== part) shared.add(kept(wished));
  };
  for (const reading of readings) {
    // Rows that are the same in all cells have one content, and need no look where none is matched with another one's.
    const identity = earlier || repeats.length > 0 ? identityOf(reading, repeats) : null;
    const heldBack = createHeldBack(reading);
    const titleOf = createTitleReader(reading);
    const timeOf = createTimeReader(reading, zone);
    const keysOf = createKeyReader(reading);
    const knownBy = earlier && createKeyReader(reading, new Set(earlier.columns));
    for (const row of reading.table.rows()) {
      if (identity && rows.earlier(identity.of(row), 0) !== undefined) continue;
      const id = firstFilled(row, reading, 'id')?.text ?? '';
      const time = timeOf(row);
      if ('refusal' in time || heldBack(row)) {
        if (id !== '' && reading.mapping.rows === 'people') partial.add(kept(id));
        continue;
      }
      if (id !== '' && ids.earlier(hashOf([id]), 0) !== undefined) {
        repeated.add(kept(id));
        continue;
      }
      const title = id === '' ? titleOf(row).title : '';
      const named = { id, title, when: time.when, row: row.number };
      wish(named, keysOf(named, row).content);
      if (knownBy) match?.see(knownBy(named, row));
    }
  }
  return { repeated, partial, shared, kept: match?.result() ?? null };
}

/** What an incident's id has behind it where others would have the same; empty where none would. */
export function idMark(named: NamedRow, keys: RowKeys, { shared }: IdSurvey): string {
  return shared.size > 0 && shared.has(wishedId(idText(named), 'row'))
    ? idNumber(keys.content)
    : '';
}
