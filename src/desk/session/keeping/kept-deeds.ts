import type { Deed, History } from '../../records/history.ts';

/**
 * Says deeds as they are kept from a save on. What is kept then begins with the saved files and knows none of the steps
 * before: taking one of those back is kept as a change of its own, and so is all that is taken back or made anew after.
 * @param done how many steps there were when it was saved @param undone how many that were taken back are kept too
 */
export function createKeptDeeds(
  done: number,
  undone: number,
): (deed: Deed, before: History) => Deed {
  let keptUndone = undone;
  let isPast = false;
  return (deed, before) => {
    if (deed.do === 'make') {
      keptUndone = 0;
      return deed;
    }
    const isUndo = deed.do === 'undo';
    const step = (isUndo ? before.done : before.undone).at(-1);
    isPast ||= isUndo ? before.done.length <= done : keptUndone === 0;
    if (!step || !isPast) {
      keptUndone += isUndo ? 1 : -1;
      return deed;
    }
    return { do: 'make', change: isUndo ? step.inverse : step.change, what: step.what };
  };
}
