/** What `--format` takes, `auto` besides. */
export const FORMATS = [
  'csv',
  'xlsx',
  'acled',
  'ucdp-ged',
  'gdelt',
  'timelinejs',
  'timemap',
  'atlos',
  'airwars',
  'geojson',
  'kml',
  'gpx',
  'wikidata',
  'lpf',
] as const;

export type FormatId = (typeof FORMATS)[number];
