import { rewriteJson } from '../../evidence/json-text/rewrite-json.ts';
import type { Records, RecordTypes } from './desk-records.ts';
import type { Folder } from './folder.ts';

type IncidentRecord = RecordTypes['incident'];

/** A line of a file as it stands. */
interface Line {
  /** Of the incident that it is; null of an empty line. */
  readonly id: string | null;
  readonly body: string;
  /** Its line end; empty where the file ends without one. */
  readonly end: string;
}

/** The lines of a folder's file, read once: it is written anew after each edit, to count what is unsaved. */
const read = new WeakMap<Folder['texts'], readonly Line[]>();
/** The last line that an incident was written as, and of which. */
const rewritten = new WeakMap<IncidentRecord, { readonly of: string; readonly line: string }>();

/**
 * The file of incidents that stand one a line: lines of what is as it was stay to the letter, their ends too.
 * @param texts of the folder @param path of the file among them @param added that come behind the others
 * @returns null where no incident is left
 */
export function incidentLines(
  texts: Folder['texts'],
  path: string,
  before: Records['incident'],
  now: Records['incident'],
  added: readonly IncidentRecord[],
): string | null {
  const lines = read.get(texts) ?? linesOf(texts.get(path) ?? '');
  read.set(texts, lines);
  const end = lines.find((line) => line.end !== '')?.end ?? '\n';
  const kept = lines.flatMap((line): Line[] => {
    if (line.id === null) return [line];
    const incident = now.get(line.id);
    if (!incident) return [];
    return [
      incident === before.get(line.id) ? line : { ...line, body: written(line.body, incident) },
    ];
  });
  const own = added.map((incident) => ({ id: incident.id, body: JSON.stringify(incident), end }));
  const all = [...kept, ...own];
  if (all.every(({ id }) => id === null)) return null;
  return all
    .map((line, at) => line.body + (line.end === '' && at < all.length - 1 ? end : line.end))
    .join('');
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/([^\n]*?)(\r?\n|$)/g), ([, body = '', end = '']): Line => {
    const isEmpty = body.trim() === '';
    return { id: isEmpty ? null : (JSON.parse(body) as IncidentRecord).id, body, end };
  }).filter(({ body, end }) => body !== '' || end !== '');
}

function written(body: string, incident: IncidentRecord): string {
  const known = rewritten.get(incident);
  if (known?.of === body) return known.line;
  const line = rewriteJson(body, incident);
  rewritten.set(incident, { of: body, line });
  return line;
}
