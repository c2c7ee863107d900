import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import type { SaveConflict } from './save-conflict.ts';
import { savesOf } from './save-target.ts';
import type { OwnText, SaveTarget } from './save-target.ts';

interface ToSave {
  /** Texts by path from the dataset's root; null for a file to be taken away. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** As they were read or saved last. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Texts of articles that are not there yet. */
  readonly own: readonly OwnText[];
  /** Files that may be written over, by the hash of what stands there. */
  readonly over: ReadonlyMap<string, string | null>;
}

/**
 * Saves the texts of articles first, as the records that name them prove nothing without, then the records.
 * @returns what was saved, in words; or what kept it from being saved @throws {Error}
 */
export async function saveInTarget(
  target: SaveTarget,
  { changed, files, own, over }: ToSave,
): Promise<string | SaveConflict> {
  const texts = target.articles === 'write' ? own : [];
  for (const { source, text } of texts) {
    const refused = await target.saveArticle(source, text);
    if (refused)
      return {
        isOfArticles: true,
        files: refused.conflicts.map((file) => ({ ...file, mine: text })),
      };
  }
  const refused = changed.size > 0 ? await target.save(await savesOf(changed, files, over)) : null;
  if (refused)
    return {
      isOfArticles: false,
      files: refused.conflicts.map((file) => ({ ...file, mine: changed.get(file.path) ?? null })),
    };
  const said = words.saved(target.name, changed.size, texts.length, target.articlesAt);
  const left = own.length - texts.length;
  return left > 0 ? `${said} ${words.textsLeft(left)}` : said;
}
