import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewActions, useViewState } from '../state/store-context.tsx';
import { subjectOf } from '../state/selectors.ts';
import type { Opened } from '../state/selectors.ts';
import { useIncidentsShown, useOpened } from '../state/selection/shown.ts';
import { scrollToTop } from '../ui/scroll-panes.ts';
import { useEscape } from '../ui/keys/useEscape.ts';
import { Awaited } from './Awaited.tsx';
import { OpenIncident } from './OpenIncident.tsx';
import { OpenPlace } from './OpenPlace.tsx';
import { ReaderHead } from './ReaderHead.tsx';

export interface ReaderProps {
  /** Where closing leads back to; the incidents shown, unless told otherwise. */
  readonly back?: ReactNode;
  /** Whether something else than a hand in this page has opened or closed it: then focus and page stay where they are. */
  readonly steered: () => boolean;
  /** What the page opened with, as `subjectOf` names it: nobody's step, so the focus stays where the page begins. */
  readonly atLoad: string | null;
}

/** What the reader is open on, whole; nothing while it is closed. */
export function Reader({ back, steered, atLoad }: ReaderProps) {
  const opened = useOpened();
  const subject = useViewState(({ view }) => subjectOf(view));
  const untouched = useRef(atLoad);
  useEffect(() => {
    if (subject !== untouched.current) untouched.current = null;
  }, [subject]);
  return (
    <>
      <Unopened steered={steered} />
      {opened && (
        <OpenReader
          opened={opened}
          subject={subject}
          untouched={untouched}
          steered={steered}
          back={back ?? <AllShown />}
        />
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
    if (unopened && !steered() && box.current) scrollToTop(box.current);
  }, [unopened, steered]);
  useEscape(unopened === null ? null : () => actions.close());
  if (!unopened) return null;
  const { row, times } = unopened;
  return (
    <div ref={box} className="reader__unopened">
      <Awaited error times={times} retry={() => actions.openRow(row)} />
    </div>
  );
}

interface OpenProps {
  readonly opened: Opened;
  readonly subject: string | null;
  readonly untouched: RefObject<string | null>;
  readonly steered: () => boolean;
  readonly back: ReactNode;
}

function OpenReader({ opened, subject, untouched, steered, back }: OpenProps) {
  const words = useMessages();
  const actions = useViewActions();
  const region = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = region.current;
    if (!element) return;
    element.scrollTop = 0;
    if (subject === untouched.current || steered()) return;
    // Who steps from incident to incident keeps the button under the finger.
    if (!document.activeElement?.closest('[data-keeps-focus]'))
      element.focus({ preventScroll: true });
    scrollToTop(element);
  }, [subject, untouched, steered]);
  useEscape(() => actions.close());

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
          <p className="reader__note">{words.unknownSubject(opened.id)}</p>
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
      return <OpenIncident row={opened.row} back={back} />;
    case 'place':
      return <OpenPlace key={opened.place.id} opened={opened} back={back} />;
  }
}

/** An incident of which it is not known yet where it lies. */
function Sought({ id }: { id: string }) {
  const actions = useViewActions();
  const failedLookup = useViewState((state) => state.failedLookup);
  return (
    <Awaited
      error={failedLookup?.id === id || null}
      times={failedLookup?.times}
      retry={() => actions.lookUpAgain()}
    />
  );
}
