import { plainWord } from '../../cells/cell-reading.ts';
import { HEADER_LANGUAGES } from '../header-roles.ts';
import type { HeaderLanguage } from '../header-roles.ts';

/** Words by language, a `*` for any ending: names are asked for in the singular, the plural and the genitive. */
type Words = Readonly<Record<HeaderLanguage, string>>;

const NAME: Words = {
  en: 'name names surname surnames forename forenames',
  es: 'nombre nombres apellido*',
  fr: 'nom noms prénom* patronyme*',
  de: 'name namen namens namensliste vorname* nachname* familienname* zuname*',
  pt: 'nome nomes sobrenome*',
  it: 'nome nomi cognome cognomi nominativ*',
  ru: 'имя имена имени имен фио фамили*',
  // An apostrophe parts `ім’я`; where it is a letter, it doesn’t.
  uk: 'ім імʼя імена імен піб прізвищ*',
  pl: 'imię imiona imion nazwisk*',
  tr: 'ad adı adlar* isim* ismi soyad*',
  az: 'ad adı adlar* isim* soyad*',
  ar: 'اسم الاسم أسماء الأسماء',
};

const PERSON: Words = {
  en: 'victim* casualt* dead deceased killed slain murdered died fatalit* wounded injured patient* suspect* witness* survivor* person persons people civilians missing disappeared detained detainee* prisoner* hostage* abducted arrested martyr*',
  es: 'víctima* muerto* muerta muertas fallecid* asesinad* difunt* herido* herida heridas lesionad* paciente* sospechos* testigo* persona personas desaparecid* detenid* superviviente* sobreviviente*',
  fr: 'victime* mort morts morte mortes tué* décédé* défunt* blessé* patient* suspect* témoin* personne personnes disparu* survivant* détenu*',
  de: 'opfer* todesopfer* tote toten toter totes getötet* verstorben* gestorben* gefallen* ermordet* verunglückt* verletzt* verwundet* patient* verdächtig* tatverdächtig* beschuldigt* zeuge* zeugin* person personen betroffen* überlebend* vermisst*',
  pt: 'vítima* morto* morta mortas falecid* assassinad* ferid* paciente* suspeit* testemunha* pessoa* desaparecid* detid* sobrevivente*',
  it: 'vittim* morto morti morta decedut* uccis* ferit* paziente pazienti sospett* testimon* persona persone scompars* dispers* superstit* sopravvissut* defunt* cadut*',
  ru: 'жертв* погибш* убит* умерш* ранен* пострадавш* потерпевш* пациент* подозреваем* свидетел* человек* людей лиц лица пропавш* задержан* выживш*',
  uk: 'жертв* загибл* вбит* убит* померл* поранен* постраждал* потерпіл* пацієнт* підозрюван* свідк* свідок людин* людей особи осіб зникл* затриман*',
  pl: 'ofiar* zabit* zmarł* poległ* ranny* rannej rannego pacjent* podejrzan* świad* osoba osoby osób zaginion* poszkodowan* zamordowan*',
  tr: 'kurban* mağdur* ölen* ölü ölüler* öldürülen* yaralı* yaralanan* hasta hastalar* hastanın şüpheli* tanık* tanığ* kişi* şehit* şehid* kayıp*',
  az: 'qurban* ölən* öldürülən* həlak* yaralı* yaralanan* xəstə xəstələr* xəstənin şübhəli* şahid* şəhid* şəxs* itkin*',
  ar: 'ضحية الضحية ضحايا الضحايا قتيل القتيل قتلى القتلى شهيد الشهيد شهداء الشهداء جريح الجريح جرحى الجرحى متوفى المتوفى المتوفين مريض المريض المرضى المشتبه شاهد الشاهد الشهود مصاب المصاب المصابين شخص الشخص الأشخاص المفقود المفقودين المعتقل المعتقلين',
};

interface Forms {
  readonly language: HeaderLanguage;
  readonly name: RegExp;
  readonly person: RegExp;
  /** `Opfernamen`, `victimname`. */
  readonly both: RegExp;
}

const FORMS: readonly Forms[] = HEADER_LANGUAGES.map((language) => {
  const [name, person] = [NAME, PERSON].map((words) =>
    words[language]
      .split(' ')
      .map((word) => plainWord(word).replace('*', String.raw`\p{L}*`))
      .join('|'),
  );
  const whole = (form: string): RegExp => new RegExp(`^(?:${form})$`, 'u');
  return {
    language,
    name: whole(name!),
    person: whole(person!),
    both: whole(`(?:${person})[ns]?(?:${name})`),
  };
});

/**
 * The languages in which a header asks for names of persons: it has a word for a name and one for who was harmed, saw it or
 * is suspected, in whatever order. Both are of one language: `nombre` is a name in Spanish, and a number in French.
 * @param words as `headerWords` has them
 * @param isPlace whether a word is of a place: `Victims: place name` names that, as it stands nearer
 */
export function namesPersonsIn(
  words: readonly string[],
  isPlace: (word: string) => boolean,
): readonly HeaderLanguage[] {
  return FORMS.filter(({ name, person, both }) => {
    if (words.some((word) => both.test(word))) return true;
    return words.some((word, at) => {
      const gap = (is: (other: string) => boolean): number =>
        Math.min(...words.map((other, to) => (to !== at && is(other) ? Math.abs(to - at) : 1e9)));
      const toPerson = name.test(word) ? gap((other) => person.test(other)) : 1e9;
      return toPerson < 1e9 && toPerson <= gap(isPlace);
    });
  }).map(({ language }) => language);
}

/** Whether a header speaks of persons in any language: its cells may be their names. @param words as `headerWords` has them */
export function speaksOfPersons(words: readonly string[]): boolean {
  return words.some((word) => FORMS.some(({ person }) => person.test(word)));
}

/** Words of who is no one person: groups, bodies, and those whose names are not known. */
const NO_NAMES = [
  'civilian* people persons person soldier* police* policem* army armed force forces military militar* militia* rebel* fighter* group* party governm* regime state guard* crew* staff member* personnel workers worker farmer* student* pupil* teacher* journalist* protester* resident* villager* refugee* migrant* prisoner* man men woman women boy* girl* child children family families unknown unidentified unnamed various several two three four five brigade battalion division unit corps union council cross crescent school hospital church mosque company bus car house local',
  'zivilist* zivilperson* person personen soldat* polizei* polizist* armee streitkräfte truppen miliz* rebellen kämpfer* gruppe* partei regierung* arbeiter* bauern schüler* lehrer* journalist* demonstrant* anwohner* bewohner* flüchtlinge* migrant* häftling* mann männer frau frauen junge mädchen kind kinder familie* unbekannt* mehrere zwei drei vier fünf brigade bataillon einheit schule krankenhaus kirche moschee',
  'civil* soldado* policía* ejército fuerza* milicia* grupo* partido gobiern* trabajador* campesino* estudiante* periodista* manifestante* vecino* migrante* hombre* mujer* niño* niña* familia* desconocid* varios dos tres',
  'soldat* armée forces milice* groupe* parti gouvernement ouvrier* étudiant* journaliste* manifestant* habitant* réfugié* homme* femme* enfant* famille* inconnu* plusieurs deux trois',
  'polícia* exército força* milícia* governo trabalhador* homem homens mulher* criança* desconhecid* dois três moradores',
  'civili civile soldat* polizia esercito forze milizi* gruppo governo operai lavorator* student* giornalist* uomo uomini donna donne bambin* famiglia sconosciut* due tre',
  'мирн* гражданск* житель* жители солдат* военн* полици* арми* сил* ополчен* групп* рабоч* студент* журналист* мужчин* женщин* дет* ребен* семь* неизвестн* двое трое люди человек',
  'цивільн* мешкан* солдат* військов* поліці* армі* збройн* груп* робітник* журналіст* чоловік* жінк* діт* дитин* невідом* двоє троє люди',
  'cywil* żołnierz* policj* policjan* armia wojsk* siły grupa robotni* dzienni* mężczy* kobiet* dzieci dziecko rodzina nieznan* dwie dwaj trzy ludzie',
  'sivil* asker* polis* ordu* güçler* grup* işçi* öğrenci* gazeteci* erkek* kadın* çocuk* aile* bilinmeyen iki üç',
  'mülki* əsgər* ordu* qüvvə* qrup* fəhlə* tələbə* jurnalist* kişi* qadın* uşaq* ailə* naməlum',
  'مدني* مدنيون مدنيين جنود جندي قوات جيش شرطة مجموعة عمال طلاب صحفي* رجل رجال امرأة نساء طفل أطفال عائلة مجهول*',
];
const NO_NAME = new RegExp(
  `^(?:${NO_NAMES.join(' ')
    .split(' ')
    .map((word) => plainWord(word).replace('*', String.raw`\p{L}*`))
    .join('|')})$`,
  'u',
);

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
  if (cell.length > LONGEST) return false;
  const parts = cell
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(
      /,? *\d{1,3}(?: ?(?:y\/?o|years? old|years?|jahre(?: alt)?|años|ans|лет))?(?=$|[;,\n])/giu,
      '',
    )
    .split(/[;\n/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(readsAsPerson);
}

function readsAsPerson(text: string): boolean {
  // Of a list with commas each has two words; `Berg, Anna` is one name.
  const listed = text.split(/, */);
  if (listed.length > LEAST_WORDS) return listed.every(readsAsPerson);
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const own = words.filter((word) => !PARTICLE.test(word));
  const isCounted = own.length >= LEAST_WORDS && own.length <= MOST_WORDS * listed.length;
  // With the article in front it is a noun in Arabic.
  if (!isCounted || own[0]!.startsWith('ال')) return false;
  return own.every((word) => NAME_WORD.test(word) && !NO_NAME.test(plainWord(word)));
}
