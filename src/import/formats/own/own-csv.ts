import type { AuthoredFiles, Source } from '../../../evidence/model.ts';
import { createFirstRows } from '../../records/same/first-rows.ts';
import { rowHash } from '../../records/same/row-hash.ts';
import type { Column, Table } from '../../table.ts';
import { hasAll } from '../table-columns.ts';
import type { ExportedTime, ExportRemark, KnownRecords, Told } from '../known.ts';
import { OwnCollector, UNDETERMINED } from './own-claims.ts';
import type { ExportedClaim, ExportedIncident } from './own-claims.ts';
import { createReader, createRowComparison } from './own-columns.ts';
import type { Reader } from './own-columns.ts';
import { readFields, readFigures } from './own-lists.ts';
import { RowVocabulary } from './own-vocabulary.ts';
import type { ExportedNames } from './own-vocabulary.ts';
import { findZone, pointsOf } from './own-zone.ts';

/** The columns of version 1 of `incidents.csv`, by which it is known; later ones stand behind them. */
const FIRST = (
  'incident title category group when when_basis start end_excluded place place_name lng lat radius_km ' +
  'source article publisher published url speaker party stance quote figures'
).split(' ');

/** Whether a table is an `incidents.csv` of this program: a row a claim. */
export function isOwnCsv(columns: readonly Column[]): boolean {
  return hasAll(columns, FIRST);
}

/**
 * An export as records, its rows joined by their incidents. What a cell has that no record may have stays in it.
 * @param table one that `isOwnCsv` @param left the numbers of rows that are left out
 */
export function ownCsvRecords(table: Table, left: ReadonlySet<number> = new Set()): KnownRecords {
  const all = new OwnCollector();
  const seen = new Set<string>();
  const times: ExportedTime[] = [];
  const vocabulary = new RowVocabulary();
  const isEarly = !hasAll(table.columns, ['time_zone']);
  const readerOf = createReader(table.columns);
  const compare = createRowComparison();
  const same = createFirstRows();
  const remarks: ExportRemark[] = [];
  let rows = 0;
  let about: KnownRecords['records']['dataset'] | null = null;
  const named = namedIn(table);
  for (const row of table.rows()) {
    rows += 1;
    if (left.has(row.number)) continue;
    const first = same.earlier(rowHash(row), row.number);
    if (first !== undefined) {
      remarks.push(duplicateOf(row.number, `all cells of row ${first}`));
      continue;
    }
    const text = readerOf(row);
    about ??= { ...named, ...aboutOf(text) };
    remarks.push(...compare(row.number, text));
    const id = text('incident');
    if (!seen.has(id)) {
      seen.add(id);
      if (text('place') !== '') all.place(placeOf(text, languageOf(about)));
      all.incident(incidentOf(text), row.number);
      vocabulary.incident(text('category'), text('group'), namesOf(text));
      if (text('start') !== '')
        times.push({ when: text('when'), start: text('start'), end: text('end_excluded') });
    }
    all.claim(id, claimOf(text), row.number);
    vocabulary.party(text('party'), text('party_name'), flagOf(text('party_one_voice')) === true);
  }
  const said = about ?? {};
  const records = all.records(said, isEarly ? undefined : vocabulary.lists(languageOf(said)));
  const zone = isEarly ? findZone(times, pointsOf(records.places)) : null;
  return {
    as: 'records',
    records: zone
      ? { ...records, dataset: { ...records.dataset, timeZone: zone.timeZone } }
      : records,
    rows,
    table,
    rowsOf: all.rowsOf,
    remarks,
    without: (refused) => ownCsvRecords(table, refused),
    times,
    told: [...(zone ? [zone.told, EARLY] : []), { about: 'left-out', text: CSV_LEAVES_OUT }],
  };
}

export function duplicateOf(row: number, got: string): ExportRemark {
  return { is: 'duplicate', row, got, expected: 'a row of its own: left out as a duplicate' };
}

/** What the columns have no room for. */
const CSV_LEAVES_OUT =
  'incidents.csv holds of the dataset no id, span, bounds, chapters, words to avoid and engine, and no totals, outlines, map of its own and coding of sentences; ' +
  'names in one language; no category, group, party, place and record that no claim needs; of sources the title, publisher, address and day alone, not authors, when it was read, language, hash, carrier and other details, ' +
  'and of kept copies where they are; of pictures where they are; of places no other spellings, what they lie within and number in GeoNames; of actors no party; of quotes the words alone; ' +
  'numbers and yes or no in fields become text. dataset.json holds all that is published.';

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

/** What one of the rows says of the dataset: that which was the first, wherever it stands now, whether it is left out or not. */
function namedIn(table: Table): KnownRecords['records']['dataset'] {
  if (!hasAll(table.columns, ['dataset_title'])) return {};
  const readerOf = createReader(table.columns);
  for (const row of table.rows()) {
    const text = readerOf(row);
    const said = (['title', 'summary', 'version'] as const)
      .map((key) => [key, text(`dataset_${key}`)] as const)
      .filter(([, value]) => value !== '');
    if (said.length > 0) return Object.fromEntries(said);
  }
  return {};
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
  const radiusKm = numberOf(text('radius_km'));
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [numberOf(text('lng')), numberOf(text('lat'))] },
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

function numberOf(text: string): number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : (text as unknown as number);
}

/** A spreadsheet writes `TRUE`. */
function flagOf(text: string): boolean | undefined {
  if (text === '') return undefined;
  const [yes, no] = ['true', 'false'].map((word) => text.toLowerCase() === word);
  return yes || no ? yes : (text as unknown as boolean);
}

function incidentOf(text: Reader): ExportedIncident {
  const optional = (key: string, column: string): object =>
    text(column) === '' ? {} : { [key]: text(column) };
  const fields = readFields(text('fields'));
  const media = text('media').split('\n').filter(Boolean);
  const related = text('related').split(' ').filter(Boolean);
  return {
    id: text('incident'),
    title: text('title'),
    category: text('category'),
    group: text('group'),
    when: text('when'),
    whenBasis: (text('when_basis') || 'stated') as 'stated',
    ...optional('whenNote', 'when_note'),
    place: text('place') || null,
    ...optional('placeBasis', 'place_basis'),
    ...(related.length > 0 && { related }),
    ...(fields.length > 0 && { fields: [...fields] }),
    ...(media.length > 0 && {
      media: media.map((path) => ({ [isAddress(path) ? 'url' : 'file']: path, kind: 'media' })),
    }),
    ...(text('from_file') !== '' && {
      from: { file: text('from_file'), row: numberOf(text('from_row')) },
    }),
  };
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
    speakerId: some('speaker_id'),
    party: some('party'),
    stance: text('stance'),
    quote: some('quote'),
    note: some('note'),
    general: flagOf(text('general')),
    reported: flagOf(text('reported')),
    actor: some('actor'),
    actorId: some('actor_id'),
    target: some('target'),
    targetId: some('target_id'),
    figures: readFigures(text('figures')),
    archived: text('archived')
      .split('\n')
      .filter(Boolean)
      .map((path): NonNullable<NonNullable<Source['custom']>['archived']>[number] =>
        isAddress(path) ? { url: path } : { file: path },
      ),
    inferred: text('inferred').split(' ').filter(Boolean),
  };
}
