import { plainWord } from '../../cells/cell-reading.ts';
import type { HeaderLanguage } from '../header-roles.ts';
import { speaksOfPersons } from './person-words.ts';

/** What headers name that has names of two words and more, and is no person. */
const NO_PERSONS: ReadonlySet<string> = new Set(
  [
    'weapon weapons vehicle vehicles model brand make unit units ship vessel aircraft company organisation organization organisations organizations agency agencies department school street address neighbourhood neighborhood quarter building language nationality ethnicity ethnic religion race tribe operation campaign topic product species breed disease cause court station airport hospital university party faction group militia affiliation employer institution facility camp base region area zone country capital road route river crime charge charges offence offense method tactic means event rank occupation profession job position outlet media newspaper publisher scene disposition outcome verdict result phase stage weather colour color tongue jet jets union unions monument monuments museum heritage memorial statue artwork painting sculpture animal animals bird birds fish mammal insect tree plant plants flower fungus habitat film films movie movies series episode song songs album band book books novel poem play opera concert exhibition festival game games match tournament competition championship sport sports team teams club clubs league prize prizes award awards treaty treaties law laws act bill decree policy agreement resolution directive election constituency ministry office authority council committee ngo charity foundation bank fund currency dam dams lake mountain peak volcano glacier forest park garden island bay sea ocean canal bridge tunnel port harbour harbor railway airline aeroplane airplane helicopter rocket missile satellite spacecraft probe telescope mission engine machine equipment material substance chemical gas drug medicine vaccine virus pathogen mineral rock soil meteorite fossil dish drink restaurant hotel shop store mall market theatre theater cinema stadium church mosque temple synagogue castle palace ruins tomb cemetery cave mine mines hurricane hurricanes storm storms cyclone typhoon tornado earthquake flood wildfire wildfires fire fires drought disaster period era epoch century dynasty empire kingdom culture style genre movement ideology theme keyword keywords label quality assessment rating grade severity intensity magnitude confidence likelihood probability certainty priority texture shape colours colors climate season crop',
    'waffe fahrzeug marke modell einheit schiff firma organisation behörde abteilung schule straße adresse viertel stadtteil gebäude sprache nationalität staatsangehörigkeit ethnie religion partei gruppe gericht krankenhaus beruf tatmittel todesursache anklage delikt straftat tatort wohnort fundort einsatzort schauplatz wetter ausgang urteil muttersprache gewerkschaft denkmal museum tier tiere film buch lied spiel verein mannschaft preis vertrag gesetz wahl talsperre staudamm see berg park garten insel brücke hafen schloss burg kirche bergwerk orkan sturm hurrikan epoche stil qualität bewertung einschätzung thema',
    'arma vehículo marca modelo unidad empresa organización agencia departamento escuela calle dirección barrio colonia edificio idioma nacionalidad etnia religión partido grupo juzgado tribunal hospital ocupación profesión delito cargo causa método lengua sindicato monumento museo animal especie película libro canción equipo premio tratado ley elección lago embalse montaña volcán parque isla puente puerto iglesia castillo mina huracán tormenta época estilo calidad evaluación tema',
    'arme véhicule marque modèle unité entreprise société organisation organisme agence département école rue adresse quartier bâtiment langue nationalité ethnie religion parti groupe tribunal hôpital profession métier cause méthode syndicat monument musée animal espèce film livre chanson équipe prix traité loi élection barrage lac montagne volcan parc île pont port église château mine ouragan tempête époque style qualité évaluation thème',
    'veículo unidade empresa organização agência escola rua endereço bairro edifício língua nacionalidade etnia religião tribunal profissão crime causa via indirizzo quartiere edificio lingua nazionalità partito professione reato sindicato museu filme livro equipe prêmio tratado lei barragem lago montanha parque ilha ponte porto igreja castelo furacão época qualidade tema sindacato museo monumento animale film libro squadra premio trattato legge diga montagna parco isola porto chiesa castello miniera uragano epoca qualità valutazione',
    'оружие техника модель марка подразделение организация компания школа улица адрес район здание язык национальность религия партия группа суд больница профессия причина зброя підрозділ організація компанія школа вулиця адреса будівля мова національність партія суд лікарня професія язык профсоюз памятник музей животное фильм книга песня команда премия договор закон плотина озеро гора парк остров мост порт церковь замок шахта ураган эпоха стиль качество оценка тема мова профспілка памʼятник тварина фільм пісня премія договір гребля острів міст церква замок епоха якість оцінка',
    'broń pojazd jednostka firma organizacja szkoła ulica adres dzielnica budynek język narodowość partia sąd szpital zawód przyczyna silah araç marka birlik şirket kurum kuruluş örgüt okul sokak cadde adres mahalle semt bina dil uyruk din parti grup mahkeme hastane meslek neden sendika anıt müze hayvan film kitap takım ödül antlaşma yasa baraj göl dağ park ada köprü liman kilise cami kale maden kasırga dönem kalite konu abidə muzey heyvan kitab komanda mükafat müqavilə qanun göl adası körpü qala pomnik muzeum zwierzę książka drużyna nagroda traktat ustawa jezioro zamek kopalnia huragan epoka jakość ocena silahı müəssisə təşkilat məktəb küçə ünvan',
    'سلاح مركبة شركة منظمة مدرسة شارع عنوان حي جنسية دين حزب محكمة مستشفى مهنة السلاح الشركة المنظمة المدرسة الشارع العنوان الحي الجنسية الدين الحزب المحكمة المستشفى المهنة',
  ]
    .join(' ')
    .split(' ')
    .map(plainWord),
);

/** Words of persons elsewhere, that mean a thing in a language as well, and more often. */
const FALSE_FRIENDS: Readonly<Partial<Record<HeaderLanguage, ReadonlySet<string>>>> = {
  en: new Set(['agent', 'agents', 'subject', 'subjects']),
  es: new Set(['presa', 'presas', 'agente', 'agentes']),
  fr: new Set(['agent', 'agents', 'mise']),
  de: new Set(['agens', 'subjekt']),
  it: new Set(['agente', 'agenti']),
  pt: new Set(['agente', 'agentes']),
};

/**
 * Whether a header is a word that names things in the table's own language, as dams, and persons in another one.
 * @param words as `headerWords` has them @param languages those of the table
 */
export function isFalseFriend(
  words: readonly string[],
  languages: ReadonlySet<HeaderLanguage>,
): boolean {
  return (
    words.length === 1 &&
    [...languages].some((language) => FALSE_FRIENDS[language]?.has(words[0]!) === true)
  );
}

/** Languages in which the last word of several says what it is. */
const HEAD_LAST = ['en', 'de', 'tr', 'az'] as const satisfies readonly HeaderLanguage[];
/** What stands between what a header is of, and what says more of it. */
const LINK =
  /^(?:of|in|at|on|by|from|with|de|del|des|der|du|da|do|dos|della|dello|von|vom|im|am|d|l|из|в|на|з|у|z|w)$/u;
const DOER =
  /^(?:leader|director|manager|captain|owner|head|chief|ranger|guest|guard|commander|president|coach|pilot|chairman|chairwoman|secretary|minister|member|pastor|priest|imam|crew|person)s?$/u;

/** Whether a header says that its cells name something else than persons. @param words as `headerWords` has them */
export function namesNoPersons(words: readonly string[]): boolean {
  // Whom a French text says to have a part in something is a person, and no cause.
  const isThing = words.some(
    (word, at) => NO_PERSONS.has(word.replace(/\d+$/, '')) && words[at - 1] !== 'en',
  );
  return isThing && !isHeadedByPerson(words);
}

/** `Fire victim`, `Team leader`, `Víctima del incendio`; not `Victim nationality`, or `School of the victim`. */
function isHeadedByPerson(words: readonly string[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const link = words.findIndex((word) => LINK.test(word));
  if (link > 0) return speaksOfPersons([first]) || DOER.test(first);
  return words.length > 1 && (speaksOfPersons([last], HEAD_LAST) || DOER.test(last));
}
