import type { Rows } from '../state/matching.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { useBefore } from './useBefore.ts';

interface Props {
  readonly rows: Rows;
  /** How many of them, the first ones, are drawn; all where it is not given. */
  readonly first?: number;
}

/** Every incident given, or the first of them, all of them drawn. */
export function WholeList({ rows, first = rows.length }: Props) {
  const isBefore = useBefore();
  const drawn = Math.min(first, rows.length);
  return (
    <>
      {Array.from({ length: drawn }, (_, at) => {
        const row = rows.at(at);
        return (
          <IncidentItem
            key={row}
            row={row}
            before={isBefore(row)}
            {...(drawn < rows.length && { position: at + 1, of: rows.length })}
          />
        );
      })}
    </>
  );
}
