import { deskSaveWords as words } from '../../messages/desk-rooms/desk-save-words.ts';
import type { KeptBase } from '../keep/keep.ts';
import { datasetOf } from '../records/desk-records.ts';
import type { Records } from '../records/desk-records.ts';
import { replay } from '../records/history.ts';
import { reopenable } from '../records/new-folder.ts';
import { changedFiles } from '../records/write-folder.ts';
import type { DeskStore } from '../state/desk-store.ts';
import { workOf } from '../state/desk-work.ts';
import { bindDesk } from './bound-desk.ts';
import type { BoundDesk, DeskBeginning } from './bound-desk.ts';
import type { Keeping } from './keeping/keeping.ts';
import { datasetZip } from './saving/dataset-zip.ts';
import { deedsAnew } from './saving/deeds-anew.ts';
import { newIds, renamingOf } from './saving/new-ids.ts';
import { changedInBoth, workOver } from './saving/save-conflict.ts';
import type { SaveConflict } from './saving/save-conflict.ts';
import { saveInTarget } from './saving/save-in-target.ts';
import { filesAfter, textsOf } from './saving/save-target.ts';
import type { SaveTarget } from './saving/save-target.ts';

/** What there is to save. */
export interface Unsaved {
  readonly files: number;
  readonly articles: number;
}

export interface HeldOptions extends DeskBeginning {
  /** All files of the dataset's folder by path from its root, as they were read. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where it came from, to be there again once it is continued. */
  readonly origin: Pick<KeptBase, 'from' | 'server'>;
  /** Whether it was never saved. */
  readonly isNew: boolean;
}

/** A dataset that is open: its files as they were read or saved last, and the desk over them. */
export interface HeldDataset {
  /** Another one once the folder was read anew. */
  readonly desk: () => DeskStore;
  readonly unsaved: () => Unsaved;
  /** All of it as an archive, with a name for it. @throws {Error} where it could not be opened again */
  readonly zip: () => { readonly blob: Blob; readonly name: string };
  /**
   * Saves what was changed. What is kept begins with that from then on.
   * @param write what was changed @returns what was saved, in words, or what kept it from that @throws {Error}
   */
  readonly save: (write: SaveBy) => Promise<string | SaveConflict>;
  /** Takes the folder as it is now, with what was done here on top. @returns what became of it, in words @throws {Error} */
  readonly readAnew: (target: SaveTarget) => Promise<string>;
  readonly flush: () => void;
  readonly end: () => void;
}

type ToSave = Parameters<typeof saveInTarget>[1];
type SaveBy = (what: Omit<ToSave, 'over'>) => Promise<string | SaveConflict>;

/** @param onChange called when records or texts may be others */
export function holdDataset(
  keeping: Keeping,
  { origin, ...options }: HeldOptions,
  onChange: () => void,
): HeldDataset {
  let { folder, files, isNew } = options;
  let isEnded = false;
  const base = (): KeptBase => ({
    name: datasetOf(folder.records).title,
    files,
    ...origin,
    ...(isNew && { isNew }),
  });
  const bind = (beginning: DeskBeginning): BoundDesk => {
    const made = bindDesk(keeping, beginning);
    made.desk.subscribe((now, before) => {
      if (now.history !== before.history || now.texts !== before.texts) onChange();
    });
    return made;
  };
  /** @throws {Error} where the desk could not open again what it would write: a fault of the desk, not to be kept on */
  const folderAfter = (records: Records) => {
    const saved = reopenable(folder, records);
    if ('records' in saved) return saved;
    throw new Error(words.notRight(saved));
  };
  let bound = bind(options);
  const state = () => bound.desk.getState();
  // What was kept of it may stand there already; where it came from may be known anew.
  void keeping.begin(base(), bound.kept());
  return {
    desk: () => bound.desk,
    unsaved() {
      const { history, texts } = state();
      const changed = changedFiles(folder, history.records);
      return {
        files: isNew ? filesAfter(files, changed).size : changed.size,
        articles: textsOf(history.records, texts, folder.records).length,
      };
    },
    zip() {
      const { history, texts } = state();
      const { id } = datasetOf(history.records);
      folderAfter(history.records);
      const all = filesAfter(files, changedFiles(folder, history.records));
      return {
        blob: datasetZip(id, all, textsOf(history.records, texts)),
        name: `${id}.zip`,
      };
    },
    async save(write) {
      const at = bound.beginSave();
      const changed = changedFiles(folder, at.records);
      const own = textsOf(at.records, state().texts, folder.records);
      try {
        const after = folderAfter(at.records);
        const saved = await write({ changed, files, own });
        if (typeof saved !== 'string') return saved;
        // What is kept may be another window's by now. Saved once more, it is no conflict.
        if (isEnded) return saved;
        [folder, files] = [after, filesAfter(files, changed)];
        isNew = false;
        await bound.endSave(at, base());
        return saved;
      } finally {
        bound.dropSave();
      }
    },
    async readAnew(target) {
      const found = await target.read();
      if (isEnded) return '';
      if ('findings' in found) throw new Error(words.notReadAnew(found.findings));
      const { history, texts } = state();
      // Those alone that are not saved: what was is in the folder, and others may have changed it since.
      const [read, mine, theirs] = [folder.records, history.records, found.folder.records];
      const ids = newIds(read, mine, theirs, bound.deeds());
      const deeds = deedsAnew(bound.deeds(), read, theirs, renamingOf(ids));
      const now = replay(theirs, deeds).records;
      const both = changedInBoth(read, mine, theirs, now);
      const work = workOver(workOf(state()), mine, now, renamingOf(ids));
      bound.end();
      [folder, files] = [found.folder, found.files];
      bound = bind({ folder, texts: new Map([...found.texts, ...texts]), deeds, work });
      // Not waited for: until the page has the new desk, what is done goes to the old one.
      void keeping.begin(base(), bound.kept());
      return words.readAnewSaid(both, ids);
    },
    flush: () => bound.flush(),
    end() {
      isEnded = true;
      bound.end();
    },
  };
}
