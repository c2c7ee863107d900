import { plainWord } from '../../cells/cell-reading.ts';
import type { HeaderRole } from '../header-roles.ts';
import { readHeader, writtenWords } from '../read-header.ts';
import { byWord } from './by-word.ts';

/** Who is counted where a header says nothing else. */
const PEOPLE = 'people';
const KNOWN = byWord({
  civilians: 'civilian civilians civiles civils zivilisten civis',
  children: 'child children ninos enfants kinder criancas',
  women: 'women mujeres femmes frauen mulheres',
  soldiers: 'soldiers military',
  combatants: 'combatants',
});

/** Words that say that something is counted, and not what. */
const EMPTY = new Set(
  [
    'number numbers no nr num n of the a an and total totals overall sum all count counts people persons person individuals',
    'reported confirmed known estimate estimated estimates estimation est figure figures cases toll how many were was who are is',
    'numero total totales de del de la el los las personas cuantos cuantas gente confirmados',
    'nombre le les des du d l personnes combien anzahl zahl der die das personen menschen insgesamt gesamt wie viele',
    'pessoas quantos o os as do da dos das число количество кол во людей человек всего сколько',
    'sayi sayisi kisi toplam en az cok can kaybi insan say neferin nefer umumi helak həlak olan olanlar عدد',
  ]
    .join(' ')
    .split(' ')
    .map(plainWord),
);
/** What follows says by whom, where or with whom, and not what is counted. */
const BESIDES = new Set(
  [
    'by in at on from since during near per due incl including excl excluding with without according via as among',
    'por durante segun incluidos incluidas con sin par dans pendant selon avec sans dont von durch bei im laut davon mit ohne',
    'em segundo com sem от в на по при из',
  ].flatMap((words) => words.split(' ')),
);
/** The words of a header that is a sentence name nothing. */
const MOST_WORDS = 3;
const NO_THINGS: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'killed',
  'injured',
  'low',
  'best',
  'high',
]);

/**
 * What a column of figures counts, by the words of its header that don't say how they came to harm: the police of
 * `police killed`. What stands in brackets, or behind a word such as "by", tells two columns apart, and is counted in
 * neither.
 * @param isOfMeasure whether a plain word says what is counted of them, as `killed` does
 */
export function countedThing(header: string, isOfMeasure: (word: string) => boolean): string {
  const bracket = header.search(/[([{]/);
  const [head, behind] =
    bracket < 0 ? [header, ''] : [header.slice(0, bracket), header.slice(bracket)];
  const said = (text: string): readonly string[] =>
    writtenWords(text).filter((word) => !isEmpty(plainWord(word), isOfMeasure));
  // `death toll` says of no toll that it died.
  const { role = 'name', isExact = false } = readHeader(head) ?? {};
  const words = isExact && NO_THINGS.has(role) ? [] : said(head);
  const from = words.findIndex((word) => BESIDES.has(plainWord(word)));
  const things = from < 0 ? words : words.slice(0, from);
  const besides = from < 0 ? [] : words.slice(from);
  // A second column of one name has its number in brackets.
  const inBrackets = said(behind).filter((word) => !/^\d$/.test(word));
  // `deaths_a` and `deaths_2` are of one thing and another, and don't name them.
  const isName = things.some((word) => word.length > 1 && !/^\d+$/.test(word));
  const [only = ''] = inBrackets;
  const known = things.length === 0 && inBrackets.length === 1 ? KNOWN[plainWord(only)] : undefined;
  if (known !== undefined && besides.length === 0) return known;
  const named = isName && things.length <= MOST_WORDS ? nameOf(things) : PEOPLE;
  const more = [...(isName ? [] : things), ...inBrackets];
  return [named, ...besides, ...(more.length > 0 ? [`(${more.join(' ')})`] : [])].join(' ');
}

function nameOf(things: readonly string[]): string {
  const [first = ''] = things;
  return (things.length === 1 && KNOWN[plainWord(first)]) || things.join(' ');
}

function isEmpty(word: string, isOfMeasure: (word: string) => boolean): boolean {
  return EMPTY.has(word) || isOfMeasure(word) || NO_THINGS.has(readHeader(word)?.role ?? 'name');
}
