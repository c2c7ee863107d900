import type { ColumnStats } from '../column-stats.ts';
import { languagesOf } from '../header-language.ts';
import type { HeaderLanguage, HeaderRole } from '../header-roles.ts';
import { freeOf, MOST_OF } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import { headerWords, readHeader } from '../read-header.ts';
import { isFalseFriend, namesNoPersons } from '../words/no-person-headers.ts';
import { speaksOfMakers } from '../words/one-person-words.ts';
import { namesPartOfPerson, speaksOfPersons } from '../words/person-words.ts';

/** Whether a text is the name of a place that is known. */
export type IsPlace = (text: string) => boolean;

/** The part of a column's cells that must read like names of persons where its header speaks of persons. */
const SHARE = 0.3;
/** How often one person is named in a column at most, on average: in each account of an event. */
const MOST_OFTEN = 3;
/** The same where the header doesn't speak of persons: names of groups come again and again. */
const OFTEN = 1.5;

const NAMES = 'names of private persons';
const READ = `${NAMES}, as its cells read like some`;

/** Columns under such a header have names of something else. */
const OF_OTHERS: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'place',
  'admin',
  'country',
  'source',
  'source-address',
  'evidence',
  'reference',
  'note',
  'title',
  'id',
  'incident-id',
]);
/** Columns under these, or under a header that says nothing, are held back where most cells read like names of persons. */
const STRICT: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['actor', 'target', 'name']);
/** What groups and bodies do as well. */
const ACTING: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['actor', 'target']);
/** What says of which person a row is. */
const OF_PERSON: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['age', 'sex', 'birth']);

/**
 * Columns that are not yet used and name private persons, with why: a bare `Name` beside a surname or an age, and what
 * reads like names under any header.
 */
export function columnsOfNames(
  draft: MappingDraft,
  isPlace: IsPlace,
): readonly (readonly [ColumnStats, string])[] {
  const { columns } = draft;
  const isFree = ({ name, cells }: ColumnStats): boolean => !draft.uses.has(name) && cells > 0;
  const part = columns.find(({ name }) => namesPartOfPerson(headerWords(name)));
  const person = columns.find(isOfPerson);
  const known = placesIn(columns);
  const isKnown: IsPlace = (text) => {
    const own = text.toLowerCase();
    // `Berlin Mitte`, where Berlin is a place of the table.
    return known.has(own) || known.has(own.replace(/ \S+$/u, '')) || isPlace(text);
  };
  const found = new Map<ColumnStats, string>();
  for (const column of freeOf(draft, 'name').filter(isFree)) {
    if (part) found.set(column, `${NAMES}, beside “${part.name}”`);
    else if (person && mayNamePersons(column))
      found.set(column, `${NAMES}, as “${person.name}” is of persons`);
  }
  if (person)
    for (const column of freeOf(draft, 'title').filter(isFree))
      if (readsLikeNames(column, isKnown))
        found.set(column, `${NAMES}, as “${person.name}” is of persons`);
  const [first, last] = ['first', 'last'].map((word) =>
    columns.find(({ name }) => headerWords(name).join(' ') === word),
  );
  for (const column of first && last ? [first, last].filter(isFree) : []) found.set(column, NAMES);
  const languages = languagesOf(columns);
  for (const column of columns.filter(isFree))
    if (!found.has(column) && isOfNames(column, isKnown, languages)) found.set(column, READ);
  const births = found.size > 0 || hasHeldNames(draft) ? freeOf(draft, 'birth').filter(isFree) : [];
  for (const column of births) found.set(column, 'when private persons were born');
  return [...found];
}

/**
 * Whether the cells of a column are persons' names, by them and by what its header leaves open.
 * @param languages those of the table
 */
function isOfNames(
  column: ColumnStats,
  isPlace: IsPlace,
  languages: ReadonlySet<HeaderLanguage>,
): boolean {
  const role = column.header?.role;
  const words = headerWords(column.name);
  const { looked, persons, given } = column.names;
  const isNoPerson = namesNoPersons(words);
  // One person may have made all of a table.
  if (speaksOfMakers(words) && !isNoPerson && (!role || role === 'source' || !OF_OTHERS.has(role)))
    return areNames(column, SHARE, Infinity);
  if (role && OF_OTHERS.has(role)) return false;
  if (isFalseFriend(words, languages)) return given > 0 && given >= looked * SHARE;
  const areMeant = speaksOfPersons(words) && !isNoPerson;
  // Of whom and of what it was done to, one word is a name where it is known as one.
  const mayBeGiven = areMeant || (role !== undefined && ACTING.has(role));
  if (mayBeGiven && given > 0 && given >= looked * MOST_OF) return true;
  if (areMeant && areSurnames(column)) return true;
  if (persons === 0) return false;
  if (areMeant)
    // A kind is a child in German; who did it may be a group as well.
    return role === 'actor' || role === 'category'
      ? readsLikeNames(column, isPlace)
      : areNames(column, SHARE, MOST_OFTEN);
  const isStrict = role === undefined ? !isNoPerson : STRICT.has(role);
  return isStrict && readsLikeNames(column, isPlace);
}

/** Whether most cells would be taken for names of persons whatever the header says. */
function readsLikeNames(column: ColumnStats, isPlace: IsPlace): boolean {
  const { looked, plain, examples } = column.names;
  if (plain < looked * MOST_OF || !areNames(column, MOST_OF, OFTEN)) return false;
  return examples.filter(isPlace).length < examples.length * MOST_OF;
}

function areNames({ names }: ColumnStats, share: number, often: number): boolean {
  const { looked, persons, different } = names;
  return persons > 0 && persons >= looked * share && different * often >= persons;
}

/** Whether most cells are names, and some of one word: what kind of person somebody is comes again more often. */
function areSurnames({ names: { looked, persons, surnames } }: ColumnStats): boolean {
  const { cells, different } = surnames;
  return cells > 0 && cells + persons >= looked * MOST_OF && different * OFTEN >= cells;
}

/** Whether a bare `Name` can be a person's, given that the row is of one: of one word, too. */
function mayNamePersons({ names: { looked, possible } }: ColumnStats): boolean {
  return possible > 0 && possible >= looked * MOST_OF;
}

/** Whether a column is of an age, a sex or a birth: `Age`, `Victim age`. */
function isOfPerson({ name, header, cells }: ColumnStats): boolean {
  if (cells === 0) return false;
  if (header && OF_PERSON.has(header.role)) return true;
  const words = headerWords(name);
  return (
    speaksOfPersons(words) && words.some((word) => OF_PERSON.has(readHeader(word)?.role ?? 'name'))
  );
}

function hasHeldNames({ columns, uses }: MappingDraft): boolean {
  return columns.some(
    ({ name, header }) => header?.role === 'person-name' && uses.get(name)?.as === 'held',
  );
}

const OF_PLACE: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['place', 'admin', 'country']);

/** What the columns of places name, in lower case. */
function placesIn(columns: readonly ColumnStats[]): ReadonlySet<string> {
  return new Set(
    columns
      .filter(({ header }) => header !== null && OF_PLACE.has(header.role))
      .flatMap(({ text }) => [...(text.values?.keys() ?? [])])
      .map((name) => name.toLowerCase()),
  );
}
