import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useLateViewState, useViewStore } from '../state/store-context.tsx';
import { readRows } from '../state/reading-order.ts';
import type { ReadRows } from '../state/reading-order.ts';
import type { ViewState, ViewStore } from '../state/store.ts';
import { scrollToTop } from '../ui/scroll-panes.ts';
import { DayHeading } from './DayHeading.tsx';
import { headingAt } from './day-headings.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { useBefore } from './useBefore.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useScrollPlace } from './useScrollPlace.ts';

/** An item's height until it is measured, CSS pixels. */
const ITEM = 81;
/** How many items are drawn beyond either edge. */
const BEYOND = 8;
/**
 * How many items scroll as one. Every item that can be scrolled to costs a little at every move of the window, and no
 * browser scrolls a million of them: elements have a greatest height.
 */
const PART = 2000;

/**
 * A long list, of which those items alone are drawn that are in view, in the pane or the page that scrolls; part by
 * part where it is very long. It follows the view as `useLateViewState` does.
 */
const VirtualList = memo(() => {
  const { dataset, select } = useViewStore();
  const rows = useLateViewState(useCallback((state: ViewState) => select(state).shown, [select]));
  const words = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const place = useScrollPlace(list);
  const [asked, setPart] = useState(0);
  const parts = Math.ceil(rows.length / PART);
  const part = Math.min(asked, parts - 1);
  const from = part * PART;
  const read = useMemo(() => readRows(dataset, rows), [dataset, rows]);
  const goTo = (next: number): void => {
    setPart(next);
    list.current?.focus({ preventScroll: true });
    if (list.current) scrollToTop(list.current);
  };
  const count = Math.min(PART, rows.length - from);
  const props = { rows: read, from, count, margin: place?.margin ?? 0 };
  return (
    <>
      {part > 0 && (
        <button type="button" className="button rows__more" onClick={() => goTo(part - 1)}>
          {words.previousInList(PART)}
        </button>
      )}
      <div ref={list} tabIndex={-1}>
        {place &&
          (place.scroller ? (
            <InPane key={part} {...props} scroller={place.scroller} />
          ) : (
            <InPage key={part} {...props} />
          ))}
      </div>
      {part < parts - 1 && (
        <button type="button" className="button rows__more" onClick={() => goTo(part + 1)}>
          {words.nextInList(Math.min(PART, rows.length - from - PART))}
        </button>
      )}
    </>
  );
});
export default VirtualList;

interface RowsProps {
  /** All of the list. */
  readonly rows: ReadRows;
  /** How many come before those that scroll as one, and how many these are. */
  readonly from: number;
  readonly count: number;
  /** How far below the start of what scrolls the list begins, CSS pixels. */
  readonly margin: number;
}

/** Items are kept by their place: at every move of the window a long list holds other incidents from its top on. */
function useOptions({ count, margin }: RowsProps) {
  const store = useViewStore();
  return {
    count,
    estimateSize: () => ITEM,
    overscan: BEYOND,
    scrollMargin: margin,
    measureElement: measureWith(store),
  };
}

/**
 * An item's height. While the window moves it is what the browser tells once it has laid the item out, and until then
 * the one before, or the usual one: to ask for it sooner would have the page laid out twice at every move.
 */
function measureWith({ getState }: ViewStore) {
  return <Scrolled extends Element | Window>(
    item: Element,
    entry: ResizeObserverEntry | undefined,
    virtual: Virtualizer<Scrolled, Element>,
  ): number => {
    // Behind another view of the column no item has a height.
    if (entry) return entry.borderBoxSize[0]?.blockSize || ITEM;
    const { dragging, playback } = getState();
    if (!dragging && !playback.playing) return item.getBoundingClientRect().height || ITEM;
    return virtual.measurementsCache[virtual.indexFromElement(item)]?.size ?? ITEM;
  };
}

function InPane({ scroller, ...list }: RowsProps & { readonly scroller: HTMLElement }) {
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised
  const virtual = useVirtualizer({ ...useOptions(list), getScrollElement: () => scroller });
  return <Rows virtual={virtual} {...list} />;
}

function InPage(list: RowsProps) {
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised
  const virtual = useWindowVirtualizer(useOptions(list));
  return <Rows virtual={virtual} {...list} />;
}

function Rows<Scrolled extends Element | Window>({
  virtual,
  rows,
  from,
  margin,
}: RowsProps & { readonly virtual: Virtualizer<Scrolled, Element> }) {
  const { dataset } = useViewStore();
  const isBefore = useBefore();
  const list = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(list);
  return (
    <div ref={list} className="rows" style={{ height: virtual.getTotalSize() }} {...kept}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const at = from + index;
        const row = rows.at(at);
        const heading = headingAt(rows, at, from);
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="rows__row"
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {heading && <DayHeading heading={heading} dataset={dataset} />}
            <IncidentItem row={row} before={isBefore(row)} position={at + 1} of={rows.length} />
          </div>
        );
      })}
    </div>
  );
}
