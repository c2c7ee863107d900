import { two } from '../date-draft.ts';
import type { DraftRefusal } from '../date-draft.ts';
import { YEAR_WORD } from './year-words.ts';

/** Words of seasons, and the month that each begins with north and south of the equator. */
const SEASONS: readonly (readonly [north: number, south: number, words: string])[] = [
  [
    3,
    9,
    'spring|Frühling|Frühjahr|printemps|primavera|весна|весной|навесні|ilkbahar|bahar|wiosna|wiosną',
  ],
  [6, 12, 'summer|Sommer|été|verano|verão|estate|лето|летом|літо|влітку|yaz|yay|lato|latem'],
  [
    9,
    3,
    'autumn|fall|Herbst|automne|otoño|outono|autunno|осень|осенью|осінь|восени|sonbahar|payız|jesień|jesienią',
  ],
  [12, 6, 'winter|hiver|invierno|inverno|зима|зимой|взимку|kış|qış|zima|zimą'],
];
const FORMS = SEASONS.map(
  ([north, south, words]) =>
    [
      north,
      south,
      new RegExp(
        String.raw`^(?:(?:early|late|mid|Anfang|Ende|in|im|the|en|au|à|l'|début|fin) ?)*(?:${words})(?: (?:of|de|del|di|do|l'))*,? ?(?<year>\d{4})(?:[/-]\d{2,4})?${YEAR_WORD}?$`,
        'iu',
      ),
    ] as const,
);

/** Of a season: its months, which are others on the other side of the equator. */
export function seasonRefusal(text: string): DraftRefusal | null {
  if (!/\p{L}{2}/u.test(text)) return null;
  for (const [north, south, form] of FORMS) {
    const year = Number(form.exec(text)?.groups?.['year'] ?? NaN);
    if (Number.isNaN(year)) continue;
    const expected = `the months that are meant, as north and south of the equator a season has others: ${months(year, north)} or ${months(year, south)}`;
    return { why: 'no-date', expected };
  }
  return null;
}

function months(year: number, first: number): string {
  const last = first + 2;
  const end = last > 12 ? `${year + 1}-${two(last - 12)}` : `${year}-${two(last)}`;
  return `${year}-${two(first)}/${end}`;
}

const WEEK = String.raw`(?:week|wk|w)\.?`;
const WEEKS = [
  String.raw`^${WEEK} ?(?<week>\d{1,2})(?:,? of |[ ,./-]+)(?<year>\d{4})$`,
  String.raw`^(?<year>\d{4})[ ,./-]+${WEEK} ?(?<week>\d{1,2})$`,
].map((form) => new RegExp(form, 'i'));

/** Of an English week, which may begin on a Sunday. */
export function weekRefusal(text: string): DraftRefusal | null {
  for (const form of WEEKS) {
    const { year, week } = form.exec(text)?.groups ?? {};
    if (year !== undefined && week !== undefined)
      return {
        why: 'no-date',
        expected: `a week that is counted as ISO 8601 does, from Monday on, written as ${year}-W${week.padStart(2, '0')}, or its days: in English a week may begin on a Sunday`,
      };
  }
  return null;
}
