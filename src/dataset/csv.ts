import papaparse from 'papaparse';
import { exportedIncidents, isoDate } from './export-rows.ts';
import type { ExportedClaim, ExportedIncident, Figure } from './export-rows.ts';
import type { PublishedDataset } from './published.ts';

/** A number stays a number, and null is an empty cell. */
export type Cell = string | number | null;

/**
 * UTF-8's byte order mark. Without it Excel reads the file in the machine's own code page and breaks every curly
 * quote and Armenian letter; pandas, readr, d3 and Papa Parse skip it. Python's csv needs `encoding="utf-8-sig"`.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for the start of a formula: the characters that OWASP names, full-width forms included.
 * Such a text is written with an apostrophe before it.
 */
export const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** RFC 4180: commas, CRLF, quotes doubled; every text that could start a formula is defused, numbers are left alone. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = papaparse.unparse([[...columns], ...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: FORMULA_START,
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

type Column = (incident: ExportedIncident, claim: ExportedClaim) => Cell;

/** The columns of `incidents.csv`, in order. Names are stable: tables that people keep are read by them. */
const COLUMNS: Readonly<Record<string, Column>> = {
  incident: ({ incident }) => incident.id,
  title: ({ incident }) => incident.title,
  category: ({ incident }) => incident.category,
  group: ({ group }) => group,
  when: ({ incident }) => incident.when,
  when_basis: ({ incident }) => incident.whenBasis,
  start: ({ start }) => start,
  end_excluded: ({ end }) => end,
  place: ({ place }) => place?.id ?? null,
  place_name: ({ place }) => place?.names.en ?? null,
  lng: ({ place }) => place?.lng ?? null,
  lat: ({ place }) => place?.lat ?? null,
  radius_km: ({ place }) => place?.radiusKm ?? null,
  source: (_, { claim }) => claim.source,
  article: (_, { cited }) => cited?.source.title ?? null,
  publisher: (_, { cited }) => cited?.publisher ?? null,
  published: (_, { cited }) => (cited ? isoDate(cited.issued) : null),
  url: (_, { cited }) => cited?.source.URL ?? null,
  speaker: (_, { claim, speaker }) => speaker?.name ?? claim.speaker,
  party: (_, { speaker }) => speaker?.party ?? null,
  stance: (_, { claim }) => claim.stance,
  quote: (_, { claim }) => claim.quote.exact,
  figures: (_, { claim }) => (claim.figures ?? []).map(figureText).join('; '),
};

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** `incidents.csv`: one row a claim, so that an incident with three accounts has three rows. */
export function incidentsCsv(published: PublishedDataset): string {
  const cells = Object.values(COLUMNS);
  const rows = exportedIncidents(published).flatMap((incident) =>
    incident.claims.map((claim) => cells.map((cell) => cell(incident, claim))),
  );
  return writeCsv(CSV_COLUMNS, rows);
}

/** `killed people 9..9 "nine people" (subset, shared)`; an open side of the bounds is left out, and so are bounds that the words don't give. */
function figureText({ measure, of, text, min, max, subset, shared }: Figure): string {
  const bounds = min === undefined && max === undefined ? '' : ` ${min ?? ''}..${max ?? ''}`;
  const marks = [subset && 'subset', shared && 'shared'].filter(Boolean).join(', ');
  return `${measure} ${of}${bounds} "${text}"${marks && ` (${marks})`}`;
}
