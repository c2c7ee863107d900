import type { Row } from '../../dataset/indexes/columns.ts';
import { citedSource } from '../../evidence/citation.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatCalendarDate } from '../../time/format.ts';

/** The articles that what is printed rests on, each once, with their addresses; and the data's licence. */
export function PrintedSources({ rows }: { rows: readonly Row[] }) {
  const words = useMessages();
  const { sources, sourceById, info, columns } = useDataset();
  const { claimsFrom, claimSource } = columns;
  const codes = rows.flatMap((row) => [
    ...claimSource.subarray(claimsFrom[row], claimsFrom[row + 1]),
  ]);
  const ids = [...new Set(codes)].map((code) => sources[code]!.id);
  return (
    <footer className="print__sources">
      {ids.length > 0 && <h2 className="print__part">{words.printedSources}</h2>}
      <ul>
        {ids.map((id) => {
          const cited = citedSource(id, sourceById);
          if (!cited) return null;
          const { source, publisher, issued, carrier } = cited;
          return (
            <li key={id} className="print__source">
              <bdi>{words.quoted(source.title)}</bdi>, <bdi>{publisher}</bdi>,{' '}
              {formatCalendarDate(issued, words.calendar)}
              {carrier !== null && `, ${words.carriedBy(carrier)}`}.{' '}
              <a href={source.URL}>{source.URL}</a>
            </li>
          );
        })}
      </ul>
      <p className="print__licence">{info.licence}</p>
    </footer>
  );
}
