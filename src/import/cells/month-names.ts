import { plainWord } from './cell-reading.ts';

/** Months from January on, as CLDR has them; `/` parts the forms of one, `_` stands for a space. */
const NAMES = {
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'januar/jänner februar/feber märz/maerz/mrz april mai juni juli august september oktober november dezember',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  pl: 'styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia',
  ru: 'январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря',
  uk: 'січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  az: 'yanvar fevral mart aprel may iyun/iyn iyul/iyl avqust sentyabr oktyabr noyabr dekabr',
  hy: 'հունվար/հունվարի/հնվ փետրվար/փետրվարի/փտվ մարտ/մարտի/մրտ ապրիլ/ապրիլի մայիս/մայիսի/մյս հունիս/հունիսի/հնս հուլիս/հուլիսի/հլս օգոստոս/օգոստոսի/օգս սեպտեմբեր/սեպտեմբերի հոկտեմբեր/հոկտեմբերի նոյեմբեր/նոյեմբերի դեկտեմբեր/դեկտեմբերի',
  ar: 'يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول',
  fa: 'ژانویه/ژانويه فوریه/فوريه مارس آوریل/آوريل مه/می/مي ژوئن ژوئیه/ژوئيه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
} as const;

export type MonthLanguage = keyof typeof NAMES;
export const MONTH_LANGUAGES = Object.keys(NAMES) as MonthLanguage[];

const WEEKDAYS: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
].flatMap((words) => words.split(' ').map(plainWord));

/** The fewest letters that a month is shortened to. */
const SHORTEST = 3;

/** By language, what each name of a month and each beginning of one means; null where it begins several. */
const MONTHS = new Map(
  Object.entries(NAMES).map(([language, months]) => [language as MonthLanguage, indexOf(months)]),
);

function indexOf(months: string): ReadonlyMap<string, number | null> {
  const forms = months
    .split(' ')
    .flatMap((all, at) =>
      all.split('/').map((form) => [plainWord(form.replaceAll('_', ' ')), at + 1] as const),
    );
  const index = new Map<string, number | null>();
  for (const [form, month] of forms)
    for (let length = SHORTEST; length < form.length; length += 1) {
      const short = form.slice(0, length);
      index.set(
        short,
        (index.get(short) ?? month) === month && index.get(short) !== null ? month : null,
      );
    }
  // A whole name is itself, though another may begin with it.
  for (const [form, month] of forms) index.set(form, month);
  return index;
}

/** The month (1–12) that a word names in a language, in full, inflected or shortened; null where it is none, or several. */
export function monthIn(language: MonthLanguage, word: string): number | null {
  return MONTHS.get(language)?.get(plainWord(word)) ?? null;
}

/**
 * The month that a word names: in one language, or, where none is said, in any, if all that know the word mean the same.
 * @param language BCP-47
 */
export function monthOf(word: string, language?: string): number | null {
  const asked = language?.toLowerCase().split('-')[0];
  const spoken = MONTH_LANGUAGES.find((known) => known === asked);
  if (spoken) return monthIn(spoken, word);
  const plain = plainWord(word);
  const found = new Set<number>();
  for (const months of MONTHS.values()) {
    const month = months.get(plain);
    if (month) found.add(month);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The languages in which a word is the name of a month. */
export function languagesOfMonth(word: string): MonthLanguage[] {
  return MONTH_LANGUAGES.filter((language) => monthIn(language, word) !== null);
}

export function isWeekday(word: string): boolean {
  const plain = plainWord(word.replace(/,$/, ''));
  return plain.length < SHORTEST
    ? WEEKDAYS.includes(plain)
    : WEEKDAYS.some((day) => day.startsWith(plain));
}
