import papaparse from 'papaparse';
import { wrapLng } from '../../geo/lng-lat.ts';
import { exportedIncidents, isoDate } from './export-rows.ts';
import type { ExportedClaim, ExportedIncident, ExportRecords, Figure } from './export-rows.ts';
import type { Incident } from '../../evidence/model.ts';
import type { Group } from '../../evidence/vocabulary.ts';

/** A number stays a number, and null is an empty cell. */
export type Cell = string | number | null;

/**
 * UTF-8's byte order mark. Without it Excel reads the file in the machine's own code page and breaks every curly
 * quote and Armenian letter; pandas, readr, d3 and Papa Parse skip it. Python's csv needs `encoding="utf-8-sig"`.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for the start of a formula: the characters that OWASP names, full-width forms included.
 * Such a text is written with an apostrophe before it, and so is one that begins with apostrophes and then so, that the
 * author's can be told from ours: whoever takes one away from what matches has the text as it was.
 */
export const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table, piece by piece, as a million rows are longer than a string may be. RFC 4180: commas, CRLF, quotes doubled;
 * every text that could start a formula is defused, numbers are left alone.
 */
export function* writeCsv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  yield `${BYTE_ORDER_MARK}${lines([columns])}`;
  let some: (readonly Cell[])[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < ROWS_AT_ONCE) continue;
    yield lines(some);
    some = [];
  }
  if (some.length > 0) yield lines(some);
}

const ROWS_AT_ONCE = 512;

function lines(rows: readonly (readonly Cell[])[]): string {
  const table = papaparse.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA_START },
  );
  return `${table}\r\n`;
}

/** Stands between paths and addresses, of which none holds a line break. */
const BETWEEN_PATHS = '\n';

type Column = (
  incident: ExportedIncident,
  claim: ExportedClaim,
  info: ExportRecords['info'],
) => Cell;

/**
 * A part of a cell that lists several: as it is, or, where something in it could be taken for what stands between the
 * parts, as a JSON string.
 */
function part(text: string, unclear: RegExp): string {
  return unclear.test(text) ? JSON.stringify(text) : text;
}

const UNCLEAR = {
  /** `: ` ends the name of a field. */
  name: /^["\s]|[:;]|\s$/,
  /** `; ` ends its value. */
  value: /^["\s]|;|\s$/,
  /** ` 9..9`, ` "nine people"` and ` (subset)` stand behind what is counted. */
  of: /["(;]|\.\.|^\s|\s$/,
};

/** The columns of `incidents.csv`, in order. Names are stable: tables that people keep are read by them. */
const COLUMNS: Readonly<Record<string, Column>> = {
  incident: ({ incident }) => incident.id,
  title: ({ incident }) => incident.title,
  category: ({ incident }) => incident.category,
  group: ({ group }) => group.id,
  when: ({ incident }) => incident.when,
  when_basis: ({ incident }) => incident.whenBasis,
  start: ({ start }) => start,
  end_excluded: ({ end }) => end,
  place: ({ place }) => place?.id ?? null,
  place_name: ({ place, nameOf }) => place && nameOf(place.names),
  lng: ({ place }) => (place ? wrapLng(place.lng) : null),
  lat: ({ place }) => place?.lat ?? null,
  radius_km: ({ place }) => place?.radiusKm ?? null,
  source: (_, { claim }) => claim.source,
  article: (_, { cited }) => cited?.source.title ?? null,
  publisher: (_, { cited }) => cited?.publisher ?? null,
  published: (_, { cited }) => (cited && isoDate(cited.issued)) || null,
  url: (_, { cited }) => cited?.source.URL ?? null,
  speaker: ({ nameOf }, { claim, speaker }) => (speaker ? nameOf(speaker.name) : claim.speaker),
  party: (_, { speaker }) => speaker?.party ?? null,
  stance: (_, { claim }) => claim.stance,
  quote: (_, { claim }) => claim.quote?.exact ?? null,
  figures: (_, { claim }) => (claim.figures ?? []).map(figureText).join('; '),
  note: (_, { claim }) => claim.note ?? null,
  general: (_, { claim }) => flag(claim.general),
  reported: (_, { claim }) => flag(claim.reported),
  actor: ({ nameOf }, { actor }) => actor && nameOf(actor.name),
  target: ({ nameOf }, { target }) => target && nameOf(target.name),
  place_basis: ({ incident }) => incident.placeBasis ?? null,
  fields: ({ incident }) =>
    (incident.fields ?? [])
      .map(
        ({ name, value }) => `${part(name, UNCLEAR.name)}: ${part(String(value), UNCLEAR.value)}`,
      )
      .join('; '),
  media: ({ incident }) =>
    (incident.media ?? []).map(({ file, url }) => file ?? url).join(BETWEEN_PATHS),
  archived: (_, { cited }) =>
    (cited?.archived ?? []).map(({ url, file }) => url ?? file).join(BETWEEN_PATHS),
  when_note: ({ incident }) => incident.whenNote ?? null,
  from_file: ({ incident }) => incident.from?.file ?? null,
  from_row: ({ incident }) => incident.from?.row ?? null,
  inferred: (_, { inferred }) => inferred.join(' '),
  languages: (_, __, { languages }) => languages.join(' '),
  licence: (_, __, { licence }) => licence,
  time_zone: (_, __, { timeZone }) => timeZone,
  source_type: (_, { cited }) => cited?.source.type ?? null,
  place_kind: ({ place }) => place?.kind ?? null,
  place_coordinates: ({ place }) => place?.coordinates ?? null,
  // What a dataset calls things in words of its own: those of every dataset have none.
  category_name: ({ category, nameOf }) => ownName(category, nameOf),
  group_name: ({ group, nameOf }) => ownName(group, nameOf),
  group_mark: ({ group }) => (isNamed(group) ? group.mark : null),
  group_tone: ({ group }) => (isNamed(group) ? group.tone : null),
  party_name: ({ nameOf }, { party }) => ownName(party, nameOf),
  party_one_voice: (_, { party }) => flag(party?.oneVoice),
  // By these rows that say the same are told from a row that stands twice, and people from others of their name.
  claim: (_, { number }) => number,
  speaker_id: (_, { claim }) => claim.speaker,
  actor_id: (_, { claim }) => claim.actor ?? null,
  target_id: (_, { claim }) => claim.target ?? null,
  related: ({ incident }) => (incident.related ?? []).join(' '),
};

/** What the first row alone says of the dataset: of long texts a million rows would be a million copies. */
const OF_FIRST: Readonly<Record<string, (info: ExportRecords['info']) => Cell>> = {
  dataset_title: ({ title }) => title,
  dataset_summary: ({ summary }) => summary,
  dataset_version: ({ version }) => version,
};

export const CSV_COLUMNS: readonly string[] = [...Object.keys(COLUMNS), ...Object.keys(OF_FIRST)];

/** `incidents.csv`, in pieces: one row a claim, so that an incident with three accounts has three rows. */
export function incidentsCsv(
  dataset: ExportRecords,
  incidents: Iterable<Incident>,
): Generator<string> {
  return writeCsv(CSV_COLUMNS, claimRows(dataset, incidents));
}

function* claimRows(dataset: ExportRecords, incidents: Iterable<Incident>): Generator<Cell[]> {
  const cells = Object.values(COLUMNS);
  let last = Object.values(OF_FIRST).map((cell) => cell(dataset.info));
  for (const incident of exportedIncidents(dataset, incidents)) {
    for (const claim of incident.claims) {
      yield [...cells.map((cell) => cell(incident, claim, dataset.info)), ...last];
      last = last.map(() => null);
    }
  }
}

type Named = Pick<Group, 'names'>;

function isNamed({ names }: Named): boolean {
  return Object.keys(names).length > 0;
}

function ownName(one: Named | null, nameOf: ExportedIncident['nameOf']): Cell {
  return one && isNamed(one) ? nameOf(one.names) : null;
}

function flag(value: boolean | undefined): Cell {
  return value === true ? 'true' : null;
}

/**
 * `killed people 9..9 "nine people" (subset, shared)`; an open side of the bounds is left out, and so are bounds that the
 * words don't give. The words are a JSON string.
 */
function figureText({ measure, of, text, min, max, subset, shared }: Figure): string {
  const bounds = min === undefined && max === undefined ? '' : ` ${min ?? ''}..${max ?? ''}`;
  const marks = [subset && 'subset', shared && 'shared'].filter(Boolean).join(', ');
  const words = text === undefined ? '' : ` ${JSON.stringify(text)}`;
  return `${measure} ${part(of, UNCLEAR.of)}${bounds}${words}${marks && ` (${marks})`}`;
}
