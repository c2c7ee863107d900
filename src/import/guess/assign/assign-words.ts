import { quoteCell } from '../../cells/cell-reading.ts';
import type { Between, Use } from '../../mapping.ts';
import { counted } from '../../read/limits.ts';
import type { ColumnStats } from '../column-stats.ts';
import type { CommaResult } from '../comma-stats.ts';
import { decimalQuestion, freeOf, MOST_OF, NEARLY_ALL, take } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import { boundIn, headerWords } from '../read-header.ts';
import { areYesOrNo } from '../words/yes-no.ts';
import { countedThing } from './counted-things.ts';

/** Finds the columns of words: which event, what it is called, what is said of it, and by whom. */
export function assignWords(draft: MappingDraft): void {
  assignFirst(draft, 'title', 'title', 'name');
  for (const as of ['note', 'category'] as const) assignFirst(draft, as, as);
  assignNoteByCells(draft);
  for (const as of ['actor', 'target'] as const)
    for (const column of freeOf(draft, as))
      if (!isCounted(column) && !isAnswer(column) && !isOfAttribute(column))
        take(draft, column, { as }, SAID[as]);
  assignSources(draft);
}

/** Finds the column whose ids join rows; of people, the one that names their event. */
export function assignId(draft: MappingDraft, isOfPeople: boolean): void {
  const [ofEvent] = freeOf(draft, 'incident-id').filter(isFilled);
  const [own] = freeOf(draft, 'id').filter(isFilled);
  const column = ofEvent ?? (isOfPeople ? undefined : own);
  if (column)
    take(
      draft,
      column,
      { as: 'id' },
      'says which event a row is of: rows with the same are joined',
    );
}

/** What is told of columns of words. */
export const SAID = {
  title: 'what an event is called',
  note: 'what is said of an event',
  category: 'what kind an event is of',
  actor: 'who is said to have done it',
  target: 'to whom it is said to have been done',
  outcome:
    'what became of each person, shown as it is: killed and injured are counted by it, unless it is a field',
} as const;

function assignFirst(
  draft: MappingDraft,
  as: 'title' | 'note' | 'category',
  ...roles: readonly ('title' | 'name' | 'note' | 'category')[]
): void {
  const found = roles
    .flatMap((role) => freeOf(draft, role))
    .find((column) => isFilled(column) && !isAnswer(column));
  if (found) take(draft, found, { as }, SAID[as]);
}

/** Where no header says which column tells what happened, the one that is written in sentences does. */
function assignNoteByCells(draft: MappingDraft): void {
  if ([...draft.uses.values()].some(({ as }) => as === 'note')) return;
  const [most] = draft.columns
    .filter(({ name, header, text }) => !header && !draft.uses.has(name) && isTold(text))
    .toSorted((a, b) => b.text.sentences - a.text.sentences);
  if (most) take(draft, most, { as: 'note' }, `${SAID.note}: most of its cells are sentences`);
}

/** States that rows are in are sentences now and then, and few. */
function isTold({ cells, sentences, values }: ColumnStats['text']): boolean {
  return sentences >= cells * MOST_OF && cells > 0 && (values === null || values.size > cells / 2);
}

function isFilled({ cells }: ColumnStats): boolean {
  return cells > 0;
}

/** `Victims` with numbers in it counts them, `number_of_sources` counts sources. */
function isCounted({ cells, numbers }: ColumnStats): boolean {
  return numbers !== null && cells > 0 && numbers.numbers >= cells * MOST_OF;
}

/** `Fatal victim` with yes and no in it names nobody. */
function isAnswer({ text }: ColumnStats): boolean {
  return areYesOrNo(text.values);
}

/** `Perpetrator outcome` names nobody either. */
function isOfAttribute({ name }: ColumnStats): boolean {
  const words = headerWords(name);
  return words.length > 1 && ATTRIBUTE.test(words.at(-1)!);
}

const ATTRIBUTE =
  /^(?:status|outcome|fate|condition|gender|sex|age|race|occupation|profession|armed|injur(?:y|ies)|verdict|sentence)$/;

function assignSources(draft: MappingDraft): void {
  for (const column of [...freeOf(draft, 'source', 'source-address'), ...unnamedAddresses(draft)]) {
    const { cells, addresses, between } = column.text;
    // Numbers are how many sources there are.
    if (cells === 0 || isCounted(column) || isAnswer(column)) continue;
    const isOfAddresses = column.header?.role === 'source-address';
    // Of a column of sources those that are not addresses are names.
    const isAddress = addresses >= cells * (isOfAddresses ? MOST_OF : 1);
    if (!isAddress && isOfAddresses) continue;
    const as = isAddress ? 'source-address' : 'source';
    const commas = isAddress ? undefined : column.commas?.result();
    const use = {
      as,
      ...(between !== undefined && { between }),
      ...(commas && commas.listed.length > 0 && { listed: commas.listed }),
    } as const;
    const what = isAddress ? 'addresses of sources' : 'names of sources';
    take(draft, column, use, what, ...toldOfLists(between, commas));
  }
}

/** Columns of addresses in a table without a header. */
function unnamedAddresses({ columns, uses, isHeaderless }: MappingDraft): readonly ColumnStats[] {
  return columns.filter(
    ({ name, header, text: { cells, addresses } }) =>
      isHeaderless &&
      header === null &&
      !uses.has(name) &&
      cells > 0 &&
      addresses >= cells * NEARLY_ALL,
  );
}

/** What parts several in a cell, and what does not. */
function toldOfLists(between: Between | undefined, commas: CommaResult | undefined): string[] {
  const signs = (between === undefined ? [] : [between].flat()).map((one) => JSON.stringify(one));
  const told = signs.length === 0 ? [] : [`several in one cell, parted by ${signs.join(' or ')}`];
  if (commas && commas.listed.length > 0)
    told.push(`a comma or an “and” parts ${commas.listed.map((name) => `“${name}”`).join(', ')}`);
  if (commas && commas.left > 0)
    told.push(
      `left whole: ${counted(commas.left, 'cell')} with commas, “${quoteCell(commas.example)}”; if these part sources, say so as between`,
    );
  return told;
}

/** What a column counts, by its header. */
interface Count {
  readonly measure: 'killed' | 'injured';
  readonly of: string;
  readonly bound: 'exact' | 'low' | 'best' | 'high';
}

/** Finds the columns that count killed and injured, and which bound each is. */
export function assignFigures(draft: MappingDraft): void {
  for (const column of freeOf(draft, 'killed', 'injured', 'low', 'best', 'high')) {
    const count = countOf(draft, column);
    if (!count || !isCounted(column))
      take(draft, column, { as: 'field' }, whyNoFigure(column, count !== null));
    else
      takeFigure(
        draft,
        column,
        isAmongBounds(draft, column, count) ? { ...count, bound: 'best' } : count,
      );
  }
}

function countOf(draft: MappingDraft, column: ColumnStats): Count | null {
  const named = namedBy(draft, column);
  const measure = named && measureOf(named);
  if (!measure) return null;
  const rest = new Set(boundIn(headerWords(named.name)).rest);
  return {
    measure,
    of: countedThing(named.name, (word) => !rest.has(word) || measureOfWords(word) !== null),
    bound: boundIn(headerWords(column.name)).bound ?? 'exact',
  };
}

/** Whether a plain count follows a low or a high one of the same, which it would hide if it were exact. */
function isAmongBounds(draft: MappingDraft, column: ColumnStats, count: Count): boolean {
  if (count.bound !== 'exact') return false;
  return draft.columns.slice(0, draft.columns.indexOf(column)).some((each) => {
    const before = isCounted(each) ? countOf(draft, each) : null;
    return (
      before?.measure === count.measure &&
      before.of === count.of &&
      (before.bound === 'low' || before.bound === 'high')
    );
  });
}

/**
 * The column whose header says what a column counts: itself, or, of a bare `Low estimate`, the one that it stands beside.
 * Null where several may be meant.
 */
function namedBy({ columns }: MappingDraft, column: ColumnStats): ColumnStats | null {
  if (!isBareBound(column)) return column;
  const at = columns.indexOf(column);
  const before = columns.slice(0, at).findLast((each) => !isBareBound(each));
  const after = columns.slice(at).find((each) => !isBareBound(each));
  const counting = columns.filter((each) => !isBareBound(each) && measureOf(each) !== null);
  // Of several counts each is followed by its own bounds, unless the first of them has bounds before it.
  const first = columns.findIndex(isBareBound);
  const areBehind = first > 0 && counting.includes(columns[first - 1]!);
  const near = areBehind ? [before] : counting.length === 1 ? [before, after] : [];
  return near.find((each) => each && counting.includes(each)) ?? null;
}

/** Whether a header says which estimate it is, and not of what. */
function isBareBound({ name, header }: ColumnStats): boolean {
  const isBound = header?.role === 'low' || header?.role === 'best' || header?.role === 'high';
  return isBound && boundIn(headerWords(name)).rest.length === 0;
}

function whyNoFigure({ cells, numbers }: ColumnStats, isMeasured: boolean): string {
  if (cells === 0) return 'empty';
  return isMeasured
    ? `named like a count, but ${numbers?.numbers ?? 0} of ${cells} cells are numbers: kept as a field`
    : 'a bound of something that the header doesn’t name: kept as a field';
}

function takeFigure(draft: MappingDraft, column: ColumnStats, { measure, of, bound }: Count): void {
  const guess = column.numbers!.result(true);
  const decimal = guess.decimal ? { decimal: guess.decimal } : {};
  const as: Use = { as: 'figure', measure, of, bound, ...decimal };
  const misfits =
    guess.misfits.count > 0
      ? [
          `${guess.misfits.count} of its cells are no numbers, from row ${guess.misfits.rows[0]} on: “${guess.misfits.example}”`,
        ]
      : [];
  take(
    draft,
    column,
    as,
    `${of} ${measure}, ${bound === 'exact' ? 'as given' : `the ${bound} estimate`}`,
    ...guess.why,
    ...misfits,
  );
  const question = decimalQuestion(column.name, guess);
  if (question) draft.questions.push(question);
}

function measureOf({ name, header }: ColumnStats): 'killed' | 'injured' | null {
  if (header?.role === 'killed' || header?.role === 'injured') return header.role;
  return measureOfWords(headerWords(name).join(' '));
}

function measureOfWords(words: string): 'killed' | 'injured' | null {
  if (/death|killed|fatalit|dead|muert|mort|погиб|убит/.test(words)) return 'killed';
  return /injur|wound|herid|bless|ранен/.test(words) ? 'injured' : null;
}
