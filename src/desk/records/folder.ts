import { FILES } from '../../evidence/files.ts';
import { pointerTo, show } from '../../evidence/finding.ts';
import type { Finding } from '../../evidence/finding.ts';
import { readJson, readJsonLine } from '../../evidence/json-text/read-json.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { firstFault } from '../../evidence/schema/first-fault.ts';
import { SCHEMAS } from '../../evidence/schema/schema.ts';
import type { SchemaName } from '../../evidence/schema/schema.ts';
import { recordsOf } from './desk-records.ts';
import type { Records } from './desk-records.ts';

/** A dataset's folder as it was opened: what is written anew is written into these texts. */
export interface Folder {
  /** By path from the dataset's root: those that hold records, and whatever else came with them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly records: Records;
  /** Lines, areas and names of the dataset's own for the map, which the desk leaves as they are; null where it has none. */
  readonly basemap: AuthoredFiles['basemap'];
  /** The ids of incidents that stand one a line, in their order; those of all others have files of their own. */
  readonly lines: ReadonlySet<string>;
}

/** The files that hold one thing each, and what a missing one stands for; undefined where it may not be missing. */
const WHOLE = {
  dataset: undefined,
  sources: undefined,
  speakers: undefined,
  actors: [],
  tallies: [],
  places: undefined,
  outlines: { type: 'FeatureCollection', features: [] },
  coding: null,
  basemap: null,
} as const satisfies Partial<Record<SchemaName, unknown>>;

type Whole = keyof typeof WHOLE;

/**
 * Reads a dataset's folder. Every file has to be right by itself, as it would be written anew; what does not hold across
 * files is for the desk to mend.
 * @param texts by path from the dataset's root
 * @returns the folder, or at least one finding
 */
export function openFolder(texts: ReadonlyMap<string, string>): Folder | readonly Finding[] {
  const findings: Finding[] = [];
  const names = Object.keys(WHOLE) as Whole[];
  const whole = Object.fromEntries(
    names.map((name) => [name, readWhole(name, texts, findings)]),
  ) as Record<Whole, never>;
  const { incidents, lines } = readIncidents(texts, findings);
  if (findings.length > 0) return findings;
  findings.push(...repeatedIds(whole, incidents as { id: string }[], lines));
  if (findings.length > 0) return findings;
  // Every file has just passed the schema that its type is derived from.
  const files = { ...whole, incidents } as unknown as AuthoredFiles;
  return { texts, records: recordsOf(files), basemap: files.basemap, lines };
}

function readWhole(name: Whole, texts: ReadonlyMap<string, string>, findings: Finding[]): unknown {
  const file = FILES[name];
  const text = texts.get(file);
  if (text !== undefined) return checked(name, file, text, findings);
  if (WHOLE[name] === undefined)
    findings.push({ file, pointer: '', got: 'nothing', expected: 'a file of the dataset' });
  return WHOLE[name];
}

function readIncidents(
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
): { readonly incidents: unknown[]; readonly lines: ReadonlySet<string> } {
  const incidents: unknown[] = [];
  const lines = new Set<string>();
  const paths = [...texts.keys()].filter((path) => nameOf(path) !== null).toSorted();
  for (const path of paths) {
    const value = checked('incident', path, texts.get(path)!, findings) as { id?: unknown };
    const name = nameOf(path)!;
    if (value?.id !== name)
      findings.push({
        file: path,
        pointer: pointerTo('id'),
        got: show(value?.id),
        expected: `${show(name)}, the file’s name`,
      });
    incidents.push(value);
  }
  for (const [at, line] of (texts.get(FILES.incidentLines) ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const inLine: Finding[] = [];
    const value = checked('incident', FILES.incidentLines, line, inLine, readJsonLine(line)) as {
      id: string;
    };
    findings.push(...inLine.map((found) => ({ ...found, row: at + 1 })));
    lines.add(value?.id);
    incidents.push(value);
  }
  return { incidents, lines };
}

/** Records of one kind with one id: the desk knows a record by its id, and would lose one of them. */
function repeatedIds(
  whole: Readonly<Record<Whole, never>>,
  incidents: readonly { readonly id: string }[],
  lines: ReadonlySet<string>,
): Finding[] {
  const { places, outlines, coding } = whole as unknown as Pick<
    AuthoredFiles,
    'places' | 'outlines' | 'coding'
  >;
  const lists: readonly (readonly [file: string, ids: readonly string[], key: string])[] = [
    ...(['sources', 'speakers', 'actors', 'tallies'] as const).map(
      (name) =>
        [FILES[name], (whole[name] as AuthoredFiles[typeof name]).map(({ id }) => id), ''] as const,
    ),
    [FILES.places, places.features.map(({ properties }) => properties.id), '/features'],
    [FILES.outlines, outlines.features.map(({ properties }) => properties.place), '/features'],
    [FILES.coding, (coding?.articles ?? []).map(({ source }) => source), '/articles'],
  ];
  const expected = 'an id of its own';
  const found = lists.flatMap(([file, ids, key]) =>
    repeats(ids).map(({ id, at, first }) => {
      const cure = `take one of the two out; ${key}/${first} has it too`;
      return { file, pointer: `${key}/${at}`, got: show(id), expected, cure };
    }),
  );
  const twice = repeats(incidents.map(({ id }) => id)).map(({ id }) => ({
    file: lines.has(id) ? FILES.incidentLines : FILES.incident(id),
    pointer: pointerTo('id'),
    got: show(id),
    expected,
    cure: 'take one of the two out',
  }));
  return [...found, ...twice];
}

function repeats(ids: readonly string[]): { id: string; at: number; first: number }[] {
  const firsts = new Map<string, number>();
  return ids.flatMap((id, at) => {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, at);
    return first === undefined ? [] : [{ id, at, first }];
  });
}

/** The name of an incident's own file; null for other paths. */
export function nameOf(path: string): string | null {
  const [, name] = /^events\/incidents\/([^/]+)\.json$/.exec(path) ?? [];
  return name ?? null;
}

function checked(
  name: SchemaName,
  file: string,
  text: string,
  findings: Finding[],
  read = readJson(text),
): unknown {
  if (!read.ok) {
    findings.push(...read.faults.map((fault) => ({ file, ...fault })));
    return undefined;
  }
  const fault = firstFault(SCHEMAS[name], read.value);
  if (fault) findings.push({ file, ...fault });
  return read.value;
}
