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

type Forms = readonly (readonly string[])[];

const FORMS = Object.fromEntries<Forms>(
  Object.entries(NAMES).map(([language, months]) => [
    language,
    months
      .split(' ')
      .map((forms) => forms.split('/').map((form) => plainWord(form.replaceAll('_', ' ')))),
  ]),
) as Record<MonthLanguage, Forms>;

/** The fewest letters that a month is shortened to. */
const SHORTEST = 3;

/** The month (1–12) that a word names in a language, in full, inflected or shortened; null where it is none, or several. */
export function monthIn(language: MonthLanguage, word: string): number | null {
  const plain = plainWord(word);
  const forms = FORMS[language];
  const exact = forms.findIndex((month) => month.includes(plain));
  if (exact >= 0) return exact + 1;
  if (plain.length < SHORTEST) return null;
  const short = forms.flatMap((month, at) =>
    month.some((form) => form.startsWith(plain)) ? [at + 1] : [],
  );
  return short.length === 1 ? short[0]! : null;
}

/**
 * The month that a word names: in one language, or, where none is said, in any, if all that know the word mean the same.
 * @param language BCP-47
 */
export function monthOf(word: string, language?: string): number | null {
  const asked = language?.toLowerCase().split('-')[0];
  const spoken = MONTH_LANGUAGES.find((known) => known === asked);
  if (spoken) return monthIn(spoken, word);
  const found = new Set(MONTH_LANGUAGES.map((each) => monthIn(each, word)));
  found.delete(null);
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
