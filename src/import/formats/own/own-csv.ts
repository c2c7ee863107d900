import type { AuthoredFiles, Source } from '../../../evidence/model.ts';
import type { Column, Row, Table } from '../../table.ts';
import { hasAll } from '../table-columns.ts';
import type { ExportedTime, KnownRecords, Told } from '../known.ts';
import { OwnCollector, UNDETERMINED } from './own-claims.ts';
import type { ExportedClaim, ExportedIncident } from './own-claims.ts';
import { parseFigures } from './own-figures.ts';
import { RowVocabulary } from './own-vocabulary.ts';
import type { ExportedNames } from './own-vocabulary.ts';
import { findZone, pointsOf } from './own-zone.ts';

/** The columns of version 1 of `incidents.csv`, by which it is known; later ones stand behind them. */
const FIRST = (
  'incident title category group when when_basis start end_excluded place place_name lng lat radius_km ' +
  'source article publisher published url speaker party stance quote figures'
).split(' ');

/** What has an apostrophe that the export put before it: one is taken away. */
const GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/;

/** Whether a table is an `incidents.csv` of this program: a row a claim. */
export function isOwnCsv(columns: readonly Column[]): boolean {
  return hasAll(columns, FIRST);
}

/** An export as records, its rows joined by their incidents. @param table one that `isOwnCsv` */
export function ownCsvRecords(table: Table): KnownRecords {
  const all = new OwnCollector();
  const seen = new Set<string>();
  const times: ExportedTime[] = [];
  const vocabulary = new RowVocabulary();
  const isEarly = !hasAll(table.columns, ['time_zone']);
  let rows = 0;
  let about: KnownRecords['records']['dataset'] = {};
  for (const row of table.rows()) {
    rows += 1;
    const text = reader(table.columns, row);
    if (rows === 1) about = aboutOf(text);
    const id = text('incident');
    if (!seen.has(id)) {
      seen.add(id);
      if (text('place') !== '') all.place(placeOf(text, languageOf(about)));
      all.incident(incidentOf(text));
      vocabulary.incident(text('category'), text('group'), namesOf(text));
      if (text('start') !== '')
        times.push({ when: text('when'), start: text('start'), end: text('end_excluded') });
    }
    all.claim(id, claimOf(text));
    vocabulary.party(text('party'), text('party_name'), text('party_one_voice') === 'true');
  }
  const records = all.records(about, isEarly ? undefined : vocabulary.lists(languageOf(about)));
  const zone = isEarly ? findZone(times, pointsOf(records.places)) : null;
  return {
    as: 'records',
    records: zone
      ? { ...records, dataset: { ...records.dataset, timeZone: zone.timeZone } }
      : records,
    rows,
    times,
    told: [
      ...(zone ? [zone.told, EARLY] : []),
      {
        about: 'left-out',
        text:
          'incidents.csv holds no title of the dataset, one name of each place, category, group and party, no category that no incident has, no related incidents, no ' +
          'hashes of articles and no positions of quotes in them: incidents.geojson or dataset.json hold more.',
      },
    ],
  };
}

/** What exports from before it was written leave out. */
export const EARLY: Told = {
  about: 'left-out',
  text: 'the export is an early one, and doesn’t say what kind of text a source is (each is a document), nor what categories, groups and parties of its own are called: those have their ids for names.',
};

function namesOf(text: Reader): ExportedNames {
  return {
    category: text('category_name'),
    group: text('group_name'),
    mark: text('group_mark'),
    tone: text('group_tone'),
  };
}

/** A cell’s text as its author wrote it, by the column’s name; empty for none. */
type Reader = (column: string) => string;

function reader(columns: readonly Column[], { cells }: Row): Reader {
  const at = new Map(columns.map(({ name }, index) => [name, index]));
  return (column) => {
    const cell = cells[at.get(column) ?? -1] ?? null;
    if (typeof cell !== 'string') return cell === null ? '' : String(cell);
    return GUARDED.test(cell) ? cell.slice(1) : cell;
  };
}

/** What each row says of the dataset; those of before these columns were written say nothing. */
function aboutOf(text: Reader): KnownRecords['records']['dataset'] {
  const languages = text('languages').split(' ').filter(Boolean);
  return {
    ...(text('licence') !== '' && { licence: text('licence') }),
    ...(languages.length > 0 && { languages }),
    ...(text('time_zone') !== '' && { timeZone: text('time_zone') }),
  };
}

/** That of the one name of a place that the export has: of a dataset in several languages it may be of any. */
function languageOf({ languages = [] }: KnownRecords['records']['dataset']): string {
  return languages.length === 1 ? languages[0]! : UNDETERMINED;
}

type PlaceKind = AuthoredFiles['places']['features'][number]['properties']['kind'];

function placeOf(text: Reader, language: string): AuthoredFiles['places']['features'][number] {
  const radiusKm = Number(text('radius_km'));
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [Number(text('lng')), Number(text('lat'))] },
    properties: {
      id: text('place'),
      names: { [language]: text('place_name') },
      kind: (text('place_kind') || (radiusKm > MOST_OF_A_POINT ? 'district' : 'site')) as PlaceKind,
      radiusKm,
      coordinates: text('place_coordinates') || 'as exported',
    },
  };
}

/** What a place’s point may be off by at most, kilometres, to be drawn as one where its kind isn’t known. */
const MOST_OF_A_POINT = 10;

function incidentOf(text: Reader): ExportedIncident {
  const optional = (key: string, column: string): object =>
    text(column) === '' ? {} : { [key]: text(column) };
  const fields = fieldsOf(text('fields'));
  const media = text('media').split('\n').filter(Boolean);
  return {
    id: text('incident'),
    title: text('title'),
    category: text('category'),
    group: text('group'),
    when: text('when'),
    whenBasis: text('when_basis') === 'inferred' ? 'inferred' : 'stated',
    ...optional('whenNote', 'when_note'),
    place: text('place') || null,
    ...optional('placeBasis', 'place_basis'),
    ...(fields.length > 0 && { fields }),
    ...(media.length > 0 && {
      media: media.map((path) => ({ [isAddress(path) ? 'url' : 'file']: path, kind: 'media' })),
    }),
    ...(text('from_file') !== '' && {
      from: { file: text('from_file'), row: Number(text('from_row')) },
    }),
  };
}

/** `Depth: 12; River: Turia`: a part without a name of its own belongs to the value before it. */
function fieldsOf(text: string): { name: string; value: string }[] {
  const fields: { name: string; value: string }[] = [];
  for (const part of text === '' ? [] : text.split('; ')) {
    const [, name, value] = /^([^:]*\S[^:]*): (.*)$/s.exec(part) ?? [];
    const last = fields.at(-1);
    if (name !== undefined && value !== undefined) fields.push({ name, value });
    else if (last) last.value += `; ${part}`;
  }
  return fields;
}

function isAddress(path: string): boolean {
  return /^https?:\/\//.test(path);
}

function claimOf(text: Reader): ExportedClaim {
  const some = (column: string): string | null => text(column) || null;
  return {
    source: text('source'),
    sourceType: some('source_type'),
    article: some('article'),
    publisher: some('publisher'),
    published: some('published'),
    url: some('url'),
    speaker: text('speaker'),
    party: some('party'),
    stance: text('stance'),
    quote: some('quote'),
    note: some('note'),
    general: text('general') === 'true',
    reported: text('reported') === 'true',
    actor: some('actor'),
    target: some('target'),
    figures: parseFigures(text('figures')),
    archived: text('archived')
      .split('\n')
      .filter(Boolean)
      .map((path): NonNullable<NonNullable<Source['custom']>['archived']>[number] =>
        isAddress(path) ? { url: path } : { file: path },
      ),
    inferred: text('inferred').split(' ').filter(Boolean),
  };
}
