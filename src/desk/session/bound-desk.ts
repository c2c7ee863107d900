import type { Kept, KeptBase, KeptWork } from '../keep/keep.ts';
import { PACE, throttle } from '../../time/pace.ts';
import type { Folder } from '../records/folder.ts';
import type { Deed, History } from '../records/history.ts';
import { createDesk } from '../state/desk-store.ts';
import type { DeskState, DeskStore } from '../state/desk-store.ts';
import { workOf } from '../state/desk-work.ts';
import { createKeptDeeds } from './keeping/kept-deeds.ts';
import type { Keeping } from './keeping/keeping.ts';

/** What a desk is made of. */
export interface DeskBeginning {
  readonly folder: Folder;
  readonly texts: ReadonlyMap<string, string>;
  /** What was done since the folder was opened or saved. */
  readonly deeds: readonly Deed[];
  readonly work: KeptWork | null;
}

/** A desk of which all that is done and typed is kept. */
export interface BoundDesk {
  readonly desk: DeskStore;
  /** All of it, as it would be kept from the first. */
  readonly kept: () => Kept[];
  /** What was done since the folder was opened or saved last, as it is kept. */
  readonly deeds: () => readonly Deed[];
  /** Begins to hear what is done from here on, while it is saved. @returns what is saved */
  readonly beginSave: () => History;
  /** Leaves what is kept as it is: nothing was saved. */
  readonly dropSave: () => void;
  /** Keeps it from the saved files on, with what was done meanwhile. Undo reaches across. @param at what was saved */
  readonly endSave: (at: History, base: KeptBase) => Promise<void>;
  /** Keeps at once what waits to be. */
  readonly flush: () => void;
  /** Lets the desk go; what waits is kept. */
  readonly end: () => void;
}

const WORK = [
  'at',
  'hand',
  'parked',
  'placing',
  'placesPutBy',
  'typed',
] as const satisfies (keyof DeskState)[];

/** Makes a desk, and binds it to what keeps it. */
export function bindDesk(
  keeping: Keeping,
  { folder, texts, deeds: given, work }: DeskBeginning,
): BoundDesk {
  let deeds = [...given];
  /** Of a save that is being made, what was done meanwhile. */
  let since: { readonly deed: Deed; readonly before: History }[] | null = null;
  const desk = createDesk(
    folder,
    texts,
    given,
    {
      text: (sha256, text) => keeping.add({ is: 'text', sha256, text }),
      deed(done) {
        const at = desk.getState().history;
        since?.push({ deed: done, before: at });
        const deed = asKept(done, at);
        deeds.push(deed);
        keeping.add({ is: 'deed', deed });
      },
    },
    work,
  );
  let asKept = createKeptDeeds(0, desk.getState().history.undone.length);
  const workNow = (): Kept => ({ is: 'work', work: workOf(desk.getState()) });
  const textsNow = (): Kept[] =>
    [...desk.getState().texts].map(([sha256, text]) => ({ is: 'text', sha256, text }));
  const deedsNow = (): Kept[] => deeds.map((deed) => ({ is: 'deed', deed }));
  const keepWork = throttle(() => keeping.add(workNow()), { every: PACE.typing });
  const stop = desk.subscribe((now, before) => {
    if (WORK.some((key) => now[key] !== before[key])) keepWork();
  });
  const flush = (): void => {
    if (!keepWork.isWaiting()) return;
    keepWork.done();
    keeping.add(workNow());
  };
  return {
    desk,
    kept: () => [...textsNow(), ...deedsNow(), workNow()],
    deeds: () => deeds,
    beginSave() {
      since = [];
      return desk.getState().history;
    },
    dropSave() {
      since = null;
    },
    endSave(at, base) {
      asKept = createKeptDeeds(at.done.length, 0);
      deeds = (since ?? []).map(({ deed, before: was }) => asKept(deed, was));
      since = null;
      return keeping.begin(base, [...textsNow(), ...deedsNow(), workNow()]);
    },
    flush,
    end() {
      flush();
      stop();
    },
  };
}
