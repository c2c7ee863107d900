import { plainWord } from '../../cells/cell-reading.ts';
import { NO_NAMES } from './no-names.ts';

/** Words of which any ending, or beginning, is one as well: `soldier*`, `*straße`. */
const WHOLE = new Set<string>();
const BEGINNINGS = new Set<string>();
const ENDINGS: string[] = [];
for (const word of NO_NAMES.join(' ').split(' ').map(plainWord)) {
  if (word.endsWith('*')) BEGINNINGS.add(word.slice(0, -1));
  else if (word.startsWith('*')) ENDINGS.push(word.slice(1));
  else WHOLE.add(word);
}
const SHORTEST = Math.min(...[...BEGINNINGS].map(({ length }) => length));

/** Whether a word is of none that persons are called by. */
function isNoName(written: string): boolean {
  const word = plainWord(written);
  if (WHOLE.has(word) || ENDINGS.some((ending) => word.endsWith(ending))) return true;
  for (let length = SHORTEST; length <= word.length; length += 1)
    if (BEGINNINGS.has(word.slice(0, length))) return true;
  return false;
}

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
  return parts.length > 0 && parts.every((part) => readsAsPerson(part, LEAST_WORDS));
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
