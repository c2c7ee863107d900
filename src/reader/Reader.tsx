import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../messages/react.tsx';
import type { Row } from '../dataset/columns.ts';
import { useViewActions, useViewState } from '../state/react.tsx';
import { placeAt } from '../state/selectors.ts';
import type { Opened } from '../state/selectors.ts';
import { useDataset, useIncident, useOpened } from '../state/shown.ts';
import { IncidentAccounts } from './IncidentAccounts.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { RelatedIncidents } from './RelatedIncidents.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

interface Props {
  /** Whether something else than a hand in this page has opened or closed it: then focus and page stay where they are. */
  readonly steered?: () => boolean;
}

const byHand = (): boolean => false;

/** What the reader is open on, whole; nothing while it is closed. */
export function Reader({ steered = byHand }: Props) {
  const opened = useOpened();
  const subject = opened && keyOf(opened);
  // What an address opens with is nobody's step: the focus stays where the page begins.
  const atLoad = useRef(subject);
  useEffect(() => {
    if (subject !== atLoad.current) atLoad.current = null;
  }, [subject]);
  useReturnFocus(opened !== null, steered);
  return (
    <>
      <Unopened steered={steered} />
      {opened && <OpenReader opened={opened} atLoad={atLoad} steered={steered} />}
    </>
  );
}

/** Says where an incident would be read that it could not be had. */
function Unopened({ steered }: Required<Props>) {
  const actions = useViewActions();
  const unopened = useViewState((state) => state.unopened);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (unopened && !steered()) box.current?.scrollIntoView({ block: 'start' });
  }, [unopened, steered]);
  useEscape(unopened !== null);
  if (!unopened) return null;
  const { row, times } = unopened;
  return (
    <div ref={box} className="reader__unopened">
      <Awaited error times={times} retry={() => actions.openRow(row)} />
    </div>
  );
}

/** Escape closes what is open, where no other part of the page has its own use for the key. */
function useEscape(closes: boolean): void {
  const actions = useViewActions();
  useEffect(() => {
    if (!closes) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      actions.close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [closes, actions]);
}

interface OpenProps {
  readonly opened: Opened;
  readonly atLoad: RefObject<string | null>;
  readonly steered: () => boolean;
}

function OpenReader({ opened, atLoad, steered }: OpenProps) {
  const words = useMessages();
  const actions = useViewActions();
  const region = useRef<HTMLElement>(null);
  const subject = keyOf(opened);

  useEffect(() => {
    if (subject === atLoad.current || steered()) return;
    // Who steps from incident to incident keeps the button under the finger.
    if (!document.activeElement?.closest('[data-keeps-focus]'))
      region.current?.focus({ preventScroll: true });
    region.current?.scrollIntoView({ block: 'start' });
  }, [subject, atLoad, steered]);
  useEscape(true);

  return (
    <section ref={region} className="reader" aria-label={words.readerRegion} tabIndex={-1}>
      <div className="reader__bar">
        <button type="button" className="link-button" onClick={() => actions.close()}>
          <span aria-hidden="true">‹ </span>
          {words.allIncidents}
        </button>
        <span className="reader__hint" aria-hidden="true">
          {words.escCloses}
        </span>
      </div>
      <OpenedSubject opened={opened} />
    </section>
  );
}

function OpenedSubject({ opened }: { opened: Opened }) {
  const words = useMessages();
  switch (opened.kind) {
    case 'unknown':
      return <p className="reader__empty">{words.unknownSubject(opened.id)}</p>;
    case 'sought':
      return <Sought id={opened.id} />;
    case 'incident':
      return <WholeIncident key={opened.row} row={opened.row} />;
    case 'place':
      return <WholePlace key={opened.place.id} opened={opened} />;
  }
}

/** An incident of which it is not known yet where it lies. */
function Sought({ id }: { id: string }) {
  const actions = useViewActions();
  const unfound = useViewState((state) => state.unfound);
  return (
    <Awaited
      error={unfound?.id === id || null}
      times={unfound?.times}
      retry={() => actions.seekAgain()}
    />
  );
}

function WholeIncident({ row }: { row: Row }) {
  const dataset = useDataset();
  const { incident, error, retry } = useIncident(row);
  if (!incident) return <Awaited error={error} retry={retry} />;
  return (
    <>
      <IncidentAccounts
        incident={incident}
        zone={dataset.zone}
        lookup={dataset}
        level={2}
        place={placeAt(dataset, row)}
      />
      <RelatedIncidents incident={incident} />
    </>
  );
}

/** So many incidents of a place are read at once; more come when they are asked for. */
const AT_ONCE = 20;

function WholePlace({ opened }: { opened: Extract<Opened, { kind: 'place' }> }) {
  const words = useMessages();
  const [most, setMost] = useState(AT_ONCE);
  const { place, rows, total } = opened;
  return (
    <>
      <PlaceHeading place={place} shown={rows.length} total={total} />
      {rows.length === 0 && <p className="reader__empty">{words.noneHereInWindow}</p>}
      {rows.slice(0, most).map((row) => (
        <div key={row} className="reader__incident">
          <PlaceIncident row={row} />
        </div>
      ))}
      {rows.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>
          {words.moreHere(Math.min(AT_ONCE, rows.length - most), rows.length - most)}
        </button>
      )}
    </>
  );
}

function PlaceIncident({ row }: { row: Row }) {
  const dataset = useDataset();
  const { incident, error, retry } = useIncident(row);
  if (!incident) return <Awaited error={error} retry={retry} />;
  return <IncidentAccounts incident={incident} zone={dataset.zone} lookup={dataset} level={3} />;
}

interface AwaitedProps {
  readonly error: unknown;
  readonly retry: () => void;
  /** How many times it has failed: each is told, in the same words. */
  readonly times?: number | undefined;
}

/** Stands for an incident whose words are not here yet. */
function Awaited({ error, retry, times }: AwaitedProps) {
  const words = useMessages();
  if (error === null) return <p className="reader__empty">{words.incidentLoading}</p>;
  return (
    <div className="reader__empty" role="alert">
      <p key={times}>{words.incidentFailed}</p>
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}

function keyOf(opened: Opened): string {
  switch (opened.kind) {
    case 'incident':
    case 'sought':
      return `incident ${opened.id}`;
    case 'place':
      return `place ${opened.place.id}`;
    case 'unknown':
      return `unknown ${opened.id}`;
  }
}
