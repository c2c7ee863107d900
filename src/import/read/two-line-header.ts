import type { Cell } from '../table.ts';
import { isBlank, valuesIn } from './table-header.ts';

/**
 * A header of two lines as one: `Casualties` over `Dead` and `Injured` is `Casualties Dead` and `Casualties Injured`. Null
 * where the second line is a row: it must name just what the first names together, and values must follow it.
 * @param next what follows the second line
 */
export function joinedHeader(
  top: readonly Cell[],
  below: readonly Cell[] = [],
  next: readonly Cell[] = [],
): readonly Cell[] | null {
  if (valuesIn(below) > 0 || valuesIn(next) === 0) return null;
  const width = Math.max(top.length, below.length);
  const joined: Cell[] = [];
  let group: Cell = null;
  let parts = 0;
  for (let at = 0; at < width; at += 1) {
    const [over, under] = [top[at] ?? null, below[at] ?? null];
    if (isBlank(under)) {
      group = null;
      joined.push(over);
      continue;
    }
    if (!isBlank(over)) group = over;
    else if (group === null) return null;
    else parts += 1;
    joined.push(`${String(group).trim()} ${String(under).trim()}`);
  }
  const isBeside = next.some((cell, at) => !isBlank(cell) && isBlank(below[at]));
  return parts > 0 && isBeside ? joined : null;
}

export function joinedTold(joined: readonly Cell[], top: readonly Cell[]): string {
  const names = joined.filter((name, at) => name !== top[at]).map((name) => `“${String(name)}”`);
  return `the header has two lines, which are joined: ${names.join(', ')}`;
}
