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
  en: 'victim* casualt* dead deceased killed slain murdered died fatalit* wounded injured patient* suspect* witness* survivor* person persons people civilians missing disappeared detained detainee* prisoner* hostage* abducted arrested martyr* perpetrator* attacker* assailant* shooter* gunman gunmen killer* murderer* offender* accused defendant* convict* culprit* officer* policem* subject* kin relative* mother* father* parent* son sons daughter* husband* wife wives spouse* child children woman women man men boy* girl* worker* employee* soldier* fighter* student* teacher* journalist* activist* protester* driver* complainant* plaintiff*',
  es: 'víctima* muerto* muerta muertas fallecid* asesinad* difunt* herido* herida heridas lesionad* paciente* sospechos* testigo* persona personas desaparecid* detenid* superviviente* sobreviviente* agresor* victimari* homicida* asesino asesinos asesina feminicida* imputad* acusad* procesad* denunciante* denunciad* occis* autor autora autores agente* madre* padre* hijo* hija* espos* pareja familiar* mujer* hombre* niño* niña* trabajador* obrer* soldado* estudiante* maestr* periodista* activista* conductor* capturad* secuestrad* ejecutad*',
  fr: 'victime* mort morts morte mortes tué* décédé* défunt* blessé* patient* suspect* témoin* personne personnes disparu* survivant* détenu* auteur* meurtri* assassin* agresseur* accusé* prévenu* inculpé* condamné* mis mise policier* policièr* gendarme* agent* mère* père* fils fille époux épouse conjoint* compagnon* compagne* femme* homme* enfant* ouvri* soldat* élève* étudiant* journaliste* militant* conduct* interpellé* gardé*',
  de: 'opfer* todesopfer* tote toten toter totes getötet* verstorben* gestorben* gefallen* ermordet* verunglückt* verletzt* verwundet* patient* verdächtig* tatverdächtig* beschuldigt* zeuge* zeugin* person personen betroffen* überlebend* vermisst* täter* mörder* angreifer* angeklagt* verurteilt* geschädigt* angehörig* mutter vater sohn tochter ehefrau ehemann ehepartner* kind kinder kindes frau frauen mann männer arbeiter* soldat* schüler* lehrer* journalist* polizist* beamt* fahrer* festgenommen* inhaftiert* häftling* entführt* verschwunden* hingerichtet*',
  pt: 'vítima* morto* morta mortas falecid* assassinad* ferid* paciente* suspeit* testemunha* pessoa* desaparecid* detid* sobrevivente* acusad* agressor* autor autora autores réu réus indiciad* policial policiais preso presa presos presas assassin* homicida* mãe* pai pais filho* filha* espos* marido* companheir* familiar* mulher* homem homens criança* menino* menina* trabalhador* operári* soldado* aluno* professor* jornalista* ativista* motorista* investigad* denunciante*',
  it: 'vittim* morto morti morta decedut* uccis* ferit* paziente pazienti sospett* testimon* persona persone scompars* dispers* superstit* sopravvissut* defunt* cadut* autore autori aggressor* assassin* omicida omicidi imputat* accusat* indagat* condannat* arrestat* detenut* madre padre figlio figlia moglie marito familiar* donna donne uomo uomini bambin* operai* soldat* agente agenti poliziott* giornalist* attivist*',
  ru: 'жертв* погибш* убит* умерш* ранен* пострадавш* потерпевш* пациент* подозреваем* свидетел* человек* людей лиц лица пропавш* задержан* выживш* обвиняем* подсудим* осужден* убийц* преступник* арестован* заключенн* родственник* мать отец сын дочь жена муж женщин* мужчин* ребенок ребенка дети детей рабоч* солдат* военнослужащ* журналист* полицейск* сотрудник* виновник*',
  uk: 'жертв* загибл* вбит* убит* померл* поранен* постраждал* потерпіл* пацієнт* підозрюван* свідк* свідок людин* людей особи осіб зникл* затриман* обвинувачен* підсудн* засуджен* вбивц* злочинц* арештован* родич* мати батько син дочка дружина чоловік* жінк* дитин* дітей солдат* військовослужбов* журналіст* поліцейськ*',
  pl: 'ofiar* zabit* zmarł* poległ* ranny* rannej rannego pacjent* podejrzan* świad* osoba osoby osób zaginion* poszkodowan* zamordowan* sprawc* oskarżon* skazan* zabójc* morderc* aresztowan* zatrzyman* krewn* matka ojciec syn córka żona mąż kobiet* mężczyzn* dziecko dzieci robotnik* żołnierz* dziennikarz* policjant*',
  tr: 'kurban* mağdur* ölen* ölü ölüler* öldürülen* yaralı* yaralanan* hasta hastalar* hastanın şüpheli* tanık* tanığ* kişi* şehit* şehid* kayıp* maktul* fail faili failin failler* sanık* sanığ* katil* zanlı* hükümlü* tutuklu* tutuklanan* alınan* kaybeden* kadın* erkek* çocuk* çocuğ* işçi* anne* baba* eş eşi oğlu kızı asker* polisin memur* gazeteci* öğrenci* öğretmen* avukat* yakını',
  az: 'qurban* ölən* öldürülən* həlak* yaralı* yaralanan* xəstə xəstələr* xəstənin şübhəli* şahid* şəhid* şəxs* itkin* təqsirləndirilən* günahkar* qatil* məhkum* tutulan* saxlanılan* qadın* kişi* uşaq* uşağ* fəhlə* əsgər* jurnalist*',
  ar: 'ضحية الضحية ضحايا الضحايا قتيل القتيل قتلى القتلى شهيد الشهيد شهداء الشهداء جريح الجريح جرحى الجرحى متوفى المتوفى المتوفين مريض المريض المرضى المشتبه شاهد الشاهد الشهود مصاب المصاب المصابين شخص الشخص الأشخاص المفقود المفقودين المعتقل المعتقلين الجاني الفاعل المنفذ المتهم المتهمين القاتل الأم الأب الزوج الزوجة الطفل الأطفال المرأة الرجل العامل الجندي الصحفي المختفي المختطف المحتجز الموقوف القتيلة الشهيدة',
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
 * The languages in which a header asks for names of persons: it has a word for a name and one for who was harmed, did it,
 * saw it or is a relative, in whatever order. Both are of one language: `nombre` is a name in Spanish, and a number in French.
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

/**
 * Whether a header speaks of persons: its cells may be their names.
 * @param words as `headerWords` has them @param languages in which it may do so; any, unless given
 */
export function speaksOfPersons(
  words: readonly string[],
  languages: readonly HeaderLanguage[] = HEADER_LANGUAGES,
): boolean {
  return words.some((word) =>
    FORMS.some(({ language, person }) => languages.includes(language) && person.test(word)),
  );
}

const PARTS = [
  'surname* forename* first_name* last_name* middle_name* family_name* given_name* maiden_name*',
  'apellido* cognom* sobrenome* apelido prenome prénom* patronyme* nom_de_famille nom_de_jeune_fille',
  'vorname* nachname* familienname* zuname* rufname* geburtsname*',
  'фамили* отчеств* прізвищ* по_батькові nazwisk* soyad* soyisim* اسم_العائلة العائلة اللقب الكنية',
].flatMap((words) => words.split(' '));
const PART = new RegExp(
  `(?:^| )(?:${PARTS.map((part) =>
    plainWord(part.replaceAll('_', ' ')).replace('*', String.raw`\p{L}*`),
  ).join('|')})(?: |$)`,
  'u',
);

/** Whether a header asks for one part of a person's name, so that a bare `Name` beside it holds the other. */
export function namesPartOfPerson(words: readonly string[]): boolean {
  return PART.test(words.join(' '));
}
