import type { Use } from '../../mapping.ts';
import type { ColumnStats } from '../column-stats.ts';
import { freeOf, MOST_OF, take, decimalQuestion } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import { headerWords } from '../read-header.ts';

/** Finds the columns of words: which event, what it is called, what is said of it, and by whom. */
export function assignWords(draft: MappingDraft): void {
  assignFirst(draft, 'title', 'title', 'name');
  for (const as of ['note', 'category'] as const) assignFirst(draft, as, as);
  assignNoteByCells(draft);
  for (const as of ['actor', 'target'] as const)
    for (const column of freeOf(draft, as))
      if (!isCounted(column)) take(draft, column, { as }, SAID[as]);
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

const SAID = {
  title: 'what an event is called',
  note: 'what is said of an event',
  category: 'what kind an event is of',
  actor: 'who is said to have done it',
  target: 'to whom it is said to have been done',
} as const;

function assignFirst(
  draft: MappingDraft,
  as: 'title' | 'note' | 'category',
  ...roles: readonly ('title' | 'name' | 'note' | 'category')[]
): void {
  const found = roles.flatMap((role) => freeOf(draft, role)).find(isFilled);
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

function assignSources(draft: MappingDraft): void {
  for (const column of freeOf(draft, 'source', 'source-address')) {
    const { cells, addresses, between } = column.text;
    // Numbers are how many sources there are.
    if (cells === 0 || isCounted(column)) continue;
    const isAddress = addresses >= cells * MOST_OF;
    if (!isAddress && column.header?.role === 'source-address') continue;
    const as = isAddress ? 'source-address' : 'source';
    const split = between === undefined ? {} : { between };
    const what = isAddress ? 'addresses of sources' : 'names of sources';
    const told =
      between === undefined ? [] : [`several in one cell, parted by ${JSON.stringify(between)}`];
    take(draft, column, { as, ...split }, what, ...told);
  }
}

type Bound = 'exact' | 'low' | 'best' | 'high';
const BOUNDS = byWord<Bound>({
  low: 'low min minimum lower minimo минимум мин',
  best: 'best estimate',
  high: 'high max maximum upper maximo максимум макс',
});
const COUNTED = byWord({
  civilians: 'civilian civilians civiles civils zivilisten civis',
  children: 'child children ninos enfants kinder criancas',
  women: 'women mujeres femmes frauen mulheres',
  soldiers: 'soldiers military',
  combatants: 'combatants',
});

/** Turns lists of words into what each of them means. */
function byWord<Meaning extends string>(
  words: Readonly<Partial<Record<Meaning, string>>>,
): Readonly<Record<string, Meaning>> {
  const entries = Object.entries<string | undefined>(words);
  return Object.fromEntries(
    entries.flatMap(([meaning, list]) =>
      (list ?? '').split(' ').map((word) => [word, meaning as Meaning]),
    ),
  );
}

/** Finds the columns that count killed and injured, and which bound each is. */
export function assignFigures(draft: MappingDraft): void {
  for (const column of freeOf(draft, 'killed', 'injured', 'low', 'best', 'high')) {
    const measure = measureOf(column);
    if (!measure || !isCounted(column)) {
      take(draft, column, { as: 'field' }, whyNoFigure(column, measure !== null));
      continue;
    }
    takeFigure(draft, column, measure);
  }
}

function whyNoFigure({ cells, numbers }: ColumnStats, isMeasured: boolean): string {
  if (cells === 0) return 'empty';
  return isMeasured
    ? `named like a count, but ${numbers?.numbers ?? 0} of ${cells} cells are numbers: kept as a field`
    : 'a bound of something that the header doesn’t name: kept as a field';
}

function takeFigure(draft: MappingDraft, column: ColumnStats, measure: 'killed' | 'injured'): void {
  const words = headerWords(column.name);
  const bound = words.map((word) => BOUNDS[word]).find((each) => each !== undefined) ?? 'exact';
  const of = words.map((word) => COUNTED[word]).find((each) => each !== undefined) ?? 'people';
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
  const words = headerWords(name).join(' ');
  if (/death|killed|fatalit|dead|muert|mort|погиб|убит/.test(words)) return 'killed';
  return /injur|wound|herid|bless|ранен/.test(words) ? 'injured' : null;
}
