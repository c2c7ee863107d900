import { createCoordinateGuess } from './guess/guess-coordinates.ts';
import { createDateGuess } from './guess/guess-dates.ts';
import type { DateGuessResult } from './guess/guess-dates.ts';
import { createNumberGuess } from './guess/guess-numbers.ts';
import { createCommaStats } from './guess/comma-stats.ts';
import { createTextStats } from './guess/text-stats.ts';
import {
  calendarQuestion,
  dateQuestions,
  decimalQuestion,
  firstQuestion,
} from './guess/mapping-draft.ts';
import type { Question } from './guess/mapping-draft.ts';
import { headerWords } from './guess/read-header.ts';
import { weeksOf } from './guess/words/time-words.ts';
import type { Use } from './mapping.ts';
import type { Cell, Table } from './table.ts';

/** A column as a person says that it is used: how its cells are written is guessed as ever, over all of them. */
export interface ColumnReading {
  readonly use: Use;
  /** What nothing in the cells decides. */
  readonly questions: readonly Question[];
}

/** Guesses how the cells of a column are read for a use that it was not taken for. @param name of a column of the table */
export function readColumnAs(table: Table, name: string, use: Use): ColumnReading {
  switch (use.as) {
    case 'when':
    case 'start':
    case 'end': {
      const guess = datesOf(table, name);
      return {
        use: { ...use, ...(guess.reading ?? guess.rest) },
        questions: dateQuestions(name, guess),
      };
    }
    case 'year': {
      const guess = datesOf(table, name);
      return { use, questions: asList(calendarQuestion(name, guess)) };
    }
    case 'position': {
      const { pairs } = fed(table, name, createCoordinateGuess()).result();
      return { use: { ...use, ...pairs.reading }, questions: asList(firstQuestion(name, pairs)) };
    }
    case 'latitude':
    case 'longitude': {
      const { form, isCircle } = fed(table, name, createCoordinateGuess()).result().angles;
      const circle = use.as === 'longitude' && isCircle && { circle: '0-360' as const };
      return { use: { ...use, form, ...circle }, questions: [] };
    }
    case 'figure': {
      const guess = fed(table, name, createNumberGuess()).result(true);
      return {
        use: { ...use, ...(guess.decimal && { decimal: guess.decimal }) },
        questions: asList(decimalQuestion(name, guess)),
      };
    }
    case 'source': {
      const { between } = fed(table, name, createTextStats());
      const { listed } = fed(table, name, createCommaStats()).result();
      const lists = {
        ...(between !== undefined && { between }),
        ...(listed.length > 0 && { listed }),
      };
      return { use: { ...use, ...lists }, questions: [] };
    }
    case 'source-address':
    case 'media': {
      const { between } = fed(table, name, createTextStats());
      return { use: { ...use, ...(between !== undefined && { between }) }, questions: [] };
    }
    default:
      return { use, questions: [] };
  }
}

function datesOf(table: Table, name: string): DateGuessResult {
  const weeks = weeksOf(headerWords(name));
  return fed(table, name, createDateGuess(undefined, table.system, weeks)).result();
}

function asList(question: Question | null): readonly Question[] {
  return question ? [question] : [];
}

/** A guess that has seen all cells of a column. */
function fed<T extends { readonly add: (cell: Cell, row: number) => void }>(
  table: Table,
  name: string,
  guess: T,
): T {
  const at = table.columns.findIndex((column) => column.name === name);
  for (const { number, cells } of table.rows()) guess.add(cells[at] ?? null, number);
  return guess;
}
