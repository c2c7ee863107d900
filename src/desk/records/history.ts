import { applyChange } from './changes.ts';
import type { Change } from './changes.ts';
import type { Records } from './desk-records.ts';

/** A change that was made, and what takes it back. */
export interface Step {
  readonly change: Change;
  readonly inverse: Change;
  /** What it did, for people: a key of the messages. */
  readonly what: string;
  /** Steps next to each other with the same are undone as one: typing in one field. */
  readonly together?: string | undefined;
}

/** Records with the steps that led to them and those that were taken back. */
export interface History {
  readonly records: Records;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Something that a person did: kept one after another, they lead from what was opened to where the desk stands. */
export type Deed =
  | {
      readonly do: 'make';
      readonly change: Change;
      readonly what: string;
      readonly together?: string | undefined;
    }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

export function doDeed(history: History, deed: Deed): History {
  if (deed.do === 'undo') return undo(history);
  if (deed.do === 'redo') return redo(history);
  return make(history, deed.change, deed.what, deed.together);
}

export function beginHistory(records: Records): History {
  return { records, done: [], undone: [] };
}

/** Makes a change; what was taken back before it can't be made again. */
export function make(
  { records, done }: History,
  change: Change,
  what: string,
  together?: string,
): History {
  const applied = applyChange(records, change);
  const last = done.at(-1);
  const joins = together !== undefined && last?.together === together;
  const step: Step = joins
    ? {
        ...last,
        change: [...last.change, ...change],
        inverse: [...applied.inverse, ...last.inverse],
      }
    : { change, inverse: applied.inverse, what, together };
  return {
    records: applied.records,
    done: [...(joins ? done.slice(0, -1) : done), step],
    undone: [],
  };
}

/** Takes the last step back; the same history where there is none. */
export function undo(history: History): History {
  const step = history.done.at(-1);
  if (!step) return history;
  return {
    records: applyChange(history.records, step.inverse).records,
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
  };
}

/** Makes the step anew that was taken back last; the same history where there is none. */
export function redo(history: History): History {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    records: applyChange(history.records, step.change).records,
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  };
}
