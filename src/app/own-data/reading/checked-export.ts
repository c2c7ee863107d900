import type { AuthoredFiles } from '../../../evidence/model.ts';
import { faultsIn } from '../../../evidence/schema/first-fault.ts';
import type { SchemaCheck } from '../../../evidence/schema/schema-check.ts';
import { SCHEMAS } from '../../../evidence/schema/schema.ts';
import { fileTexts } from '../../../import/formats/own/own-files.ts';
import { readExport } from '../../../import/read-export.ts';
import { UnreadableFileError } from '../../../import/unreadable.ts';
import type { OwnFiles } from './opened-files.ts';
import type { Outcome } from './own-import.ts';

const check: SchemaCheck = (name, file, value) =>
  faultsIn(SCHEMAS[name], value).map((fault) => ({ file, ...fault }));

/** An export of ours once what is wrong in it is left out: anybody may have edited it. */
export interface CheckedExport extends Outcome {
  /** Without files that it names, which it does not bring, and the site's would be asked for. */
  readonly authored: AuthoredFiles;
  /** Its folder, as texts by path. */
  readonly texts: () => ReadonlyMap<string, string>;
}

/** @throws {UnreadableFileError} where what is wrong is of no row, or nothing is right */
export function checkedExport({
  records,
  words,
}: Pick<OwnFiles, 'records' | 'words'>): CheckedExport {
  const { counts, findings, files } = readExport(records, words, check);
  const [first] = findings;
  if (!counts || !files)
    throw new UnreadableFileError(
      words.title,
      first?.got ?? 'no incidents',
      first?.expected ?? 'what this page writes',
      first?.cure ?? 'download it once more, or open the table that it was made of',
    );
  const told = findings.slice(0, MOST_TOLD);
  const outcome = { counts, findings: told, found: findings.length };
  const titled = { ...files, dataset: { ...files.dataset, title: words.title } };
  return { ...outcome, authored: withoutFiles(titled), texts: () => fileTexts(titled) };
}

const MOST_TOLD = 200;

function withoutFiles(files: AuthoredFiles): AuthoredFiles {
  return {
    ...files,
    sources: files.sources.map((source) =>
      source.custom?.archived
        ? {
            ...source,
            custom: {
              ...source.custom,
              archived: source.custom.archived.filter((copy) => !('file' in copy)),
            },
          }
        : source,
    ),
    incidents: files.incidents.map(({ media, ...incident }) =>
      media ? { ...incident, media: media.filter((one) => !('file' in one)) } : incident,
    ),
  };
}
