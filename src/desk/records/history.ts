import { applyChange, applyTo, copyOf } from './changes.ts';
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
  const step = { change, inverse: applied.inverse, what, together };
  const last = done.at(-1);
  const joined = last && join(last, step);
  return {
    records: applied.records,
    done: joined ? [...done.slice(0, -1), joined] : [...done, step],
    undone: [],
  };
}

/** Two steps as one, where both say that they belong together. */
function join(first: Step, second: Step): Step | null {
  if (second.together === undefined || first.together !== second.together) return null;
  const isPlain = [first, second].every((step) =>
    [...step.change, ...step.inverse].every(({ value, at }) => value !== null && at === undefined),
  );
  // Of records that are there before and after, the first and the last form are all that counts.
  return isPlain
    ? {
        ...first,
        change: latest([...first.change, ...second.change]),
        inverse: latest([...second.inverse, ...first.inverse]),
      }
    : {
        ...first,
        change: [...first.change, ...second.change],
        inverse: [...second.inverse, ...first.inverse],
      };
}

/** Of several puts of one record the last. */
function latest(change: Change): Change {
  return [...new Map(change.map((put) => [`${put.kind} ${put.id}`, put])).values()];
}

/** Does deeds one after another, as `doDeed` does, without the records between them. */
export function replay(records: Records, deeds: readonly Deed[]): History {
  const puts = deeds.flatMap((deed) => (deed.do === 'make' ? deed.change : []));
  // Kinds that nothing is done to stay the same maps: they are known to be unchanged.
  const own = copyOf(records, new Set(puts.map(({ kind }) => kind)));
  const done: Step[] = [];
  let undone: Step[] = [];
  for (const deed of deeds) {
    const step = deed.do === 'undo' ? done.pop() : deed.do === 'redo' ? undone.pop() : null;
    if (deed.do === 'make') {
      const { change, what, together } = deed;
      const made: Step = { change, inverse: applyTo(own, change), what, together };
      const last = done.at(-1);
      const joined = last && join(last, made);
      if (joined) done.pop();
      done.push(joined ?? made);
      undone = [];
    } else if (step) {
      applyTo(own, deed.do === 'undo' ? step.inverse : step.change);
      (deed.do === 'undo' ? undone : done).push(step);
    }
  }
  return { records: own, done, undone };
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
