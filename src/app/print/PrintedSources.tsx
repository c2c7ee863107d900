import type { Row } from '../../dataset/indexes/columns.ts';
import { citedSource } from '../../evidence/citation.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { publication, SourceField, SourceTitle } from '../../messages/SourceWords.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';

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
          const { source } = cited;
          return (
            <li key={id} className="print__source">
              <IsolatedParts
                separator=", "
                parts={[<SourceTitle key="title" source={source} />, ...publication(cited, words)]}
              />
              .{' '}
              <a href={source.URL}>
                <SourceField source={source} field="URL">
                  {source.URL}
                </SourceField>
              </a>
            </li>
          );
        })}
      </ul>
      {info.licence !== undefined && (
        <DataText as="p" className="print__licence" text={info.licence} />
      )}
    </footer>
  );
}
