import { readNumber } from '../../../evidence/words/number-words.ts';
import { readSpanishNumber } from '../../../evidence/words/spanish-numbers.ts';
import type { MeasureName } from '../../../evidence/model.ts';
import { primarySubtag } from '../../../evidence/language-tags.ts';

/** What a language has around figures. Words are in lower case. */
export interface FigureLanguage {
  /** Whether some words are one cardinal, and nothing besides. */
  readonly isNumber: (words: readonly string[]) => boolean;
  /** Between groups of digits, as its numbers are read: "1,000". */
  readonly group: ',' | '.';
  /** Between the two ends of a range. */
  readonly joiners: ReadonlySet<string>;
  /** "of", between an amount and what it is of. */
  readonly of: ReadonlySet<string>;
  /** Words after "of" that name nothing. */
  readonly determiners: ReadonlySet<string>;
  /** What no name of counted things goes on over: prepositions, conjunctions, auxiliaries, verbs. */
  readonly stops: ReadonlySet<string>;
  /** The same behind a noun alone. */
  readonly stopsBehindNoun: RegExp;
  /** Nouns that "of" goes on behind: "two types of …". */
  readonly kinds: ReadonlySet<string>;
  /** What is measured, and not counted: hours, kilometres, euros. */
  readonly units: RegExp;
  /** Before a number that is a name: "Route 6". */
  readonly labels: RegExp;
  /** Before a number that says how old somebody is, with the numbers that stand between: "aged 5 and". */
  readonly aged: RegExp;
  /** Nouns, besides names, that an age between commas follows: "her son, 7, was". */
  readonly persons: ReadonlySet<string>;
  /** Before a name that is a place's: "In X, 7, among them …" are no age. */
  readonly within: ReadonlySet<string>;
  /** Before "one" where that is no number, and behind it. */
  readonly noOne: readonly [before: RegExp, behind: RegExp];
  /** An article, and what follows where many are one thing: "a large number of …". */
  readonly heads: ReadonlySet<string>;
  /** Before a thing that is named in the singular, and before an ordinal. */
  readonly singular: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What an ordinal counts that is nothing of its own: "the second time". */
  readonly notCounted: RegExp;
  readonly measures: readonly (readonly [MeasureName, RegExp])[];
  /** Who is counted where a word of what befell them stands in place of their name: "two killed". */
  readonly people: string;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const ENGLISH: FigureLanguage = {
  isNumber: (words) => readNumber(words)?.rest.length === 0,
  group: ',',
  joiners: set('to or and - – —'),
  of: set('of'),
  determiners: set('the their its his her our my your these those this that all'),
  stops: set(
    'in on at by from to for with without of over under into onto near since during after before around about against ' +
      'across along among amid amidst between inside outside within through throughout towards toward via per until till ' +
      'and or but nor so yet as than that which who whom whose where when while if because although though despite ' +
      'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
      'he she it they them him we us i you the a an this these those his her their its our my your each both either ' +
      'said says say told tells added adds according including include includes not no also still only already now then ' +
      'left came went took made gave met lost struck hit shot fell began held fled saw won fought became sank ran rose stood ' +
      'reportedly allegedly nearly almost up out off down - – — & /',
  ),
  stopsBehindNoun:
    /^(?:dead|alive|missing|hurt|more|each|too|left|.{3,}ly|(?!building$|clothing$|housing$).{3,}ing)$/,
  kinds: set('types kinds pieces units members sets rounds pairs groups bodies tonnes tons sorts'),
  units:
    /^(?:se(?:conds?|cs?)|min(?:ute)?s?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|times|o['’]clock|a\.?m|p\.?m|gmt|utc|(?:kilo|centi|milli)?met(?:re|er)s?|km|mm|cm|m|kmh|km\/h|mph|kg|kilos?|kilogram(?:me)?s?|t|miles?|feet|foot|yards?|acres?|hectares?|degrees?|percent|per|pct|dollars?|euros?|pounds?|million-dollar|years?-old|-?year-old)$/,
  labels:
    /^(?:route|title|section|article|chapter|page|part|resolution|no|number|figure|table|channel|room|flight|highway|road|psalm|volume|vol|g|mh|fig|protocol|annex|phase|level|day|week|war|area|unit|sector|point|gate)$/i,
  aged: agedBehind(
    'aged?|ages|age\\s+of',
    'between|from|just|only|about|around|at\\s+least|up\\s+to|over|under',
    'and|to|or',
  ),
  persons: set(
    'man woman boy girl child baby infant son daughter mother father brother sister wife husband cousin nephew niece uncle ' +
      'aunt grandson granddaughter grandmother grandfather teenager soldier resident',
  ),
  within: set('in at near on around outside'),
  noOne: [
    /^(?:no|any|every|some|which|this|that|each|another|the)$/,
    /^(?:another|day|of|side|thing|another's|-)$/,
  ],
  heads: set(
    'number numbers row series string wave handful group lot few couple crowd column variety range amount',
  ),
  singular: set('a an another my his her our their its'),
  beforeOrdinal: set('the a another'),
  ordinals: new Map(ORDINALS.map((word, at) => [word, at + 1])),
  notCounted:
    /^(?:time|times|day|week|month|year|years|round|half|quarter|phase|place|world|floor|person|largest|biggest|city|place|to|of|century|decade|stage|step|lady|aid|class|hand)$/,
  measures: [
    ['downed', /\b(?:shot|shoots?|shooting|taken|brought)\s+down\b|\bdown(?:ed|ing)\b/giu],
    [
      'killed',
      /\b(?:kill\w*|dead|deaths?|died|dying|fatalit\w+|fatally|slain|massacre\w*|lives)\b/giu,
    ],
    ['injured', /\b(?:injur\w+|wound\w*|hurt)\b/giu],
    [
      'destroyed',
      /\b(?:destroy\w*|levell?ed|levell?ing|razed|wreck\w*|demolish\w*|burnt? down)\b/giu,
    ],
    ['damaged', /\bdamag\w+\b/giu],
    ['unusable', /\b(?:unusable|uninhabitable)\b/giu],
    [
      'taken',
      /\b(?:liberat\w+|captur\w+|recaptur\w+|seiz\w+|retak\w+|retook|taken|taking|(?:take|took)\s+control)\b/giu,
    ],
  ],
  people: 'people',
};

const SPANISH: FigureLanguage = {
  isNumber: (words) => readSpanishNumber(words)?.rest.length === 0,
  group: '.',
  joiners: set('a o y - – —'),
  of: set('de'),
  determiners: set('el la los las sus su estos estas esos esas'),
  stops: set(
    'en de del a al por para con sin sobre entre desde hasta durante tras contra según y e o u ni pero que quien quienes ' +
      'cual cuales donde cuando mientras si porque aunque es son era eran fue fueron ser sido está están estaban ha han ' +
      'había habían haber hay se lo la los las el un una le les me nos su sus este esta estos estas ese esa dijo dijeron ' +
      'añadió no también más menos ya resultaron quedaron murieron - – —',
  ),
  stopsBehindNoun: /^(?:muert[oa]s?|herid[oa]s|desaparecid[oa]s|.{3,}mente|.{3,}(?:ando|iendo))$/,
  kinds: set('tipos clases miembros unidades'),
  units:
    /^(?:segundos?|min(?:utos?)?|horas?|h|hrs?|días?|noches?|semanas?|meses|mes|años?|décadas?|siglos?|veces|metros?|kilómetros?|km|m|kg|kilos?|t|millas?|hectáreas?|grados?|por|euros?|dólares|pesos?)$/,
  labels: /^(?:ruta|artículo|capítulo|página|resolución|número|núm|canal|vuelo|ley)$/i,
  aged: agedBehind('edad(?:es)?(?:\\s+de)?', 'entre|de|desde|sólo|solo|unos', 'y|a|o'),
  persons: set(
    'hombre mujer niño niña bebé hijo hija madre padre hermano hermana esposa esposo marido primo prima nieto nieta abuela ' +
      'abuelo',
  ),
  within: set('en cerca'),
  noOne: [/^(?:cada|ningún|ninguna|algún|alguna)$/, /^(?:de|vez|día|que)$/],
  heads: set('número serie grupo'),
  singular: set(''),
  beforeOrdinal: set(''),
  ordinals: new Map(),
  notCounted: /^$/,
  measures: [
    ['downed', /(?<!\p{L})derrib\p{L}+/giu],
    ['killed', /(?<!\p{L})(?:muert\p{L}+|mur\p{L}+|mat(?:ó|ar\p{L}*|ad\p{L}+)|fallec\p{L}+)/giu],
    ['injured', /(?<!\p{L})(?:herid\p{L}+|lesionad\p{L}+)/giu],
    ['destroyed', /(?<!\p{L})(?:destru\p{L}+|arras\p{L}+)/giu],
    ['damaged', /(?<!\p{L})dañ\p{L}+/giu],
    ['taken', /(?<!\p{L})(?:captur\p{L}+|liber\p{L}+)/giu],
  ],
  people: 'personas',
};

const LANGUAGES: Readonly<Record<string, FigureLanguage>> = { en: ENGLISH, es: SPANISH };

/** The languages whose figures are known, BCP 47. */
export const FIGURE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** @param language a BCP 47 tag @returns null where the language's figures are not known */
export function figureLanguage(language: string | undefined): FigureLanguage | null {
  return LANGUAGES[primarySubtag(language ?? '')] ?? null;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that say an age, what may stand between them and it, and other ages before it, parted by some words. */
function agedBehind(said: string, about: string, joiners: string): RegExp {
  const others = String.raw`(?:\d{1,3}(?:,\s*|\s*[-–—]\s*|\s+(?:${joiners})\s+))*`;
  return new RegExp(String.raw`(?<!\p{L})(?:${said})\s+(?:(?:${about})\s+)*${others}$`, 'iu');
}
