import { compileDataset } from '../../dataset/compile.ts';
import type { OpenedDataset } from '../../dataset/large/backend.ts';
import { answersOf } from '../../dataset/large/create-backend.ts';
import type { Answers } from '../../dataset/large/create-backend.ts';
import { openWhole } from '../../dataset/large/open-whole.ts';
import { FILES } from '../../evidence/files.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { chooseTables } from '../../import/choose-tables.ts';
import type { ChosenTables } from '../../import/choose-tables.ts';
import type { Question } from '../../import/guess/mapping-draft.ts';
import type { Mapping, Use } from '../../import/mapping.ts';
import { openFile } from '../../import/open-file.ts';
import { planImport } from '../../import/plan-import.ts';
import type { ImportPlan } from '../../import/plan-import.ts';
import { readColumnAs } from '../../import/read-column-as.ts';
import type { ColumnReading } from '../../import/read-column-as.ts';
import { datasetFiles } from '../../import/records/dataset-files.ts';
import type { DatasetWords } from '../../import/records/dataset-files.ts';
import { wordsOf } from '../../import/records/dataset-words.ts';
import { rejectedHeader, rejectedRow } from '../../import/rejected-rows.ts';
import type { ImportFile, Row, Table } from '../../import/table.ts';
import { lookUpPlaces } from '../../import/where/look-up-places.ts';
import type { LookedUpPlaces } from '../../import/where/look-up-places.ts';
import { surveyPlaces } from '../../import/where/survey-places.ts';
import type { OwnWorld } from './own-world.ts';
import type { GroundedDataset } from '../../ground/ground-options.ts';
import { authoredFiles } from './authored-files.ts';
import { readExport, readTables, sourceOf } from './own-import.ts';
import type { Outcome } from './own-import.ts';
import { zipDataset } from './zip-dataset.ts';
import type { FileToZip } from './zip-dataset.ts';

/** What was read of files before anything is made of them. */
export interface Preview {
  /** The names of the tables that are read, or of the export of ours. */
  readonly source: string;
  readonly title: string;
  /** What was read as what, and what was left aside, for people. */
  readonly told: readonly string[];
  /** What nothing in the files decides. */
  readonly questions: readonly Question[];
  /** Null for an export of ours, of which nothing is guessed. */
  readonly mapping: Mapping | null;
  /** With the first rows' cells, as text. */
  readonly columns: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly rows: number;
}

/** What a mapping makes of the first rows, or of all where they are few. */
export interface Trial extends Outcome {
  readonly isWhole: boolean;
  /** What was found of places that rows name without coordinates. */
  readonly places: Pick<LookedUpPlaces, 'summary' | 'matches'>;
}

/** How many rows of how many an import has read. */
export interface Progress {
  readonly rows: number;
  readonly of: number;
}

/** What a person wants made of their files. */
export interface Wish {
  /** Null for an export of ours. */
  readonly mapping: Mapping | null;
  readonly title: string;
}

/** What was made of them. */
export interface Taken extends Outcome {
  readonly dataset: OpenedDataset;
}

const PREVIEWED_ROWS = 3;
/** More rows than these are tried by the first of them: a correction is answered while one looks. */
const MOST_TRIED = 5_000;
/** How often an import tells how far it is, rows. */
const TOLD_EVERY = 2_000;
/** Longer cells are cut in a preview, characters. */
const LONGEST_CELL = 120;

/** Files that a person gives. */
export interface Given {
  readonly files: readonly ImportFile[];
  /** The absolute address of the site's files of the world, with a final slash. */
  readonly world: string;
}

interface Read extends ChosenTables {
  readonly words: DatasetWords;
  /** Null for an export of ours. */
  readonly plan: ImportPlan | null;
  readonly rows: number;
  readonly world: OwnWorld;
}

/**
 * Reads a person's own files on their machine, in a worker or in the page: first what they are, then, as often as
 * wanted, what a mapping makes of them. In the end it answers as a large dataset's reader does.
 */
export function createOwnSession(openWorld: (folder: string) => OwnWorld) {
  let read: Read | null = null;
  let taken: { readonly answers: Answers; readonly grounded: GroundedDataset } | null = null;
  const files = (): Read => read ?? missing('files');
  const plan = (): ImportPlan => files().plan ?? missing('table');
  const dataset = (): NonNullable<typeof taken> => taken ?? missing('dataset');
  return {
    /** @throws {UnreadableFileError} */
    read({ files: given, world }: Given): Preview {
      const chosen = chooseTables(given.map((file) => openFile(file, 'auto')));
      const { tables, sheet } = chosen;
      const words = wordsOf(
        given.map(({ name }) => name),
        tables[0],
      );
      const said = sheet === undefined ? null : { sheet };
      const made = tables.length > 0 ? planImport(tables, said) : null;
      const rows = made ? countRows(made.tables) : readExport(chosen.records, words).counts.rows;
      read = { ...chosen, words, plan: made, rows, world: openWorld(world) };
      return previewOf(read);
    },
    /** How a column is read for a use that a person gives it. */
    readAs: ({ column, use }: { readonly column: string; readonly use: Use }): ColumnReading =>
      readColumnAs(plan().tables[0]!, column, use),
    async try(mapping: Mapping): Promise<Trial> {
      const { tables, ...rest } = plan();
      const { rows, world } = files();
      const isWhole = rows <= MOST_TRIED;
      const tried = isWhole ? tables : tables.map((table) => firstRows(table, MOST_TRIED));
      const { plan: placed, places } = await withPlaces({ ...rest, tables: tried, mapping }, world);
      const { counts, findings } = readTables(placed, () => {});
      return { counts, findings: [...findings, ...places.findings], isWhole, places };
    },
    /** Reads all rows, and opens what they make as a dataset. */
    async take(wish: Wish, tell: (progress: Progress) => void): Promise<Taken> {
      const wanted = wished(files(), wish);
      const placed = wanted.plan && (await withPlaces(wanted.plan, wanted.world));
      read = { ...wanted, plan: placed?.plan ?? null };
      const { counts, findings, authored } = madeOf(read, tell);
      const published = compileDataset(authored);
      const source = openWhole(published);
      taken = { answers: answersOf(source), grounded: published };
      const all = [...findings, ...(placed?.places.findings ?? [])];
      return { counts, findings: all, dataset: source.opened };
    },
    /** The dataset's folder, zipped: what `dateline build` makes a site of. */
    save: (): Blob => zipDataset(filesOf(files())),
    /** A ground for the dataset, as a topology. */
    ground: (): Promise<unknown> => files().world.ground(dataset().grounded),
    load: (shard: number) => dataset().answers.load(shard),
    find: (id: string) => dataset().answers.find(id),
    search: (query: string) => dataset().answers.search(query),
  };
}

/** A plan with the places that its rows name and give no coordinates of, looked up; the gazetteer comes where there are any. */
async function withPlaces(
  plan: ImportPlan,
  { gazetteer }: OwnWorld,
): Promise<{ readonly plan: ImportPlan; readonly places: Omit<LookedUpPlaces, 'mapping'> }> {
  const survey = surveyPlaces(plan);
  const found = survey.named.size === 0 ? null : await gazetteer();
  const { mapping, ...places } = lookUpPlaces(
    survey,
    plan.mapping,
    () => found ?? missing('gazetteer'),
  );
  return { plan: { ...plan, mapping }, places };
}

export type OwnSession = ReturnType<typeof createOwnSession>;

function missing(what: string): never {
  throw new Error(`got no ${what}, expected what was opened before. Open the file once more.`);
}

function wished(read: Read, { mapping, title }: Wish): Read {
  const plan = read.plan && mapping ? { ...read.plan, mapping } : read.plan;
  return { ...read, plan, words: { ...read.words, title } };
}

function previewOf({ plan, words, records, told, rows }: Read): Preview {
  const shared = { title: words.title, rows };
  if (!plan)
    return {
      ...shared,
      source: words.title,
      told: [...told, ...records.flatMap((one) => one.told.map(({ text }) => text))],
      questions: [],
      mapping: null,
      columns: [],
    };
  const [table] = plan.tables;
  const first = [...firstRows(table!, PREVIEWED_ROWS).rows()];
  return {
    ...shared,
    source: sourceOf(plan),
    told: [...told, ...plan.told],
    questions: plan.questions,
    mapping: plan.mapping,
    columns: table!.columns.map(({ name }, at) => ({
      name,
      cells: first.map(({ cells }) => String(cells[at] ?? '').slice(0, LONGEST_CELL)),
    })),
  };
}

function madeOf(
  { plan, records, words, rows }: Read,
  tell: (progress: Progress) => void,
): Outcome & { readonly authored: AuthoredFiles } {
  if (!plan) {
    const { files, ...outcome } = readExport(records, words);
    return { ...outcome, authored: authoredFiles(files, []) };
  }
  const incidents: AuthoredFiles['incidents'][number][] = [];
  let done = 0;
  const hear = (): void => {
    done += 1;
    if (done % TOLD_EVERY === 0) tell({ rows: done, of: rows });
  };
  const { collected, ...outcome } = readTables(
    plan,
    (incident) => {
      incidents.push(incident);
      hear();
    },
    hear,
  );
  const files = new Map(
    Array.from(datasetFiles(words, plan.mapping, collected), ([path, pieces]) => [
      path,
      [...pieces].join(''),
    ]),
  );
  return { ...outcome, authored: authoredFiles(files, incidents) };
}

/** What stands in the dataset's folder, made anew: what is shown need not be held twice. */
function* filesOf({ plan, records, words }: Read): Generator<FileToZip> {
  if (!plan) {
    for (const [path, text] of readExport(records, words).files) yield { path, pieces: [text] };
    return;
  }
  const lines: string[] = [];
  const refused: string[] = [];
  const { collected } = readTables(
    plan,
    (incident) => lines.push(`${JSON.stringify(incident)}\n`),
    (table, row, refusal) => {
      if (refused.length === 0) refused.push(rejectedHeader(table));
      refused.push(rejectedRow(row, refusal));
    },
  );
  yield { path: FILES.incidentLines, pieces: lines };
  for (const [path, pieces] of datasetFiles(words, plan.mapping, collected)) yield { path, pieces };
  if (refused.length > 0) yield { path: 'rejected.csv', pieces: refused };
}

function countRows(tables: readonly Table[]): number {
  let rows = 0;
  for (const table of tables) {
    if (table.count !== undefined) rows += table.count;
    else for (const _ of table.rows()) rows += 1;
  }
  return rows;
}

function firstRows(table: Table, most: number): Table {
  return {
    ...table,
    *rows(): Generator<Row> {
      let left = most;
      for (const row of table.rows()) {
        if (left-- === 0) return;
        yield row;
      }
    },
  };
}
