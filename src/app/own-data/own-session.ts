import { compileDataset } from '../../dataset/compile.ts';
import type { OpenedDataset } from '../../dataset/large/backend.ts';
import { answersOf } from '../../dataset/large/create-backend.ts';
import type { Answers } from '../../dataset/large/create-backend.ts';
import { openWhole } from '../../dataset/large/open-whole.ts';
import { FILES } from '../../evidence/files.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { FetchError } from '../../dataset/open/fetch-json.ts';
import { completeMapping, openQuestions } from '../../import/complete-mapping.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import { chooseTables } from '../../import/choose-tables.ts';
import type { ChosenTables } from '../../import/choose-tables.ts';
import type { Question } from '../../import/guess/mapping-draft.ts';
import type { Mapping } from '../../import/mapping.ts';
import { openFile } from '../../import/open-file.ts';
import { planImport, sourceOf } from '../../import/plan-import.ts';
import type { ImportPlan } from '../../import/plan-import.ts';
import { datasetFiles } from '../../import/records/dataset-files.ts';
import type { DatasetWords } from '../../import/records/dataset-files.ts';
import { wordsOf } from '../../import/records/dataset-words.ts';
import { REJECTED_FILE, rejectedHeader, rejectedRow } from '../../import/rejected-rows.ts';
import type { ImportFile, Row, Table } from '../../import/table.ts';
import { lookUpPlaces } from '../../import/where/look-up-places.ts';
import type { LookedUpPlaces } from '../../import/where/look-up-places.ts';
import { surveyPlaces } from '../../import/where/survey-places.ts';
import type { OwnWorld } from './own-world.ts';
import type { GroundedDataset } from '../../ground/ground-options.ts';
import { authoredFiles } from './authored-files.ts';
import { checkedExport } from './checked-export.ts';
import { readTables, withFindings } from './own-import.ts';
import { readExport } from '../../import/read-export.ts';
import type { Outcome } from './own-import.ts';
import { zipDataset } from './zip-dataset.ts';
import type { FileToZip } from './zip-dataset.ts';

/** What was read of files before anything is made of them. */
export interface Preview {
  /** The names of the tables that are read, or of the export of ours. */
  readonly source: string;
  readonly title: string;
  /** Of a file with several tables: the one that is read, and the others that say when. */
  readonly sheets: readonly string[];
  /** What was read as what, and what was left aside, for people. */
  readonly told: readonly string[];
  /** What was guessed; null for an export of ours, of which nothing is. */
  readonly mapping: Mapping | null;
  /** With the first rows' cells, as text. */
  readonly columns: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly rows: number;
}

/** What comes of what a person says of their columns. */
export interface Trial {
  /** With all that is guessed besides; null for an export of ours. */
  readonly mapping: Mapping | null;
  /** What nothing in the files decides. */
  readonly questions: readonly Question[];
  /** Of the first rows, or of all where they are few; null while something is asked. */
  readonly outcome: TrialOutcome | null;
}

export interface TrialOutcome extends Outcome {
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
  /** What they say of the columns; all else is guessed. */
  readonly said: GivenMapping;
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
  /** Which sheet of a workbook is read; by default the one with the most rows that say when. */
  readonly sheet?: string | undefined;
}

interface Read extends ChosenTables {
  readonly words: DatasetWords;
  /** Null for an export of ours. */
  readonly plan: ImportPlan | null;
  readonly rows: number;
  readonly world: OwnWorld;
}

/**
 * Reads a person's own files on their machine, in a worker: first what they are, then, as often as
 * wanted, what a mapping makes of them. In the end it answers as a large dataset's reader does.
 */
export function createOwnSession(openWorld: (folder: string) => OwnWorld) {
  let read: Read | null = null;
  let taken: { readonly answers: Answers; readonly grounded: GroundedDataset } | null = null;
  const files = (): Read => read ?? missing('files');
  const dataset = (): NonNullable<typeof taken> => taken ?? missing('dataset');
  return {
    /** @throws {UnreadableFileError} */
    read({ files: given, world, sheet: wanted }: Given): Preview {
      const chosen = chooseTables(
        given.map((file) => openFile(file, 'auto')),
        wanted,
      );
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
    async try(said: GivenMapping): Promise<Trial> {
      const { plan, rows, world, records, words } = files();
      if (!plan) {
        const { counts } = readExport(records, words);
        const outcome = { counts, findings: [], found: 0, isWhole: true, places: NO_PLACES };
        return { mapping: null, questions: [], outcome };
      }
      const { mapping, questions } = completed(plan, said);
      if (questions.length > 0) return { mapping, questions, outcome: null };
      const isWhole = rows <= MOST_TRIED;
      const { tables } = plan;
      const tried = isWhole ? tables : tables.map((table) => firstRows(table, MOST_TRIED));
      const placed = await withPlaces({ ...plan, tables: tried, mapping }, world);
      const { places } = placed;
      const { counts, findings, found } = withFindings(
        readTables(placed.plan, () => {}),
        places.findings,
      );
      return { mapping, questions, outcome: { counts, findings, found, isWhole, places } };
    },
    /** Reads all rows, and opens what they make as a dataset. */
    async take({ said, title }: Wish, tell: (progress: Progress) => void): Promise<Taken> {
      const { plan, ...rest } = files();
      const placed = plan && (await withPlaces({ ...plan, ...completed(plan, said) }, rest.world));
      const wanted = { ...rest, plan: placed?.plan ?? null, words: { ...rest.words, title } };
      const { authored, ...outcome } = madeOf(wanted, tell);
      const published = compileDataset(authored);
      const source = openWhole(published);
      read = wanted;
      taken = { answers: answersOf(source), grounded: published };
      return { ...withFindings(outcome, placed?.places.findings ?? []), dataset: source.opened };
    },
    /** The dataset's folder, zipped: what `dateline build` makes a site of. */
    save: (): Blob => zipDataset(files().words.id, filesOf(files())),
    /** A ground for the dataset, as a topology. */
    ground: (): Promise<unknown> => files().world.ground(dataset().grounded),
    load: (shard: number) => dataset().answers.load(shard),
    find: (id: string) => dataset().answers.find(id),
    search: (query: string) => dataset().answers.search(query),
  };
}

/** What a person says, with what is guessed besides, and what that leaves open. */
function completed(
  { mapping, questions, tables }: ImportPlan,
  said: GivenMapping,
): Pick<ImportPlan, 'mapping' | 'questions'> {
  const complete = completeMapping(said, mapping, tables[0]!);
  return {
    mapping: complete.mapping,
    questions: openQuestions([...questions, ...complete.questions], said),
  };
}

const NO_PLACES = { summary: null, matches: [], open: [], findings: [] } as const;

/**
 * A plan with the places that its rows name and give no coordinates of, looked up; the gazetteer comes where there are any.
 * Where it does not come, their rows have no place, and that is told.
 */
async function withPlaces(
  plan: ImportPlan,
  { gazetteer }: OwnWorld,
): Promise<{ readonly plan: ImportPlan; readonly places: Omit<LookedUpPlaces, 'mapping'> }> {
  const survey = surveyPlaces(plan);
  if (survey.named.size === 0) return { plan, places: NO_PLACES };
  try {
    const found = await gazetteer();
    const { mapping, ...places } = lookUpPlaces(survey, plan.mapping, () => found);
    return { plan: { ...plan, mapping }, places };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const finding = {
      level: 'note',
      file: sourceOf(plan),
      got: `${survey.named.size} places without coordinates, and no list to look them up in (${error.message})`,
      expected: 'the site’s list of places',
      cure: 'their rows are shown without a place: open the table once more where the site can be reached',
    } as const;
    return { plan, places: { ...NO_PLACES, findings: [finding] } };
  }
}

export type OwnSession = ReturnType<typeof createOwnSession>;

function missing(what: string): never {
  throw new Error(`got no ${what}, expected what was opened before. Open the file once more.`);
}

function previewOf({ plan, words, records, told, rows, sheet, others }: Read): Preview {
  const sheets = sheet === undefined ? [] : [sheet, ...others];
  const shared = { title: words.title, rows, sheets };
  if (!plan)
    return {
      ...shared,
      source: words.title,
      told: [...told, ...records.flatMap((one) => one.told.map(({ text }) => text))],
      mapping: null,
      columns: [],
    };
  const [table] = plan.tables;
  const first = [...firstRows(table!, PREVIEWED_ROWS).rows()];
  return {
    ...shared,
    source: sourceOf(plan),
    told: [...told, ...plan.told],
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
    const { files, counts } = readExport(records, words);
    const authored = checkedExport(words.title, authoredFiles(files, []));
    return { counts, findings: [], found: 0, authored };
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
  if (refused.length > 0) yield { path: REJECTED_FILE, pieces: refused };
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
