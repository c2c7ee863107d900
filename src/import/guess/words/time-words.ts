import { plainWord } from '../../cells/cell-reading.ts';
import type { DateReading } from '../../mapping.ts';
import { HEADER_LANGUAGES } from '../header-roles.ts';
import type { HeaderLanguage, HeaderRole } from '../header-roles.ts';
import { withoutZone } from './zone-words.ts';

type Words = Readonly<Partial<Record<HeaderLanguage, string>>>;

const HEAD_ROLES = ['when', 'clock', 'year'] as const;
type HeadRole = (typeof HEAD_ROLES)[number];

/** What a phrase is about by its first word: `Date des faits`, `Fecha de los hechos`. */
const FIRST: Readonly<Record<HeadRole, Words>> = {
  when: {
    en: 'date',
    es: 'fecha',
    fr: 'date',
    de: 'datum zeitpunkt',
    pt: 'data',
    it: 'data',
    ru: 'дата',
    uk: 'дата',
    pl: 'data',
    ar: 'تاريخ التاريخ',
  },
  clock: {
    en: 'time',
    es: 'hora',
    fr: 'heure',
    de: 'uhrzeit',
    pt: 'hora horário',
    it: 'ora orario',
    ru: 'время',
    uk: 'час',
    pl: 'godzina',
    ar: 'وقت الوقت ساعة',
  },
  year: {
    en: 'year',
    es: 'año',
    fr: 'année an',
    de: 'jahr',
    pt: 'ano',
    it: 'anno',
    ru: 'год',
    uk: 'рік',
    pl: 'rok',
    ar: 'سنة السنة عام',
  },
};

/** The same by the last word, where that says what a phrase is about: `Ölüm tarihi`, `Tatdatum` (`*` for any beginning). */
const LAST: Readonly<Record<HeadRole, Words>> = {
  when: { de: '*datum *zeitpunkt', tr: 'tarihi tarih', az: 'tarixi tarix' },
  clock: { de: '*uhrzeit tatzeit ereigniszeit unfallzeit', tr: 'saati', az: 'saatı' },
  year: { en: 'year', de: '*jahr', tr: 'yılı', az: 'ili' },
};

/** What a date is of, where it is not that of the event. */
const OTHER_DATES: readonly (readonly [HeaderRole, string])[] = [
  [
    'birth',
    'birth born naissance nacimiento nascimento nascita geburt geburtsdatum рождения народження urodzenia doğum ميلاد الميلاد',
  ],
  [
    'source-date',
    'publication publicación publicação pubblicazione veröffentlichung veröffentlichungsdatum erscheinungsdatum публикации публікації publikacji yayın nəşr dərc النشر',
  ],
  [
    'record-date',
    'entry upload saisie enregistrement création modification registro ingreso creación actualización criação atualização erfassung erfassungsdatum eintragung eintragsdatum aktualisierung änderungsdatum inserimento aggiornamento creazione внесения обновления записи создания внесення оновлення запису створення utworzenia aktualizacji wpisu kayıt güncelleme qeyd qeydiyyat yenilənmə الإدخال التحديث الإنشاء',
  ],
];

/** Words of columns in which numbers of the size of seconds since 1970 are those. */
const OF_TIME = new Set(
  'time times timestamp ts epoch epochs unix unixtime posix ms millis milliseconds datetime date zeit zeitstempel hora heure ora время час czas godzina zaman saat vaxt الوقت'
    .split(' ')
    .map(plainWord),
);

/** Words of columns of weeks, in which `2022-08` is no month. */
const OF_WEEKS = new Set(
  'week weeks weekly wk epiweek epiwk isoweek yearweek mmwr semaine semaines semana semanas settimana woche wochen kw kalenderwoche berichtswoche meldewoche неделя недели неделю тиждень тижні tydzień hafta həftə أسبوع الأسبوع weeknummer'
    .split(' ')
    .map(plainWord),
);
/** Those whose weeks begin on a Sunday. */
const OF_SUNDAYS = new Set(['mmwr', 'cdc']);

export interface TimeHead {
  readonly role: HeaderRole;
  readonly languages: readonly HeaderLanguage[];
}

type Heads = ReadonlyMap<string, ReadonlyMap<HeadRole, readonly HeaderLanguage[]>>;

const FIRST_WORDS = headsOf(FIRST, (word) => !word.startsWith('*'));
const LAST_WORDS = headsOf(LAST, (word) => !word.startsWith('*'));
/** Endings of words that are written together. */
const ENDINGS = headsOf(LAST, (word) => word.startsWith('*'));
const OTHERS: ReadonlyMap<string, HeaderRole> = new Map(
  OTHER_DATES.flatMap(([role, words]) => words.split(' ').map((word) => [plainWord(word), role])),
);

/** What a header that speaks of a date, a clock time or a year among other words says; null where it doesn’t. */
export function timeHead(all: readonly string[]): TimeHead | null {
  const words = withoutZone(all);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ending = [...ENDINGS.keys()].find((each) => last.endsWith(each));
  const found = [FIRST_WORDS.get(first), LAST_WORDS.get(last), ENDINGS.get(ending ?? '')];
  for (const role of HEAD_ROLES) {
    const languages = found.flatMap((heads) => heads?.get(role) ?? []);
    if (languages.length === 0) continue;
    const said = role === 'clock' ? role : (otherDate(words) ?? role);
    return { role: said, languages: [...new Set(languages)] };
  }
  return null;
}

/** What a date is of by the words beside it; null where they don’t say, or it is the event’s. */
export function otherDate(words: readonly string[]): HeaderRole | null {
  const word = words.find((each) => OTHERS.has(each));
  return word === undefined ? null : OTHERS.get(word)!;
}

/** Whether a header has any word of time. @param words as `headerWords` has them */
export function speaksOfTime(words: readonly string[]): boolean {
  return words.some((word) => OF_TIME.has(word));
}

/** How a header’s weeks are counted; undefined where it speaks of none. @param words as `headerWords` has them */
export function weeksOf(words: readonly string[]): DateReading['weeks'] {
  if (!words.some((word) => OF_WEEKS.has(word))) return undefined;
  return words.some((word) => OF_SUNDAYS.has(word)) ? 'sunday' : 'iso';
}

function headsOf(all: Readonly<Record<HeadRole, Words>>, is: (word: string) => boolean): Heads {
  const heads = new Map<string, Map<HeadRole, HeaderLanguage[]>>();
  for (const role of HEAD_ROLES)
    for (const language of HEADER_LANGUAGES)
      for (const word of (all[role][language] ?? '')
        .split(' ')
        .filter((each) => each !== '' && is(each))) {
        const roles =
          heads.get(plainWord(word.replace('*', ''))) ?? new Map<HeadRole, HeaderLanguage[]>();
        roles.set(role, [...(roles.get(role) ?? []), language]);
        heads.set(plainWord(word.replace('*', '')), roles);
      }
  return heads;
}
