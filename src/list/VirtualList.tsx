import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Incident } from '../evidence/model.ts';
import { useViewState } from '../state/react.tsx';
import { IncidentItem } from './IncidentItem.tsx';
import { paneOf } from './scroller.ts';
import { useBefore } from './useBefore.ts';
import { useScrollPlace } from './useScrollPlace.ts';

/** An item's height until it is measured, CSS pixels. */
const ITEM = 79;
/** How many items are drawn beyond either edge. */
const BEYOND = 8;

interface ListProps {
  readonly incidents: readonly Incident[];
}

/** A long list, of which those items alone are drawn that are in view, in the pane or the page that scrolls. */
export default function VirtualList({ incidents }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const place = useScrollPlace(list);
  return (
    <div ref={list}>
      {place &&
        (place.scroller ? (
          <InPane incidents={incidents} scroller={place.scroller} margin={place.margin} />
        ) : (
          <InPage incidents={incidents} margin={place.margin} />
        ))}
    </div>
  );
}

interface RowsProps extends ListProps {
  /** How far below the start of what scrolls the list begins, CSS pixels. */
  readonly margin: number;
}

function options({ incidents, margin }: RowsProps) {
  return {
    count: incidents.length,
    estimateSize: () => ITEM,
    overscan: BEYOND,
    scrollMargin: margin,
    getItemKey: (at: number) => incidents[at]!.id,
    // Behind another view of the column no item has a height.
    measureElement: (row: Element) => row.getBoundingClientRect().height || ITEM,
  };
}

function InPane({ scroller, ...rows }: RowsProps & { readonly scroller: HTMLElement }) {
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised
  const virtual = useVirtualizer({ ...options(rows), getScrollElement: () => scroller });
  return <Rows virtual={virtual} {...rows} />;
}

function InPage(rows: RowsProps) {
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised
  const virtual = useWindowVirtualizer(options(rows));
  return <Rows virtual={virtual} {...rows} />;
}

function Rows<Scrolled extends Element | Window>({
  virtual,
  incidents,
  margin,
}: RowsProps & { readonly virtual: Virtualizer<Scrolled, Element> }) {
  const isBefore = useBefore();
  const rows = useRef<HTMLDivElement>(null);
  const opened = useViewState((state) => state.view.incident);
  // An item that is not drawn can't be brought into view as others are.
  const reveal = useEffectEvent((id: string | null) => {
    const at = incidents.findIndex((incident) => incident.id === id);
    if (at < 0 || !rows.current || !paneOf(rows.current)) return;
    const drawn = virtual.getVirtualItems().some(({ index }) => index === at);
    if (!drawn) virtual.scrollToIndex(at, { align: 'center' });
  });
  useEffect(() => reveal(opened), [opened]);
  return (
    <div ref={rows} className="rows" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const incident = incidents[index]!;
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="rows__row"
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <IncidentItem
              incident={incident}
              before={isBefore(incident)}
              position={index + 1}
              of={incidents.length}
            />
          </div>
        );
      })}
    </div>
  );
}
