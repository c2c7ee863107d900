import type { Row } from '../../dataset/indexes/columns.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useSelection } from '../../state/selection/shown.ts';
import { PrintedHead } from './PrintedHead.tsx';
import { PrintedSources } from './PrintedSources.tsx';

/**
 * Stands above the list that is printed where the document's code has not come.
 * @param dataHref of the dataset's latest version
 */
export function PrintedAbove({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  return (
    <div className="print-around" lang={words.language}>
      <PrintedHead dataHref={dataHref} />
      <p>{words.printedWithoutMap}</p>
    </div>
  );
}

/** Stands below that list: the articles that it rests on. */
export function PrintedBelow() {
  const words = useMessages();
  const { shown, undated } = useSelection();
  const rows: Row[] = [];
  shown.forEach((row) => void rows.push(row));
  return (
    <div className="print-around" lang={words.language}>
      <PrintedSources rows={[...rows, ...undated]} />
    </div>
  );
}
