import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import type { Opened } from '../state/selectors.ts';
import { useIncidentsShown, useOpened } from '../state/shown.ts';
import { Awaited } from './Awaited.tsx';
import { OpenIncident } from './OpenIncident.tsx';
import { OpenPlace } from './OpenPlace.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

export interface ReaderProps {
  /** Where closing leads back to; the incidents shown, unless told otherwise. */
  readonly back?: ReactNode;
  /** Whether something else than a hand in this page has opened or closed it: then focus and page stay where they are. */
  readonly steered?: () => boolean;
}

const byHand = (): boolean => false;

/** What the reader is open on, whole; nothing while it is closed. */
export function Reader({ back, steered = byHand }: ReaderProps) {
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
      {opened && (
        <OpenReader opened={opened} atLoad={atLoad} steered={steered} back={back ?? <AllShown />} />
      )}
    </>
  );
}

/** "All 70", and of what, for who does not see the list that it leads back to. */
function AllShown() {
  const words = useMessages();
  const { length } = useIncidentsShown();
  return (
    <>
      {words.allOf(length)}
      <span className="visually-hidden"> {words.incidentsRegion}</span>
    </>
  );
}

/** Says where an incident would be read that it could not be had. */
function Unopened({ steered }: { steered: () => boolean }) {
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

interface OpenProps extends Required<ReaderProps> {
  readonly opened: Opened;
  readonly atLoad: RefObject<string | null>;
}

function OpenReader({ opened, atLoad, steered, back }: OpenProps) {
  const words = useMessages();
  const region = useRef<HTMLElement>(null);
  const subject = keyOf(opened);

  useEffect(() => {
    const element = region.current;
    if (!element) return;
    element.scrollTop = 0;
    if (subject === atLoad.current || steered()) return;
    // Who steps from incident to incident keeps the button under the finger.
    if (!document.activeElement?.closest('[data-keeps-focus]'))
      element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'start' });
  }, [subject, atLoad, steered]);
  useEscape(true);

  return (
    <section ref={region} className="reader" aria-label={words.readerRegion} tabIndex={-1}>
      <Subject opened={opened} back={back} />
    </section>
  );
}

function Subject({ opened, back }: { opened: Opened; back: ReactNode }) {
  const words = useMessages();
  switch (opened.kind) {
    case 'unknown':
      return (
        <>
          <ReaderHead back={back} steps={null} />
          <p className="reader__note" role="status">
            {words.unknownSubject(opened.id)}
          </p>
        </>
      );
    case 'sought':
      return (
        <>
          <ReaderHead back={back} steps={null} />
          <Sought id={opened.id} />
        </>
      );
    case 'incident':
      return <OpenIncident key={opened.row} row={opened.row} back={back} />;
    case 'place':
      return <OpenPlace key={opened.place.id} opened={opened} back={back} />;
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
