import { plainWord } from '../../cells/cell-reading.ts';

/** Headers that speak of one person: one word under them, or one in small letters, may be all of a name. */
const ONE = [
  'victim casualty deceased decedent fatality patient suspect witness survivor detainee prisoner inmate hostage abductee martyr defendant accused convict officer complainant plaintiff claimant kin relative mother father parent son daughter husband wife spouse child woman man boy girl employee worker driver soldier student teacher journalist activist protester missing person',
  'víctima fallecido fallecida difunto difunta occiso occisa asesinado asesinada herido herida desaparecido desaparecida detenido detenida testigo sospechoso sospechosa imputado imputada acusado acusada denunciante persona madre padre hijo hija esposo esposa mujer hombre niño niña trabajador periodista soldado policía agente estudiante conductor maestro maestra activista',
  'victime défunt défunte décédé décédée blessé blessée disparu disparue détenu détenue témoin suspect accusé accusée prévenu prévenue personne mère père fils fille époux épouse femme homme enfant policier policière gendarme agent soldat étudiant étudiante journaliste militant',
  'opfer todesopfer getöteter getötete verstorbener verstorbene verletzter verletzte vermisster vermisste geschädigter geschädigte verdächtiger verdächtige tatverdächtiger beschuldigter angeklagter zeuge zeugin häftling inhaftierter person mutter vater sohn tochter ehefrau ehemann frau mann polizist beamter soldat fahrer schüler journalist',
  'vítima falecido falecida morto ferido ferida desaparecido detido preso presa testemunha suspeito suspeita acusado acusada réu pessoa mãe filho filha esposa marido mulher homem policial soldado aluno motorista jornalista',
  'vittima deceduto deceduta defunto ferito scomparso scomparsa detenuto testimone sospettato imputato indagato arrestato persona madre padre figlio figlia moglie marito donna uomo poliziotto agente soldato operaio giornalista',
  'жертва погибший погибшая убитый убитая умерший умершая раненый пострадавший пострадавшая потерпевший потерпевшая пропавший задержанный задержанная арестованный заключенный подозреваемый обвиняемый подсудимый осужденный свидетель человек мать отец сын дочь жена муж женщина мужчина ребенок солдат полицейский журналист',
  'жертва загиблий загибла вбитий убитий померлий поранений постраждалий постраждала потерпілий зниклий затриманий затримана підозрюваний обвинувачений свідок людина особа мати батько син дочка дружина жінка чоловік дитина солдат поліцейський журналіст',
  'ofiara zabity zabita zmarły zmarła poległy ranny poszkodowany poszkodowana zaginiony zatrzymany zatrzymana aresztowany podejrzany podejrzana oskarżony skazany świadek osoba matka ojciec syn córka żona mąż kobieta mężczyzna dziecko żołnierz policjant dziennikarz',
  'kurban mağdur maktul ölen öldürülen yaralı kayıp şehit tutuklu gözaltına_alınan şüpheli zanlı sanık tanık kişi anne baba eşi oğlu kızı kadın erkek çocuk işçi asker',
  'qurban ölən öldürülən yaralı itkin şəhid tutulan saxlanılan şübhəli təqsirləndirilən şahid şəxs ana ata qadın kişi uşaq əsgər',
  'الضحية ضحية القتيل قتيل الشهيد شهيد الجريح جريح المتوفى متوفى المفقود المعتقل المحتجز المشتبه المتهم الشاهد شاهد الشخص الأم الأب الزوج الزوجة الطفل المرأة الرجل',
];

/** Those of who made a record, checked it, or told what it says. */
const MAKERS = [
  'coder coded_by entered_by entry_by data_entry recorded_by recorder reported_by reporter reporters according_to verified_by verifier checked_by checker reviewed_by reviewer confirmed_by validated_by validator approved_by edited_by editor created_by creator added_by updated_by modified_by submitted_by submitter uploaded_by uploader collected_by collector compiled_by compiler annotated_by annotator geolocated_by assigned_to assignee researched_by researcher researchers researcher_s analyst analysed_by analyzed_by investigated_by investigator photographer photo_by photographed_by filmed_by translator translated_by interviewer interviewee interviewed_by interviewed informant respondent caller enumerator contributor contributors contributed_by documented_by documenter documentalist observer observed_by monitor volunteer',
  'codificador codificadora codificado_por ingresado_por registrado_por reportado_por reportero reportera verificado_por revisado_por revisor revisora validado_por editor editora creado_por investigador investigadora fotógrafo fotógrafa traductor entrevistado entrevistada entrevistador informante según',
  'codeur codé_par saisi_par enregistré_par rapporté_par vérifié_par validé_par relu_par créé_par chercheur chercheuse enquêteur enquêtrice photographe traducteur rédacteur informateur',
  'kodierer kodierer_in kodiert_von erfasst_von eingegeben_von eingetragen_von gemeldet_von geprüft_von verifiziert_von bestätigt_von bearbeitet_von bearbeiter bearbeiterin erstellt_von reporter reporterin rechercheur fotograf fotografin übersetzer informant melder prüfer',
  'codificado_por inserido_por registrado_por relatado_por verificado_por revisado_por criado_por repórter pesquisador pesquisadora fotógrafo entrevistado informante inserito_da registrato_da verificato_da segnalato_da revisionato_da creato_da ricercatore ricercatrice fotografo intervistato',
  'кодировщик внес внесено_кем проверил проверила кем_проверено сообщил исследователь фотограф репортер корреспондент автор_записи кодувальник вніс перевірив перевірила повідомив дослідник дослідниця репортер автор_запису',
  'wprowadził wprowadziła sprawdził sprawdziła zweryfikował zgłosił badacz badaczka fotograf reporter giren kaydeden doğrulayan kontrol_eden bildiren araştırmacı fotoğrafçı muhabir daxil_edən yoxlayan bildirən tədqiqatçı fotoqraf müxbir الباحث المصور المراسل المدقق',
];

/** What stands behind such a word, and says no more than which or what of them. */
const BEHIND =
  'name names first last middle full initials id identity whom involved killed arrested alleged nombre apellido présumé présumée presunto presunta mortal fatal nome имя';
/** What such a word says more of: whatever it is, it is no person. */
const LINK =
  'of to in at on from with de del des der du da do dos della dello von vom im am aus из в на з у z w';

const [OF_ONE, OF_MAKERS] = [ONE, MAKERS].map((lists) => {
  const any = (words: string): string =>
    words
      .split(' ')
      .map((phrase) => plainWord(phrase.replaceAll('_', ' ')))
      .join('|');
  return new RegExp(
    String.raw`^(?:(?!(?:${any(LINK)}) )\S+ )*(?:${any(lists.join(' '))})(?: (?:${any(BEHIND)}|s|\d+))*$`,
    'u',
  );
}) as [RegExp, RegExp];

/** Whether a header speaks of one person in any language, and not of what they have. @param words as `headerWords` has them */
export function speaksOfOne(words: readonly string[]): boolean {
  return OF_ONE.test(words.join(' '));
}

/** Whether a header speaks of who made a record, checked it or told it. @param words as `headerWords` has them */
export function speaksOfMakers(words: readonly string[]): boolean {
  return OF_MAKERS.test(words.join(' '));
}
