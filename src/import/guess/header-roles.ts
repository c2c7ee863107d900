/** What headers say when and where with. */
export type WhenWhereRole =
  | 'incident-id'
  | 'id'
  | 'when'
  | 'start'
  | 'end'
  | 'clock'
  | 'time-zone'
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

/** Words of several senses: the cells under them settle which is meant, `settleHeader` says how. */
export type UnsettledRole =
  | 'state' // of work, or of a country
  | 'stand' // of work, or the day that a record is of
  | 'evidence' // addresses, or anything
  | 'year-or-region' // a year in Azerbaijani, a province in Turkish
  | 'reference'; // addresses, or the number of a record

/** Of columns that mark rows as unfinished, sensitive, restricted or not to be published. */
export const MARKING_ROLES = [
  'status',
  'sensitive',
  'restrictions',
  'access',
  'visibility',
  'publish',
] as const;
export type MarkingRole = (typeof MARKING_ROLES)[number];

/** What a header can say that its column holds. */
export type HeaderRole =
  | WhenWhereRole
  | UnsettledRole
  | 'title'
  | 'name'
  | 'note'
  | 'category'
  | 'actor'
  | 'target'
  | 'source'
  | 'source-address'
  | 'killed'
  | 'injured'
  | 'low'
  | 'best'
  | 'high'
  | 'person-name'
  | 'contact'
  | 'age'
  | 'sex'
  | MarkingRole;

/** Languages whose headers are known, the likelier first. */
export const HEADER_LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'ru',
  'uk',
  'pl',
  'tr',
  'az',
  'ar',
] as const;
export type HeaderLanguage = (typeof HEADER_LANGUAGES)[number];

/** The words of roles by language, in lower case, `_` for a space. */
export type RoleWords<Role extends HeaderRole> = Readonly<
  Record<Role, Readonly<Partial<Record<HeaderLanguage, string>>>>
>;
