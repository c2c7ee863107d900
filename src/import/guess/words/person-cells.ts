import { plainWord } from '../../cells/cell-reading.ts';
import { isAgency } from './agencies.ts';
import { isGivenName } from './given-names.ts';
import { isKnownGroup } from './known-groups.ts';
import { KINDS_OF_PERSONS, NO_NAMES } from './no-names.ts';
import { isStateOfWork } from './states-of-work.ts';
import { saysNo, saysYes } from './yes-no.ts';

/** Makes the question whether a word is one of these, or has such a beginning or ending: `soldier*`, `*straße`. */
function createWords(lists: readonly string[]): (written: string) => boolean {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  const endings: string[] = [];
  for (const word of lists.join(' ').split(' ').map(plainWord)) {
    if (word.endsWith('*')) beginnings.add(word.slice(0, -1));
    else if (word.startsWith('*')) endings.push(word.slice(1));
    else whole.add(word);
  }
  const shortest = Math.min(...[...beginnings].map(({ length }) => length));
  return (written) => {
    const word = plainWord(written);
    if (whole.has(word) || endings.some((ending) => word.endsWith(ending))) return true;
    for (let length = shortest; length <= word.length; length += 1)
      if (beginnings.has(word.slice(0, length))) return true;
    return false;
  };
}

/** Whether a word is of none that persons are called by. */
const isNoName = createWords(NO_NAMES);
/** Whether it says what kind of person somebody is. */
const isKind = createWords(KINDS_OF_PERSONS);

/** A word of a name: with a capital, or of a script that has none. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’ʼ.-]*|\p{Lo}[\p{L}\p{M}-]*)$/u;
/** Small words inside names. */
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|la|le|van|von|der|den|zu|bin|bint|ibn|al|el|y|e|and|und|et|i|oğlu|qızı)$/u;
const LEAST_WORDS = 2;
const MOST_WORDS = 5;
const LONGEST = 200;

/**
 * Whether a cell reads like the names of one or more persons: two words with capitals or more, none of which is of a group.
 * `Anna Berg`, `Berg, Anna (34)`, `Anna Berg; Jan Kowal`.
 */
export function readsAsPersons(cell: string): boolean {
  const parts = partsOf(cell);
  return (
    parts.length > 0 &&
    parts.every((part) => readsAsPerson(part, LEAST_WORDS)) &&
    !parts.every(isBody)
  );
}

/** Whether a cell begins with the name of a person, and says more of them: `Anna Berg, a nurse of 34`, `Anna Berg – shot`. */
export function beginsWithPerson(cell: string): boolean {
  const [first = '', more] = cell.split(/[,،:;(]|\s[–—-]\s/u, 2);
  return more !== undefined && first.length <= LONGEST && readsAsPerson(first.trim(), LEAST_WORDS);
}

/** Whether a cell reads so where one word may be all of a name: as under `Name`, beside an age. */
export function mayBePersons(cell: string): boolean {
  const parts = partsOf(cell);
  return parts.length > 0 && parts.every((part) => readsAsPerson(part, 1));
}

/** A word in any case, or what one is called by in the net. */
const ANY_WORD = /^@?[\p{L}\p{M}][\p{L}\p{M}\d'’ʼ._-]*$/u;
const ARTICLE = /^(?:an?|the|some|eine?r?|una?|une|des|un)$/u;
const MOST_LOOSE_WORDS = 4;

/**
 * Whether a cell may be the name of somebody under a header that speaks of one person: of one word, in small letters or in a
 * script without capitals, too, unless it reads like a group, a kind of person (`civilians`, `a nurse`), a body or an answer.
 */
export function mayBeOnePerson(cell: string): boolean {
  if (saysYes(cell) || saysNo(cell) || isStateOfWork(cell)) return false;
  const parts = partsOf(cell);
  return parts.length > 0 && parts.every(mayBeName);
}

function mayBeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const own = words.filter((word) => !PARTICLE.test(word) || words.length === 1);
  if (own.length === 0 || own.length > MOST_LOOSE_WORDS || ARTICLE.test(words[0]!.toLowerCase()))
    return false;
  if (own[0]!.startsWith('ال') || isBody(text)) return false;
  if (!own.every((word) => ANY_WORD.test(word) && !isNoName(word))) return false;
  const isTitled = own.length > 1 && /\p{Lu}/u.test(text);
  return isTitled || hasGivenName(text) || !own.some(isKind);
}

/** Whether a short text has a given name that is known, first or last: `Anna`, `anna berg`, `BERG Anna`. */
export function hasGivenName(text: string): boolean {
  const words = text
    .slice(0, LONGEST)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_LOOSE_WORDS || isBody(text)) return false;
  return (isGivenName(words[0]!) || isGivenName(words.at(-1)!)) && !words.some(isNoName);
}

function isBody(text: string): boolean {
  return isAgency(text) || isKnownGroup(text);
}

/**
 * Given names of scripts without capitals, in which any words look like names: one of these says that they are.
 */
const GIVEN =
  /(?:^|[\s;/،])(?:محمد|أحمد|احمد|محمود|علي|حسن|حسين|إبراهيم|ابراهيم|خالد|عمر|يوسف|عبد|عبدالله|مصطفى|سعيد|كريم|فاطمة|عائشة|مريم|زينب|خديجة|سارة|נועה|משה|דוד|יוסף|אברהם|שרה|מרים)(?=$|[\s;/،])/u;

/**
 * Whether what reads like names of persons would do so without a header that asks for some. Of a script without capitals
 * it takes a given name that is known.
 */
export function isPlainlyNamed(cell: string): boolean {
  return /\p{Lu}[\p{L}\p{M}'’ʼ-]*\p{Ll}|\p{Lu}{4}/u.test(cell) || GIVEN.test(cell);
}

function partsOf(cell: string): readonly string[] {
  if (cell.length > LONGEST) return [];
  return cell
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(
      /,? *\d{1,3}(?: ?(?:y\/?o|years? old|years?|jahre(?: alt)?|años|anos|anni|ans|лет|років|lat|yaşında))?(?=$|[;,\n])/giu,
      '',
    )
    .split(/[;\n/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readsAsPerson(text: string, least: number): boolean {
  // Of a list with commas each has two words; `Berg, Anna` is one name.
  const listed = text.split(/, */);
  if (listed.length > LEAST_WORDS) return listed.every((each) => readsAsPerson(each, least));
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const own = words.filter((word) => !PARTICLE.test(word));
  const isCounted = own.length >= least && own.length <= MOST_WORDS * listed.length;
  // With the article in front it is a noun in Arabic.
  if (!isCounted || own[0]!.startsWith('ال')) return false;
  return own.every((word) => NAME_WORD.test(word) && !isNoName(word));
}
