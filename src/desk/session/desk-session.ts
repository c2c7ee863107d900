import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { saveFile } from '../../app/image/save-file.ts';
import { checkInvariants } from '../../evidence/invariants.ts';
import { deskFindingWords as findingWords } from '../../messages/desk-rooms/desk-finding-words.ts';
import { deskSaveWords as words } from '../../messages/desk-rooms/desk-save-words.ts';
import { debounce, PACE } from '../../time/pace.ts';
import type { Keep, KeepTrouble } from '../keep/keep.ts';
import { authoredOf } from '../records/desk-records.ts';
import type { DeskStore } from '../state/desk-store.ts';
import { hasWork, workOf } from '../state/desk-work.ts';
import { holdDataset } from './held-dataset.ts';
import type { HeldOptions, Unsaved } from './held-dataset.ts';
import { createKeeping } from './keeping/keeping.ts';
import type { SaveConflict } from './saving/save-conflict.ts';
import { saveInTarget } from './saving/save-in-target.ts';
import type { SaveTarget } from './saving/save-target.ts';

export interface SessionState {
  /** Another one once the folder was read anew. */
  readonly desk: DeskStore;
  readonly unsaved: Unsaved;
  readonly isSaving: boolean;
  /** What happened last, in words, or that saving takes long; empty where nothing did. */
  readonly said: string;
  readonly failure: string | null;
  readonly conflict: SaveConflict | null;
}

/** A desk that is open: where it is kept, and how it is saved. */
export interface DeskSession {
  readonly store: StoreApi<SessionState>;
  /** Null where it is saved as an archive. */
  readonly target: SaveTarget | null;
  /** Saves in the folder that it came from, else as an archive. What is kept then begins with what was saved. */
  readonly save: () => Promise<void>;
  /** Saves an archive besides. */
  readonly saveCopy: () => void;
  /** Saves over files that are in conflict, as they stand now. */
  readonly keepMine: () => Promise<void>;
  /** Reads the folder anew and does there what was done here: of a record changed in both, this one counts. */
  readonly readAnew: () => Promise<void>;
  /** Leaves a conflict as it is. */
  readonly leaveConflict: () => void;
  /** Keeps at once what waits to be, as the page may be gone. */
  readonly flush: () => void;
  /** Whether something would be lost with the page. @param trouble of what keeps */
  readonly isUnkept: (trouble: KeepTrouble | null) => boolean;
  /** Keeps what there is to keep, and lets the desk go. */
  readonly close: () => Promise<void>;
}

export interface SessionOptions extends HeldOptions {
  /** Null where the browser keeps nothing. */
  readonly keep: Keep | null;
  /** What it is kept as. */
  readonly id: string;
  readonly target: SaveTarget | null;
  /** What there is to say as it is opened. */
  readonly said?: string;
  readonly tell: (trouble: KeepTrouble | null) => void;
  /** Lets another window open it. */
  readonly letGo: () => void;
}

export function openSession(options: SessionOptions): DeskSession {
  const { keep, id, target, letGo } = options;
  const keeping = createKeeping(keep, id, options.tell);
  const recount = debounce(() => store.setState({ unsaved: held.unsaved() }), PACE.settled);
  const held = holdDataset(keeping, options, recount);
  const store = createStore<SessionState>(() => ({
    desk: held.desk(),
    unsaved: held.unsaved(),
    isSaving: false,
    said: options.said ?? '',
    failure: null,
    conflict: null,
  }));

  let saving = Promise.resolve();
  /** Does what takes time, one at a time; what comes of it, or goes wrong, is told. */
  const busy = (act: () => Promise<string | SaveConflict>): Promise<void> => {
    if (!store.getState().isSaving) saving = tell(act);
    return saving;
  };
  const tell = async (act: () => Promise<string | SaveConflict>): Promise<void> => {
    store.setState({ isSaving: true, said: '', failure: null });
    const slow = setTimeout(() => store.setState({ said: words.stillSaving }), PACE.slowSave);
    try {
      const done = await act();
      store.setState(
        typeof done === 'string' ? { said: done, conflict: null } : { said: '', conflict: done },
      );
    } catch (error) {
      store.setState({ said: '', failure: error instanceof Error ? error.message : String(error) });
    }
    clearTimeout(slow);
    store.setState({ isSaving: false, desk: held.desk(), unsaved: held.unsaved() });
  };
  const zip = (): string => {
    const { blob, name } = held.zip();
    saveFile(blob, name);
    const said = words.savedZip(name);
    return target?.is === 'server' ? `${said} ${words.zipLacks(target.name)}` : said;
  };
  /** What the check refuses of what is saved, behind what is said of that. Only of what can be opened again. */
  const refused = (): string => {
    const { history } = held.desk().getState();
    const files = authoredOf(history.records, held.desk().basemap);
    return findingWords.refused(checkInvariants(files).findings);
  };
  /** Files that a person has said may be written over, by what stood there; nothing else that is there by then. */
  let over = new Map<string, string | null>();
  const save = (): Promise<void> =>
    busy(() =>
      held.save(async (what) => {
        const found = refused();
        const said = target ? await saveInTarget(target, { ...what, over }) : zip();
        return typeof said === 'string' ? said + found : said;
      }),
    );
  return {
    store,
    target,
    save() {
      over = new Map();
      return save();
    },
    saveCopy: () => void busy(() => Promise.resolve(zip() + refused())),
    keepMine() {
      const conflict = store.getState().conflict?.files ?? [];
      for (const { path, stands } of conflict) over.set(path, stands?.sha256 ?? null);
      return save();
    },
    async readAnew() {
      if (target) await busy(() => held.readAnew(target));
    },
    leaveConflict: () => store.setState({ conflict: null }),
    flush: held.flush,
    isUnkept(trouble) {
      if (trouble === null) return false;
      const { files, articles } = held.unsaved();
      return files + articles > 0 || hasWork(workOf(held.desk().getState()));
    },
    async close() {
      // What is saved is kept anew, and no other window may come between. One that has hung keeps nobody.
      await Promise.race([saving, new Promise((late) => setTimeout(late, PACE.lastSave))]);
      recount.cancel();
      held.end();
      await keeping.settled();
      letGo();
    },
  };
}
