import type { Zone } from '../../../time/zone.ts';
import { kept } from '../../kept.ts';
import type { Row } from '../../table.ts';
import type { Draft } from '../draft.ts';
import { createFirstRows } from '../first-rows.ts';
import { idNumber, wishedId } from './ids.ts';
import type { TableReading } from '../read-as.ts';
import { createTitleReader } from '../read-row.ts';
import { hashOf } from '../row-hash.ts';
import { createTimeReader } from '../row-time.ts';
import { firstFilled } from '../said/unused-cells.ts';

/** What a first look at all rows tells of the ids of their incidents. */
export interface IdSurvey {
  /** The ids of their file that more than one row has. */
  readonly repeated: ReadonlySet<string>;
  /** Ids that rows of different content would have, each of which gets a number made of its content. */
  readonly shared: ReadonlySet<string>;
}

/** What an incident's id is made of: what the file calls it, else its title and time; no number of a row, which changes. */
export function idText({
  id,
  title,
  when,
  row,
}: Pick<Draft, 'id' | 'title' | 'when' | 'row'>): string {
  return id || `${title === `Row ${row}` ? 'Row' : title} ${when}`;
}

/**
 * Looks which incidents would have one id: by their numbers in order they would change places, and every address of them
 * name another one, as soon as a row is put in before.
 */
export function surveyIds(readings: readonly TableReading[], zone: Zone): IdSurvey {
  const ids = createFirstRows();
  const contents = createFirstRows();
  const [repeated, shared] = [new Set<string>(), new Set<string>()];
  const wish = (text: string, content: number): void => {
    const wished = wishedId(text, 'row');
    // A part of the number is enough to tell two rows apart that have one id.
    const part = content % 2 ** 32;
    const first = contents.earlier(hashOf([wished]), part);
    if (first !== undefined && first !== part) shared.add(kept(wished));
  };
  for (const reading of readings) {
    const titleOf = createTitleReader(reading);
    const timeOf = createTimeReader(reading, zone);
    const contentOf = createContentReader(reading);
    for (const row of reading.table.rows()) {
      const id = firstFilled(row, reading, 'id')?.text ?? '';
      if (id === '') {
        const time = timeOf(row);
        if ('refusal' in time) continue;
        const { title } = titleOf(row);
        wish(idText({ id, title, when: time.when, row: row.number }), contentOf(row));
        continue;
      }
      const hash = hashOf([id]);
      if (ids.earlier(hash, 0) === undefined) wish(id, hash);
      else repeated.add(kept(id));
    }
  }
  return { repeated, shared };
}

/** Makes what numbers a row by what stands in it under which header, in whatever order the table has its columns. */
export function createContentReader({ table }: TableReading): (row: Row) => number {
  const columns = table.columns
    .map(({ name }, at) => ({ name, at }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return ({ cells }) =>
    hashOf(
      columns.flatMap(({ name, at }) => {
        const cell = cells[at] ?? '';
        return cell === '' ? [] : [name, cell];
      }),
    );
}

/** What an incident's id has behind it where others would have the same; empty where none would. */
export function idMark(draft: Draft, content: () => number, { shared }: IdSurvey): string {
  if (!shared.has(wishedId(idText(draft), 'row'))) return '';
  return idNumber(draft.id === '' ? content() : hashOf([draft.id]));
}
