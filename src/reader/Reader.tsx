import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../messages/react.tsx';
import type { Place } from '../evidence/model.ts';
import { useViewActions } from '../state/react.tsx';
import { useDataset, useOpened } from '../state/shown.ts';
import type { Opened } from '../state/selectors.ts';
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
  return opened && <OpenReader opened={opened} atLoad={atLoad} steered={steered} />;
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
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      actions.close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions]);

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
  const dataset = useDataset();
  switch (opened.kind) {
    case 'unknown':
      return <p className="reader__empty">{words.unknownSubject(opened.id)}</p>;
    case 'incident': {
      const { incident } = opened;
      return (
        <>
          <IncidentAccounts
            incident={incident}
            zone={dataset.zone}
            lookup={dataset}
            level={2}
            place={placeOf(incident.place, dataset.placeById)}
          />
          <RelatedIncidents incident={incident} />
        </>
      );
    }
    case 'place':
      return (
        <>
          <PlaceHeading place={opened.place} shown={opened.incidents.length} total={opened.total} />
          {opened.incidents.length === 0 && (
            <p className="reader__empty">{words.noneHereInWindow}</p>
          )}
          {opened.incidents.map((incident) => (
            <div key={incident.id} className="reader__incident">
              <IncidentAccounts
                incident={incident}
                zone={dataset.zone}
                lookup={dataset}
                level={3}
              />
            </div>
          ))}
        </>
      );
  }
}

function placeOf(id: string | null, places: ReadonlyMap<string, Place>): Place | null {
  return (id !== null && places.get(id)) || null;
}

function keyOf(opened: Opened): string {
  switch (opened.kind) {
    case 'incident':
      return `incident ${opened.incident.id}`;
    case 'place':
      return `place ${opened.place.id}`;
    case 'unknown':
      return `unknown ${opened.id}`;
  }
}
