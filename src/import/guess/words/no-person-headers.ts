import { plainWord } from '../../cells/cell-reading.ts';

/** What headers name that has names of two words and more, and is no person. */
const NO_PERSONS: ReadonlySet<string> = new Set(
  [
    'weapon weapons vehicle vehicles model brand make unit units ship vessel aircraft company organisation organization organisations organizations agency agencies department school street address neighbourhood neighborhood quarter building language nationality ethnicity ethnic religion race tribe operation campaign topic product species breed disease cause court station airport hospital university party faction group militia affiliation employer institution facility camp base region area zone country capital road route river crime charge charges offence offense method tactic means event rank occupation profession job position outlet media newspaper publisher scene disposition outcome verdict result phase stage weather colour color',
    'waffe fahrzeug marke modell einheit schiff firma organisation behörde abteilung schule straße adresse viertel stadtteil gebäude sprache nationalität staatsangehörigkeit ethnie religion partei gruppe gericht krankenhaus beruf tatmittel todesursache anklage delikt straftat tatort wohnort fundort einsatzort schauplatz wetter ausgang urteil',
    'arma vehículo marca modelo unidad empresa organización agencia departamento escuela calle dirección barrio colonia edificio idioma nacionalidad etnia religión partido grupo juzgado tribunal hospital ocupación profesión delito cargo causa método',
    'arme véhicule marque modèle unité entreprise société organisation organisme agence département école rue adresse quartier bâtiment langue nationalité ethnie religion parti groupe tribunal hôpital profession métier cause méthode',
    'veículo unidade empresa organização agência escola rua endereço bairro edifício língua nacionalidade etnia religião tribunal profissão crime causa via indirizzo quartiere edificio lingua nazionalità partito professione reato',
    'оружие техника модель марка подразделение организация компания школа улица адрес район здание язык национальность религия партия группа суд больница профессия причина зброя підрозділ організація компанія школа вулиця адреса будівля мова національність партія суд лікарня професія',
    'broń pojazd jednostka firma organizacja szkoła ulica adres dzielnica budynek język narodowość partia sąd szpital zawód przyczyna silah araç marka birlik şirket kurum kuruluş örgüt okul sokak cadde adres mahalle semt bina dil uyruk din parti grup mahkeme hastane meslek neden silahı müəssisə təşkilat məktəb küçə ünvan',
    'سلاح مركبة شركة منظمة مدرسة شارع عنوان حي جنسية دين حزب محكمة مستشفى مهنة السلاح الشركة المنظمة المدرسة الشارع العنوان الحي الجنسية الدين الحزب المحكمة المستشفى المهنة',
  ]
    .join(' ')
    .split(' ')
    .map(plainWord),
);

/** Whether a header says that its cells name something else than persons. @param words as `headerWords` has them */
export function namesNoPersons(words: readonly string[]): boolean {
  // Whom a French text says to have a part in something is a person, and no cause.
  return words.some((word, at) => NO_PERSONS.has(word) && words[at - 1] !== 'en');
}
