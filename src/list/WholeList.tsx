import type { ShownRows } from '../state/shown-rows.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { useBefore } from './useBefore.ts';

interface Props {
  readonly rows: ShownRows;
  /** How many of them, the first ones, are drawn; all where it is not given. */
  readonly first?: number;
}

/** Every incident given, or the first of them, all of them drawn. */
export function WholeList({ rows, first = rows.length }: Props) {
  const isBefore = useBefore();
  const drawn = rows.slice(0, first);
  return (
    <>
      {drawn.map((row, at) => (
        <IncidentItem
          key={row}
          row={row}
          before={isBefore(row)}
          {...(drawn.length < rows.length && { position: at + 1, of: rows.length })}
        />
      ))}
    </>
  );
}
