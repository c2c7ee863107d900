import { Value } from 'typebox/value';
import { FILES } from '../../../evidence/files.ts';
import { show } from '../../../evidence/finding.ts';
import { checkInvariants } from '../../../evidence/invariants.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import { SCHEMAS } from '../../../evidence/schema/schema.ts';
import type { SchemaName } from '../../../evidence/schema/schema.ts';
import { UnreadableFileError } from '../../../import/unreadable.ts';

const WHOLE = ['dataset', 'sources', 'speakers', 'actors', 'tallies', 'places'] as const;

/**
 * An export of ours as it came, once it is known to be right: anybody may have edited it. The schemas are read as they
 * stand, as a page's policy lets nobody compile them.
 * @param file its name
 * @returns it without files that it names, which it does not bring, and the site's would be asked for
 * @throws {UnreadableFileError}
 */
export function checkedExport(file: string, files: AuthoredFiles): AuthoredFiles {
  for (const name of WHOLE) checkForm(file, name, FILES[name], files[name]);
  for (const incident of files.incidents)
    checkForm(file, 'incident', `incident ${show(incident.id)}`, incident);
  const { findings } = checkInvariants(files, {});
  const [first] = findings;
  if (first)
    throw new UnreadableFileError(
      file,
      `${first.got} at ${first.file} ${first.pointer}`,
      first.expected,
      first.cure,
    );
  return withoutFiles(files);
}

function checkForm(file: string, name: SchemaName, where: string, value: unknown): void {
  if (Value.Check(SCHEMAS[name], value)) return;
  const [error] = Value.Errors(SCHEMAS[name], value);
  throw new UnreadableFileError(
    file,
    `${where} ${error?.instancePath ?? ''} that ${error?.message ?? 'is of another form'}`,
    'what this page writes',
    'download it once more, or open the table that it was made of',
  );
}

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
