import type { Conflicts, FileSave, FileState, SaveAnswer } from '../../desk/server/desk-api.ts';
import { whyNotSaved } from '../../desk/server/saved-paths.ts';
import { pointerTo } from '../../evidence/finding.ts';
import { changeTexts } from '../output/replace-files.ts';
import { errorCode } from '../paths.ts';
import { placeIn, refuseLarge, sha256Of, stateAt } from './file-state.ts';
import type { FilePlace } from './file-state.ts';
import { Refusal } from './desk-refusal.ts';

/** A file is another than it was a moment ago. */
class ChangedError extends Error {}

type Placed = FileSave & FilePlace;
type Saved = Extract<SaveAnswer, { saved: unknown }>;

/**
 * Saves files, all of them or none, where each is as it was read. That is looked at again right before each takes its
 * place: another program's change in the instant between (a hash of the file, a rename) would be lost, as no system has a
 * rename that asks first. New files are exempt: nothing is put over what is there. Of calls for one folder the next
 * must wait for the last. A file that has the wanted text already is as good as saved: so has one whose answer was lost.
 * @param root with links followed @param make what writes
 * @returns what stands there now of the files that are not as they were read; nothing is written then
 * @throws {Refusal} @throws {TargetError} where the folder can't be written to
 */
export async function saveFiles(
  root: string,
  files: readonly FileSave[],
  make = changeTexts,
): Promise<Saved | Conflicts> {
  for (;;) {
    const placed = await placeAll(root, files);
    const { conflicts, wanting } = await seenNow(placed);
    if (conflicts.length > 0) return { conflicts };
    try {
      await make(root, wanting.map(changeOf), {
        flush: true,
        signals: 'elsewhere',
      });
    } catch (error) {
      // Somebody was quicker. What stands there is looked at anew: they may have put back what there was.
      if (error instanceof ChangedError || errorCode(error) === 'EEXIST') continue;
      throw error;
    }
    return { saved: placed.map(({ path, text }) => ({ path, sha256: hashOf(text) })) };
  }
}

/** @throws {Refusal} where a file is not the desk's to write, or two are one */
async function placeAll(root: string, files: readonly FileSave[]): Promise<Placed[]> {
  const byPlace = new Map<string, string>();
  const placed: Placed[] = [];
  for (const [at, file] of files.entries()) {
    const why = whyNotSaved(file.path);
    if (why)
      throw new Refusal({
        code: 'path',
        where: pointerTo('files', at, 'path'),
        ...why,
        cure: 'Give the record another id.',
      });
    refuseLarge(Buffer.byteLength(file.text ?? ''), file.path);
    const place = await placeIn(root, file.path);
    const other = byPlace.get(place.real);
    if (other !== undefined)
      throw new Refusal({
        code: 'path',
        where: file.path,
        got: `the same file as ${other}`,
        expected: 'each file once',
        cure: 'Put a file of its own in place of a link.',
      });
    byPlace.set(place.real, file.path);
    placed.push({ ...file, ...place });
  }
  return placed;
}

/** Files that are neither as they were read nor as they are to be, and those that are to be other than they are. */
async function seenNow(
  files: readonly Placed[],
): Promise<Conflicts & { readonly wanting: readonly Placed[] }> {
  const conflicts: { path: string; stands: FileState | null }[] = [];
  const wanting: Placed[] = [];
  for (const file of files) {
    const stands = await stateAt(file.real, file.path);
    const sha256 = stands?.sha256 ?? null;
    if (sha256 === hashOf(file.text)) continue;
    if (sha256 === file.before) wanting.push(file);
    else conflicts.push({ path: file.path, stands });
  }
  return { conflicts, wanting };
}

function changeOf({
  path,
  named,
  real,
  before,
  text,
}: Placed): Parameters<typeof changeTexts>[1][number] {
  return {
    path: text === null ? named : real,
    text,
    isNew: before === null,
    async sure() {
      const stands = await stateAt(real, path);
      if ((stands?.sha256 ?? null) !== before) throw new ChangedError(path);
    },
  };
}

function hashOf(text: string | null): string | null {
  return text === null ? null : sha256Of(text);
}
