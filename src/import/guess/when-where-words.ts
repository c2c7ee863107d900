import type { RoleWords } from './header-roles.ts';

/** What headers say when and where with. */
export type WhenWhereRole =
  | 'incident-id'
  | 'id'
  | 'when'
  | 'start'
  | 'end'
  | 'clock'
  | 'year'
  | 'month'
  | 'day'
  | 'record-date'
  | 'source-date'
  | 'birth'
  | 'latitude'
  | 'longitude'
  | 'x'
  | 'y'
  | 'position'
  | 'place'
  | 'country'
  | 'admin';

export const WHEN_WHERE_WORDS: RoleWords<WhenWhereRole> = {
  'incident-id': {
    en: 'incident_id event_id incident_code event_code case_id incident_number incident_ref incident',
    es: 'id_incidente id_evento código_de_incidente',
    fr: 'id_incident id_événement',
    de: 'vorfall_id ereignis_id',
    pt: 'id_incidente id_evento',
    ru: 'номер_инцидента id_события',
    tr: 'olay_no olay_id',
    az: 'hadisə_id hadisə_nömrəsi',
    ar: 'رقم_الحادث معرف_الحدث',
  },
  id: {
    en: 'id slug code ref reference identifier unique_id uid uuid key record_id row_id event_id_cnty',
    es: 'id código identificador',
    fr: 'id code identifiant',
    de: 'id kennung',
    pt: 'id código identificador',
    ru: 'id код номер',
    tr: 'id kod kimlik',
    az: 'id kod',
    ar: 'المعرف الرقم الرمز',
  },
  when: {
    en: 'date event_date date_of_event incident_date date_of_incident when datetime date_time day_of_event occurred occurred_at occurred_on date_occurred happened event_time',
    es: 'fecha fecha_del_evento fecha_del_hecho fecha_y_hora cuándo',
    fr: 'date date_de_l_événement date_et_heure quand',
    de: 'datum ereignisdatum tatdatum wann zeitpunkt',
    pt: 'data data_do_evento data_e_hora quando',
    ru: 'дата дата_события дата_инцидента дата_и_время когда',
    tr: 'tarih olay_tarihi ne_zaman',
    az: 'tarix hadisə_tarixi nə_vaxt',
    ar: 'التاريخ تاريخ تاريخ_الحدث متى',
  },
  start: {
    en: 'start start_date date_start start_time begin begin_date from date_from since valid_from start_datetime earliest_date',
    es: 'inicio fecha_de_inicio fecha_inicio desde comienzo',
    fr: 'début date_de_début date_début depuis',
    de: 'beginn anfang startdatum start von anfangsdatum',
    pt: 'início data_de_início data_início desde',
    ru: 'начало дата_начала с',
    tr: 'başlangıç başlangıç_tarihi',
    az: 'başlanğıc başlama_tarixi',
    ar: 'البداية تاريخ_البداية بداية',
  },
  end: {
    en: 'end end_date date_end end_time finish to date_to until valid_to end_datetime latest_date',
    es: 'fin fecha_de_fin fecha_fin final hasta',
    fr: 'fin date_de_fin date_fin',
    de: 'ende enddatum bis',
    pt: 'fim data_de_fim data_fim até',
    ru: 'конец дата_окончания окончание по',
    tr: 'bitiş bitiş_tarihi son',
    az: 'son bitmə_tarixi',
    ar: 'النهاية تاريخ_النهاية نهاية',
  },
  clock: {
    en: 'time clock hour time_of_day local_time clock_time',
    es: 'hora',
    fr: 'heure',
    de: 'uhrzeit zeit',
    pt: 'hora horário',
    ru: 'время час',
    tr: 'saat zaman',
    az: 'saat vaxt',
    ar: 'الوقت الساعة',
  },
  year: {
    en: 'year',
    es: 'año',
    fr: 'année an',
    de: 'jahr',
    pt: 'ano',
    ru: 'год',
    tr: 'yıl',
    az: 'il',
    ar: 'السنة سنة',
  },
  month: {
    en: 'month',
    es: 'mes',
    fr: 'mois',
    de: 'monat',
    pt: 'mês',
    ru: 'месяц',
    tr: 'ay',
    az: 'ay',
    ar: 'الشهر شهر',
  },
  day: {
    en: 'day',
    es: 'día',
    fr: 'jour',
    de: 'tag',
    pt: 'dia',
    ru: 'день',
    tr: 'gün',
    az: 'gün',
    ar: 'اليوم يوم',
  },
  'record-date': {
    en: 'inserted_at updated_at created created_at updated modified modified_at last_modified last_updated timestamp date_added added added_at date_created date_entered uploaded uploaded_at submitted submission_date entry_date import_date record_date last_edited',
    es: 'creado actualizado modificado fecha_de_creación',
    fr: 'créé modifié mis_à_jour date_de_création',
    de: 'erstellt geändert aktualisiert',
    pt: 'criado atualizado modificado',
    ru: 'создано обновлено изменено дата_создания',
    tr: 'oluşturulma güncellenme',
    az: 'yaradılıb yenilənib',
    ar: 'تاريخ_الإنشاء تاريخ_التحديث',
  },
  'source-date': {
    en: 'source_date publication_date date_published published published_at pub_date report_date date_reported reported article_date',
    es: 'fecha_de_publicación publicado',
    fr: 'date_de_publication publié',
    de: 'veröffentlicht erscheinungsdatum',
    pt: 'data_de_publicação publicado',
    ru: 'дата_публикации опубликовано',
    tr: 'yayın_tarihi',
    az: 'nəşr_tarixi dərc_tarixi',
    ar: 'تاريخ_النشر',
  },
  birth: {
    en: 'birth date_of_birth place_of_birth birthplace dob birth_date birthday born',
    es: 'fecha_de_nacimiento',
    fr: 'date_de_naissance',
    de: 'geburtsdatum geboren',
    pt: 'data_de_nascimento',
    ru: 'дата_рождения',
    tr: 'doğum_tarihi',
    az: 'doğum_tarixi',
    ar: 'تاريخ_الميلاد',
  },
  latitude: {
    en: 'lat latitude lat_dd y_coord ycoord',
    es: 'latitud',
    fr: 'latitude',
    de: 'breite breitengrad geogr_breite',
    pt: 'latitude',
    ru: 'широта',
    tr: 'enlem',
    az: 'enlik en_dairəsi',
    ar: 'خط_العرض العرض',
  },
  longitude: {
    en: 'lon lng long longitude lon_dd x_coord xcoord',
    es: 'longitud',
    fr: 'longitude',
    de: 'länge längengrad geogr_länge',
    pt: 'longitude',
    ru: 'долгота',
    tr: 'boylam',
    az: 'uzunluq uzunluq_dairəsi',
    ar: 'خط_الطول الطول',
  },
  x: { en: 'x' },
  y: { en: 'y' },
  position: {
    en: 'coordinates coordinate coords coord position geo latlng lat_lng latlon lat_lon lat_long lonlat lnglat geometry wkt point geopoint geolocation gps geom the_geom coordinate_location',
    es: 'coordenadas',
    fr: 'coordonnées',
    de: 'koordinaten',
    pt: 'coordenadas',
    ru: 'координаты',
    tr: 'koordinatlar koordinat',
    az: 'koordinatlar koordinat',
    ar: 'الإحداثيات إحداثيات',
  },
  place: {
    en: 'place city location town village settlement site where place_name placename locality neighborhood neighbourhood location_name site_name',
    es: 'lugar ciudad localidad ubicación municipio pueblo',
    fr: 'lieu ville localité commune endroit',
    de: 'ort stadt gemeinde dorf wo',
    pt: 'lugar cidade localidade município local',
    ru: 'место город населенный_пункт село населённый_пункт',
    tr: 'yer şehir konum kent köy',
    az: 'yer şəhər məkan kənd',
    ar: 'المكان المدينة الموقع القرية',
  },
  country: {
    en: 'country nation country_name',
    es: 'país',
    fr: 'pays',
    de: 'land staat',
    pt: 'país',
    ru: 'страна',
    tr: 'ülke',
    az: 'ölkə',
    ar: 'البلد الدولة',
  },
  admin: {
    en: 'admin admin1 admin2 admin3 region province state district county governorate adm_1 adm_2',
    es: 'región provincia departamento estado distrito',
    fr: 'région province département district',
    de: 'region provinz bezirk bundesland kreis',
    pt: 'região província distrito estado',
    ru: 'область регион район провинция',
    tr: 'il ilçe bölge',
    az: 'rayon bölgə vilayət',
    ar: 'المحافظة المنطقة الإقليم',
  },
};
