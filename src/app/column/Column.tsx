import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { FilterBar } from '../../list/filters/FilterBar.tsx';
import { Incidents } from '../../list/Incidents.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import type { ReaderProps } from '../../reader/Reader.tsx';
import { useReturnFocus } from '../../reader/useReturnFocus.ts';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { subjectOf } from '../../state/selectors.ts';
import { useIncidentsShown } from '../../state/selection/shown.ts';
import { Chevron } from '../../ui/Chevron.tsx';
import { isInside } from '../../ui/is-inside.ts';
import { useOwnRoot } from '../../ui/own-root.ts';
import { useEscape } from '../../ui/keys/useEscape.ts';
import { Guarded } from '../Guarded.tsx';
import { Lede } from './Lede.tsx';
import { readerPart, tollsPart } from '../page/page-parts.ts';
import { Part } from '../Part.tsx';
import { MissingVersion } from '../PinnedVersion.tsx';
import { ListReady } from '../static-handover.ts';
import { useKeptScroll } from './useKeptScroll.ts';

interface Props {
  /** The id of the list, for links to it. */
  readonly listId?: string;
  /** Whether something else than a hand in this page has opened what is open. */
  readonly steered?: () => boolean;
  /** What stands between the lede and the list where there is no room for it elsewhere. */
  readonly children?: ReactNode;
}

/**
 * The reading column: the lede and the list, or the reader, or the running totals in their place. The list stays in the
 * document, folded away: it is what equals the map.
 */
export function Column({ listId, steered, children }: Props) {
  const words = useMessages();
  const isReading = useIsReading();
  const [isAtTolls, setAtTolls] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // What is opened from the totals is closed to the list, as its way back says.
  if (isReading && isAtTolls) setAtTolls(false);
  const isListed = !isReading && !isAtTolls;
  useKeptScroll(list, isListed);
  useSkipLink(list, () => setAtTolls(false));
  return (
    <>
      <ReaderHere {...(steered && { steered })} />
      {isAtTolls && !isReading && (
        <TollsView
          onClose={() => {
            flushSync(() => setAtTolls(false));
            list.current?.querySelector<HTMLElement>('.lede__tolls')?.focus();
          }}
        />
      )}
      <div ref={list} className="column__list" hidden={!isListed}>
        {/* One box, whose height is that of everything in the pane. */}
        <div>
          <MissingVersion />
          <Lede onTolls={() => setAtTolls(true)} />
          {children}
          <Guarded name={words.filtersRegion}>
            <FilterBar />
          </Guarded>
          <Guarded name={words.incidentsRegion}>
            <Incidents id={listId} />
            <ListReady />
          </Guarded>
        </div>
      </div>
    </>
  );
}

const byHand = (): boolean => false;

/**
 * The reader's place. Its code comes after the list; what a hand has opened until then, and from where, is known here.
 */
export function ReaderHere({
  steered = byHand,
  ...props
}: Pick<ReaderProps, 'back'> & { readonly steered?: () => boolean }) {
  const words = useMessages();
  const subject = useViewState(({ view }) => subjectOf(view));
  const [atLoad] = useState(subject);
  const isHere = useQuery(readerPart).isSuccess;
  useReturnFocus(subject !== null, steered);
  if (subject === null && !isHere) return null;
  return (
    <Part name={words.readerRegion} className="reader" part={readerPart}>
      {({ Reader }) => <Reader {...props} steered={steered} atLoad={atLoad} />}
    </Part>
  );
}

/** Whether the reader takes the list's place: not where its code could not be had. */
export function useIsReading(): boolean {
  const isOpen = useViewState(({ view }) => subjectOf(view) !== null);
  const { isError } = useQuery(readerPart);
  return isOpen && !isError;
}

/** The link to the list brings it where it is hidden, and leaves the page's address as it is. */
function useSkipLink(column: RefObject<HTMLElement | null>, show: () => void): void {
  const root = useOwnRoot();
  const actions = useViewActions();
  const onClick = useEffectEvent((event: MouseEvent): void => {
    if (!isInside(event.target, '.skip-link')) return;
    event.preventDefault();
    if (column.current?.hidden)
      flushSync(() => {
        show();
        actions.close();
      });
    const list = column.current?.querySelector<HTMLElement>('.incidents');
    list?.scrollIntoView();
    list?.focus({ preventScroll: true });
  });
  useEffect(() => {
    root.addEventListener('click', onClick);
    return () => root.removeEventListener('click', onClick);
  }, [root]);
}

function TollsView({ onClose }: { onClose: () => void }) {
  const words = useMessages();
  const { length } = useIncidentsShown();
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => view.current?.focus({ preventScroll: true }), []);
  useEscape(onClose);
  return (
    <div ref={view} className="column__tolls" tabIndex={-1}>
      <div className="reader__head">
        <button type="button" className="reader__back" onClick={onClose}>
          <Chevron to="start" />
          {words.allOf(length)}
          <span className="visually-hidden"> {words.incidentsRegion}</span>
        </button>
        <h2 className="reader__place">{words.tollsRegion}</h2>
      </div>
      <Part name={words.tollsRegion} className="tolls" part={tollsPart}>
        {({ Tolls }) => <Tolls />}
      </Part>
    </div>
  );
}
