import { YEAR_WORD } from './year-words.ts';

/** A part of a year: the how many-th of so many months. */
export interface YearPart {
  readonly year: string;
  /** From 1. */
  readonly number: number;
  readonly months: number;
}

/** Words for parts of a year, by how many months they have. */
const PARTS: readonly (readonly [months: number, words: string])[] = [
  [
    3,
    'quarter|qtr\\.?|quartal|trimestre|trim\\.?|квартал|квартал[аі]|kwartał|çeyrek|çeyreği|rüb|الربع|ربع',
  ],
  [4, 'tertial|cuatrimestre|quadrimestre'],
  [6, 'half|halbjahr|semestre|полугодие|півріччя|półrocze|yarıyıl|yarısı|yarımil'],
];
/** Numbers of parts in words, from the first. */
const ORDINALS = [
  'first|erstes|erste|premier|primer|primero|primeiro|primo|первый|первое|перший|перше|pierwszy|pierwsze|الأول',
  'second|zweites|zweite|deuxième|second|segundo|secondo|второй|второе|другий|друге|drugi|drugie|الثاني',
  'third|drittes|dritte|troisième|tercer|tercero|terceiro|terzo|третий|третій|trzeci|الثالث',
  'fourth|viertes|vierte|quatrième|cuarto|quarto|четвертый|четвёртый|четвертий|czwarty|الرابع',
];
const ROMAN = ['I', 'II', 'III', 'IV'];

const NUMBER = String.raw`(?<number>[1-4]|I{1,3}|IV|${ORDINALS.join('|')})\.?(?:st|nd|rd|th|er|re|ère|e|ème|º|ª|o|a|\.|-?й|-?ий|-?ое|-?ше|-?е|-?inci|-?nci|-?üncü|-?ci|-?cü|-?cı)?`;
const YEAR = String.raw`(?<year>\d{4})${YEAR_WORD}?`;
const OF = String.raw`(?:,? (?:of|of the year|des Jahres|de|del|do|di|von) |[ ,./-]+)`;

const FORMS = PARTS.map(
  ([months, words]) =>
    [
      months,
      [
        String.raw`^(?:the )?${NUMBER} ?(?:${words})${OF}${YEAR}$`,
        String.raw`^(?:${words}) ?${NUMBER}${OF}${YEAR}$`,
        String.raw`^${YEAR}[ ,./-]+${NUMBER} ?(?:${words})$`,
        String.raw`^${YEAR}[ ,./-]+(?:${words}) ?${NUMBER}$`,
      ].map((form) => new RegExp(form, 'iu')),
    ] as const,
);
/** `H1 2022`, `2022-H1`: Q and T are read as the quarters that EDTF has. */
const SHORT = [
  /^(?<year>\d{4})[ -]?H(?<number>[12])$/i,
  /^H(?<number>[12])[ ./-]*(?<year>\d{4})$/i,
];

/** The part of a year that a text names: `1. Quartal 2022`, `1er trimestre 2022`, `I полугодие 2022`; null where it names none. */
export function namedPart(text: string): YearPart | null {
  if (!/\p{L}/u.test(text)) return null;
  for (const form of SHORT) {
    const short = form.exec(text)?.groups;
    if (short) return { year: short['year']!, number: Number(short['number']), months: 6 };
  }
  for (const [months, forms] of FORMS)
    for (const form of forms) {
      const found = form.exec(text)?.groups;
      const number = found ? numberOf(found['number']!) : 0;
      if (found && number > 0 && number * months <= 12)
        return { year: found['year']!, number, months };
    }
  return null;
}

function numberOf(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  const roman = ROMAN.indexOf(text.toUpperCase());
  if (roman >= 0) return roman + 1;
  return ORDINALS.findIndex((words) => words.split('|').includes(text.toLowerCase())) + 1;
}
