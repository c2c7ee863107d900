import { categoryAt, whenOf } from '../../dataset/indexes/columns.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import { nameIn } from '../../evidence/name-in.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { categoryName } from '../../messages/vocabulary-names.ts';
import { IncidentAccounts } from '../../reader/IncidentAccounts.tsx';
import { useViewState } from '../../state/store-context.tsx';
import { placeAt } from '../../state/selectors.ts';
import type { Opened } from '../../state/selectors.ts';
import {
  useDataset,
  useIncident,
  useOpened,
  useSelection,
  useWindow,
} from '../../state/selection/shown.ts';
import type { ShownRows } from '../../state/selection/shown-rows.ts';
import { formatReach, formatWhen } from '../../time/format.ts';
import { PrintedHead } from './PrintedHead.tsx';
import { PrintedMap } from './PrintedMap.tsx';
import { PrintedSources } from './PrintedSources.tsx';

/** The most incidents that are printed, about two hundred sheets: more is a file's task. */
const MOST = 500;
/** An incident with no more accounts than these stands on one sheet; a longer one is better broken between them. */
const KEPT_WHOLE = 3;

/** The view as a document: what it is and where it is, its map, and every incident with its quotes and citations. */
export function PrintedView({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const { shown, undated } = useSelection();
  const opened = useOpened();
  const range = formatReach(useWindow(), view.mode, dataset.zone, words.calendar);

  const first = rowsOf(opened).slice(0, MOST);
  const others = othersOf(first, shown, undated, MOST - first.length);
  const all = shown.length + undated.length + first.filter((row) => !shown.has(row)).length;
  const printed = first.length + others.length;
  return (
    <article
      className={`print${window.parent === window ? '' : ' is-framed'}`}
      lang={words.language}
    >
      <PrintedHead dataHref={dataHref} />
      <PrintedMap rows={shown.forEach} view={view} range={range} />
      <DataText as="p" className="print__summary" text={dataset.info.summary} />
      {first.length > 0 && (
        <>
          <h2 className="print__part">{words.printedOpen}</h2>
          <Printed rows={first} />
          {others.length > 0 && <h2 className="print__part">{words.printedOthers}</h2>}
        </>
      )}
      <Printed rows={others} />
      {printed < all && <p className="print__more">{words.printedFirst(printed, all)}</p>}
      <PrintedSources rows={[...first, ...others]} />
    </article>
  );
}

function Printed({ rows }: { rows: readonly Row[] }) {
  return rows.map((row) => <PrintedIncident key={row} row={row} />);
}

function PrintedIncident({ row }: { row: Row }) {
  const dataset = useDataset();
  const words = useMessages();
  const { incident } = useIncident(row);
  if (!incident) {
    const { columns, zone } = dataset;
    const category = categoryName(categoryAt(dataset, row), words);
    const place = placeAt(dataset, row);
    return (
      <section className="print__incident is-short">
        <p>
          <DataText as="b" {...category} />,{' '}
          {formatWhen(whenOf(columns, row), zone, words.calendar)},{' '}
          {place ? <DataText {...nameIn(place.names, words.language)} /> : words.placeUnknown}.{' '}
          {words.printedWithoutWords}
        </p>
      </section>
    );
  }
  return (
    <section
      className={`print__incident${incident.claims.length <= KEPT_WHOLE ? ' is-short' : ''}`}
    >
      <IncidentAccounts
        incident={incident}
        zone={dataset.zone}
        lookup={dataset}
        level={3}
        place={placeAt(dataset, row)}
        unfolded
      />
    </section>
  );
}

function rowsOf(opened: Opened | null): readonly Row[] {
  if (opened?.kind === 'incident') return [opened.row];
  return opened?.kind === 'place' ? opened.rows : [];
}

/** The first of what is shown, without what stands before it. */
function othersOf(
  first: readonly Row[],
  shown: ShownRows,
  undated: readonly Row[],
  most: number,
): Row[] {
  const taken = new Set(first);
  const others: Row[] = [];
  const take = (row: Row): boolean => {
    if (!taken.has(row)) others.push(row);
    return others.length < most;
  };
  if (most > 0) shown.forEach(take);
  return [...others, ...undated.filter((row) => !taken.has(row))].slice(0, most);
}
