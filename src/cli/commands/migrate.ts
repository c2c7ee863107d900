import { counted } from '../../evidence/finding.ts';
import { folderOf, parseArguments } from '../arguments.ts';
import { migrateData } from '../migrate-data.ts';
import { tell } from '../tell.ts';

/** `dateline migrate DIR [--json]` */
export async function migrate(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, { json: { type: 'boolean' } });
  const { findings, written } = await migrateData(folderOf(args));
  const good =
    written.length === 0
      ? 'Nothing to move: the folder is of version 2.'
      : `Moved to version 2: ${counted(written.length, 'file')} written.`;
  return tell({ counts: { files: written.length }, findings, notes: [], good }, args.has('json'));
}
