import { basename, isAbsolute, relative } from 'node:path';
import { counted, oneLine } from '../../evidence/finding.ts';
import { createGazetteer } from '../../geo/gazetteer/gazetteer.ts';
import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';
import { FORMATS } from '../../import/formats.ts';
import type { AskedFormat } from '../../import/open-file.ts';
import { createPlaceTest } from '../../import/where/names-of-places.ts';
import { planImport } from '../../import/plan-import.ts';
import { tellingText } from '../../import/telling.ts';
import { describe } from '../../import/findings.ts';
import { MAPPING_FILE } from '../../import/records/dataset-files.ts';
import { wordsOf } from '../../import/records/dataset-words.ts';
import { UnreadableFileError } from '../../import/unreadable.ts';
import { parseArguments, UsageError } from '../arguments.ts';
import type { Arguments } from '../arguments.ts';
import { readGazetteer } from '../ground/read-gazetteer.ts';
import { importInto } from '../import/import-into.ts';
import type { ImportReport } from '../import/import-into.ts';
import { record } from '../import/import-finding.ts';
import { openFiles } from '../import/open-files.ts';
import { mappingIn } from '../import/put-import.ts';
import { changedHeaders, readMapping } from '../import/read-mapping.ts';
import { commandOf, worldFolder } from '../package/package-files.ts';
import { listNames } from '../output/target-error.ts';
import { complain, say } from '../terminal/say.ts';
import { FINDINGS, GOOD } from '../tell.ts';

/** How many findings people are told one by one. */
const TOLD_FINDINGS = 20;
/** How many places that were looked up programs are told: all are in `mapping.json`. */
const TOLD_MATCHES = 1000;
/** How many files that were changed or removed are named. */
const TOLD_FILES = 6;

/** What the numbers of rows count. */
const ROWS =
  'Row 1 is the first below the header, or the first record of a file without one: a spreadsheet whose header is its row 1 shows it as row 2.';

/** `dateline import FILE… [--format FORMAT] [--map MAP.json] --out DIR [--json]`. @param root the package, or the checkout */
export async function importFiles(words: readonly string[], root: string): Promise<number> {
  const args = parseArguments(words, {
    json: { type: 'boolean' },
    format: { type: 'string' },
    map: { type: 'string' },
    out: { type: 'string' },
  });
  const out = args.text('out');
  if (!out) throw new UsageError('got no --out, expected the folder to write the dataset to');
  if (args.positionals.length === 0) throw new UsageError('got no file, expected one to import');
  const report = await readAndWrite(args, out, root);
  tell(report, out, args.has('json'), commandOf(root));
  return report.findings.some(({ level }) => level === 'error') ? FINDINGS : GOOD;
}

async function readAndWrite(args: Arguments, out: string, root: string): Promise<ImportReport> {
  const map = args.text('map');
  const own = map === undefined ? await mappingIn(out) : null;
  const said = map ?? own;
  const given = said === null ? null : await readMapping(said);
  const gazetteer = createWorld(root);
  try {
    const chosen = openFiles(args.positionals, formatOf(args), given ?? {});
    const read = { ...chosen, told: [...toldOfMapping(own), ...chosen.told] };
    const files = args.positionals.map((path) => basename(path));
    const names = wordsOf(files, read.tables[0]);
    if (read.records.length > 0 || read.tables.length === 0)
      return await importInto(out, { ...read, plan: null }, names, gazetteer);
    const { sheet } = read;
    const plan = planImport(
      read.tables,
      sheet === undefined ? given : { ...given, sheet },
      tellingText,
      createPlaceTest(gazetteer),
    );
    const changed = given ? changedHeaders(given, plan.tables) : [];
    if (changed.length > 0)
      return { counts: null, told: [...read.told, ...plan.told], findings: changed };
    return await importInto(out, { ...read, plan }, names, gazetteer);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    const { file, got, expected, cure } = error;
    return { counts: null, told: [], findings: [{ level: 'error', file, got, expected, cure }] };
  }
}

/** Opens the gazetteer when it is asked for, and holds it as long as somebody uses it: while rows are written nobody does. */
function createWorld(root: string): () => Gazetteer {
  let last: WeakRef<Gazetteer> | null = null;
  return () => {
    const opened = last?.deref() ?? createGazetteer(readGazetteer(worldFolder(root)));
    if (last?.deref() !== opened) last = new WeakRef(opened);
    return opened;
  };
}

/** @param own the mapping that the folder has, where the table is read by that */
function toldOfMapping(own: string | null): readonly string[] {
  return own === null
    ? []
    : [`the table is read as ${own} says; delete that file to have it guessed anew`];
}

function formatOf(args: Arguments): AskedFormat {
  const asked = args.text('format') ?? 'auto';
  const formats: readonly string[] = ['auto', ...FORMATS];
  if (!formats.includes(asked))
    throw new UsageError(`got --format ${asked}, expected one of ${formats.join(', ')}`);
  return asked as AskedFormat;
}

/** What became of the files that an earlier import left in the folder. */
function toldOfChange({ changed }: ImportReport, out: string): readonly string[] {
  if (!changed) return [];
  const { files, lost, before } = changed;
  if (files === 0) return [`Nothing in ${out} has changed.`];
  if (before === null) return [];
  const place = isAbsolute(out) ? before : relative(process.cwd(), before);
  return [
    `Changed or removed: ${listNames(lost, TOLD_FILES)}. What was there before is in ${place}.`,
  ];
}

/** How many findings are not told, and where they are: rejected.csv has refused rows, and nothing that is told of others. */
export function moreOf(left: ImportReport['findings']): string {
  const refused = left.filter(({ level, row }) => level === 'error' && row !== undefined).length;
  if (refused === left.length) return `${refused} more: see rejected.csv, or --json.`;
  const others = left.length - refused;
  const noted = `${others} more ${others === 1 ? 'note' : 'notes'}, which --json tells.`;
  return refused === 0 ? noted : `${refused} more in rejected.csv, and ${noted}`;
}

function tell(report: ImportReport, out: string, json: boolean, command: string): void {
  const { counts, told, places, findings } = report;
  const ofChange = toldOfChange(report, out);
  if (json) {
    const { summary = null, matches = [] } = places ?? {};
    const looked = [...(summary === null ? [] : [summary]), ...matches.slice(0, TOLD_MATCHES)];
    const notes = [...told, ...looked, ...ofChange].map((got) =>
      record({ level: 'note', file: MAPPING_FILE, got }),
    );
    const all = [...notes, ...findings.map((finding) => record(finding))];
    say(JSON.stringify({ counts: counts ?? {}, findings: all }, null, 2));
    return;
  }
  for (const line of told) say(oneLine(line));
  for (const finding of findings.slice(0, TOLD_FINDINGS))
    complain(`${finding.level === 'note' ? 'note: ' : ''}${describe(finding)}`);
  if (findings.slice(0, TOLD_FINDINGS).some(({ row }) => row !== undefined)) complain(ROWS);
  if (findings.length > TOLD_FINDINGS) complain(`… and ${moreOf(findings.slice(TOLD_FINDINGS))}`);
  if (places?.summary) say(places.summary);
  if (!counts) return;
  const { rows, incidents, joined, duplicates, rejected } = counts;
  say(
    `${counted(rows, 'row')} = ${counted(incidents, 'incident')} + ${joined} joined + ${counted(duplicates, 'duplicate')} + ${rejected} rejected`,
  );
  for (const line of ofChange) say(line);
  if (incidents === 0) complain('Nothing was written: no row became an incident.');
  else say(`The dataset is in ${out}. Look at it: ${command} serve ${out}`);
}
