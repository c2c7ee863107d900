import type { Question } from './guess/mapping-draft.ts';
import type { Mapping, Use } from './mapping.ts';
import { readColumnAs } from './read-column-as.ts';
import type { Table } from './table.ts';

/** What a person says of how a file is to be read: all of it, or what they know better. */
export type GivenMapping = Partial<Mapping>;

const KEYS = [
  'format',
  'timeZone',
  'language',
  'rows',
  'unknown',
  'held',
  'columns',
] as const satisfies readonly (keyof Mapping)[];

/** Whether a mapping leaves nothing to be guessed; columns that it doesn't name are fields then. */
export function isComplete(given: GivenMapping): given is Mapping {
  return KEYS.every((key) => given[key] !== undefined);
}

const DAYS = ['when', 'start', 'year', 'month', 'day'] as const;
const POINTS = ['latitude', 'longitude', 'position'] as const;
/** The guesses that a column's use by a person makes void in other columns. */
const VOID: Readonly<Partial<Record<Use['as'], readonly Use['as'][]>>> = {
  when: [...DAYS, 'end'],
  start: DAYS,
  end: ['end', 'clock-end'],
  year: DAYS,
  month: ['month'],
  day: ['day'],
  clock: ['clock'],
  'clock-end': ['clock-end', 'end'],
  'time-zone': ['time-zone'],
  latitude: ['latitude', 'position'],
  longitude: ['longitude', 'position'],
  position: POINTS,
  id: ['id'],
  title: ['title'],
  note: ['note'],
  category: ['category'],
  group: ['group'],
  outcome: ['outcome'],
};
const TIMES: ReadonlySet<Use['as']> = new Set(['when', 'start', 'end']);

/** A guessed mapping with what a person says in its place, and what nothing decides of that. */
export function completeMapping(
  given: GivenMapping,
  guess: Mapping,
  table: Table,
): { readonly mapping: Mapping; readonly questions: readonly Question[] } {
  const questions: Question[] = [];
  const said = Object.entries(given.columns ?? {});
  const nothing = new Set(said.flatMap(([, { as }]) => VOID[as] ?? []));
  const columns: Record<string, Use> = Object.fromEntries(
    Object.entries(guess.columns).map(([name, use]) => [
      name,
      nothing.has(use.as) ? { as: 'field' } : use,
    ]),
  );
  // Of two columns of degrees that nobody named, the one is what the other is not.
  for (const [name, { as }] of said) {
    const was = guess.columns[name]?.as;
    if (!isAxis(as) || !isAxis(was) || as === was) continue;
    const other = Object.keys(guess.columns).find((each) => guess.columns[each]?.as === as);
    if (other !== undefined) columns[other] = { ...guess.columns[other], as: was } as Use;
  }
  for (const [name, use] of said) {
    const guessed = guess.columns[name];
    const isAlike = use.as === guessed?.as || (TIMES.has(use.as) && TIMES.has(guessed?.as ?? 'id'));
    // How the cells are written is as it was found, where nothing else is said.
    const read = isAlike ? { use: guessed!, questions: [] } : readColumnAs(table, name, use);
    columns[name] = { ...(saysOrder(use) ? withoutLimits(read.use) : read.use), ...use } as Use;
    questions.push(...read.questions);
  }
  return { mapping: { ...guess, ...given, columns }, questions };
}

function isAxis(as: Use['as'] | undefined): as is 'latitude' | 'longitude' {
  return as === 'latitude' || as === 'longitude';
}

/** Whether a person says how a column's dates are written: they may know that unusual numbers are dates. */
function saysOrder(use: Use): boolean {
  return 'order' in use && use.order !== undefined;
}

function withoutLimits(use: Use): Use {
  if (!('numbers' in use)) return use;
  const { numbers: _, ...rest } = use;
  return rest;
}

/** Of which uses of a column a key can be asked. */
const ASKED: Readonly<Record<string, ReadonlySet<Use['as']>>> = {
  order: TIMES,
  calendar: new Set(['when', 'start', 'end', 'year']),
  first: new Set(['position']),
  decimal: new Set(['figure']),
};

/** The questions that what a person says leaves open. */
export function openQuestions(
  questions: readonly Question[],
  { columns = {}, header }: GivenMapping,
): readonly Question[] {
  const open = questions.filter(({ column, key }) => {
    if (key === 'header') return header === undefined;
    if (column === null)
      return !Object.values(columns).some(({ as }) => (DAYS as readonly string[]).includes(as));
    const use = Object.hasOwn(columns, column) ? columns[column] : undefined;
    const asked = key.slice(key.lastIndexOf('.') + 1);
    return use === undefined || (ASKED[asked]?.has(use.as) === true && !(asked in use));
  });
  // What columns there are comes first.
  const ofHeader = open.filter(({ key }) => key === 'header');
  return ofHeader.length > 0 ? ofHeader : open;
}
