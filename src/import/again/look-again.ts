import { guessMapping } from '../guess/guess-mapping.ts';
import type { MappingGuess } from '../guess/guess-mapping.ts';
import { isNamedAsMark } from '../guess/held/hold-rows.ts';
import { keyOf } from '../guess/mapping-draft.ts';
import type { Question } from '../guess/mapping-draft.ts';
import { readHeader } from '../guess/read-header.ts';
import type { Mapping, Use } from '../mapping.ts';
import type { Table } from '../table.ts';

/** A mapping that was made of other rows than those it is used for. */
interface LookedAgain {
  readonly mapping: Mapping;
  readonly told: readonly string[];
  readonly questions: readonly Question[];
}

/**
 * Looks for what a mapping that was made of other rows says nothing of: columns that came since, of which those of
 * private persons are held back and the others told; values that mark a row as unfinished, sensitive or restricted, which
 * are held back where the mapping's own were looked at; and dates or numbers that are written in another way.
 * @param asks whether a way of writing that differs is asked about: not where a person has said how it is read
 */
export function lookAgain(
  tables: readonly Table[],
  given: Mapping,
  asks: (column: string) => boolean,
): LookedAgain {
  let mapping = given;
  const told: string[] = [];
  const questions: Question[] = [];
  for (const table of tables) {
    const fresh = table.columns.filter(({ name }) => !Object.hasOwn(given.columns, name));
    const only = new Set(
      table.columns.map(({ name }) => name).filter((name) => isLookedAt(name, given, asks)),
    );
    if (only.size === 0) continue;
    const guess = guessMapping(table, { only });
    const later = holdLater(guess, mapping, new Set(fresh.map(({ name }) => name)));
    mapping = later.mapping;
    told.push(...later.told);
    const open = fresh.filter(({ name }) => !Object.hasOwn(mapping.columns, name));
    if (open.length > 0)
      told.push(
        `kept as fields, which everybody sees, as the mapping does not name them: ${open.map(({ name }) => `“${name}”`).join(', ')}`,
      );
    for (const name of only)
      if (asks(name)) questions.push(...differing(name, given, guess, table.source));
  }
  return { mapping, told, questions };
}

function isLookedAt(
  name: string,
  { columns, looked = {} }: Mapping,
  asks: (column: string) => boolean,
) {
  const use = Object.hasOwn(columns, name) ? columns[name] : undefined;
  const isMark = Object.hasOwn(looked, name) || isNamedAsMark({ header: readHeader(name) });
  // What is to be held back may be said in a note.
  const isOfWords = use?.as === 'note' || use?.as === 'title';
  return !use || isMark || isOfWords || (asks(name) && waysOf(use).length > 0);
}

function holdLater(
  { heldColumns, heldRows, mapping: { looked = {} } }: MappingGuess,
  before: Mapping,
  fresh: ReadonlySet<string>,
): { readonly mapping: Mapping; readonly told: readonly string[] } {
  const columns: Record<string, Use> = { ...before.columns };
  const held: Record<string, readonly string[]> = { ...before.held };
  const told: string[] = [];
  for (const { column, why } of heldColumns) {
    if (!fresh.has(column)) continue;
    columns[column] = { as: 'held', why };
    told.push(`“${column}”: held back: ${why}`);
  }
  for (const { column, values } of heldRows) {
    const known = before.looked?.[column];
    const later = values.filter(
      (value) => !known?.includes(value) && !held[column]?.includes(value),
    );
    if (later.length === 0) continue;
    const listed = later.map((value) => `“${value}”`).join(', ');
    // A person who wrote a mapping whole has said which values are held.
    const isNamed = isNamedAsMark({ header: readHeader(column) });
    if (!known && !fresh.has(column) && isNamed) {
      told.push(`“${column}”: rows are let in, as the mapping does not hold them back: ${listed}`);
      continue;
    }
    held[column] = [...(held[column] ?? []), ...later];
    told.push(`“${column}”: rows are held back that came since the mapping was made: ${listed}`);
  }
  const all = { ...before.looked };
  for (const [column, values] of Object.entries(looked))
    if (fresh.has(column) || all[column] || held[column])
      all[column] = [...new Set([...(all[column] ?? []), ...values])];
  return {
    mapping: { ...before, columns, held, ...(Object.keys(all).length > 0 && { looked: all }) },
    told,
  };
}

const WAYS = ['order', 'decimal'] as const;

/** How a column is said to be written, where that can differ from file to file. */
function waysOf(use: Use | undefined): readonly (readonly [string, string])[] {
  return WAYS.flatMap((key) => {
    const way = use && (use as Readonly<Record<string, unknown>>)[key];
    return typeof way === 'string' ? [[key, way] as const] : [];
  });
}

/** What is asked where one file's dates or numbers are not written as the others'. */
function differing(
  column: string,
  { columns }: Mapping,
  guess: MappingGuess,
  source: string,
): readonly Question[] {
  const theirs = new Map(waysOf(guess.mapping.columns[column]));
  return waysOf(columns[column]).flatMap(([key, way]) => {
    const other = theirs.get(key);
    if (other === undefined || other === way) return [];
    return {
      key: keyOf(column, key),
      column,
      text: `“${column}” is ${way} in the first file, and ${other} in ${source}: one file after the other can be imported into folders of their own.`,
      expected: `one way of writing in all files, or to be told which holds for all: ${way} or ${other}`,
      options: [way, other],
      example: `${way} in the first file, ${other} in ${source}`,
    };
  });
}
