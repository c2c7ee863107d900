import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Rows as ListRows } from '../state/matching.ts';
import { useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { paneOf } from './scroller.ts';
import { useBefore } from './useBefore.ts';
import { useScrollPlace } from './useScrollPlace.ts';

/** An item's height until it is measured, CSS pixels. */
const ITEM = 79;
/** How many items are drawn beyond either edge. */
const BEYOND = 8;

interface ListProps {
  readonly rows: ListRows;
}

/** A long list, of which those items alone are drawn that are in view, in the pane or the page that scrolls. */
export default function VirtualList({ rows }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const place = useScrollPlace(list);
  return (
    <div ref={list}>
      {place &&
        (place.scroller ? (
          <InPane rows={rows} scroller={place.scroller} margin={place.margin} />
        ) : (
          <InPage rows={rows} margin={place.margin} />
        ))}
    </div>
  );
}

interface RowsProps extends ListProps {
  /** How far below the start of what scrolls the list begins, CSS pixels. */
  readonly margin: number;
}

function options({ rows, margin }: RowsProps) {
  return {
    count: rows.length,
    estimateSize: () => ITEM,
    overscan: BEYOND,
    scrollMargin: margin,
    getItemKey: (at: number) => rows.at(at),
    // Behind another view of the column no item has a height.
    measureElement: (row: Element) => row.getBoundingClientRect().height || ITEM,
  };
}

function InPane({ scroller, ...list }: RowsProps & { readonly scroller: HTMLElement }) {
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised
  const virtual = useVirtualizer({ ...options(list), getScrollElement: () => scroller });
  return <Rows virtual={virtual} {...list} />;
}

function InPage(list: RowsProps) {
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised
  const virtual = useWindowVirtualizer(options(list));
  return <Rows virtual={virtual} {...list} />;
}

function Rows<Scrolled extends Element | Window>({
  virtual,
  rows,
  margin,
}: RowsProps & { readonly virtual: Virtualizer<Scrolled, Element> }) {
  const isBefore = useBefore();
  const list = useRef<HTMLDivElement>(null);
  const { details } = useDataset();
  const opened = useViewState((state) => state.view.incident);
  // An item that is not drawn can't be brought into view as others are.
  const reveal = useEffectEvent((id: string | null) => {
    const row = id === null ? null : details.rowOf(id);
    const at = typeof row === 'number' ? rows.indexOf(row) : -1;
    if (at < 0 || !list.current || !paneOf(list.current)) return;
    const drawn = virtual.getVirtualItems().some(({ index }) => index === at);
    if (!drawn) virtual.scrollToIndex(at, { align: 'center' });
  });
  useEffect(() => reveal(opened), [opened]);
  return (
    <div ref={list} className="rows" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const row = rows.at(index);
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="rows__row"
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <IncidentItem row={row} before={isBefore(row)} position={index + 1} of={rows.length} />
          </div>
        );
      })}
    </div>
  );
}
