import { useCallback, useMemo, useRef, useState } from 'react';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useLateViewState, useViewState, useViewStore } from '../state/store-context.tsx';
import { hasManyPlaces } from '../state/many-places.ts';
import { placeAt, subjectOf } from '../state/selectors.ts';
import type { ViewState } from '../state/store.ts';
import { LaterOrAgain } from '../ui/lazy/LaterOrAgain.tsx';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { useEscape } from '../ui/keys/useEscape.ts';
import { rowsPart } from './incident-rows.ts';

/**
 * The incidents shown that are not seen on the map of the area: those without a place, and, where there are too many
 * places for tags at its edge, those whose place lies beyond it. Their list lies on the map: it goes with Escape, with
 * a press elsewhere, and as soon as something is opened.
 */
export function Unplaced() {
  const words = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const { open, close, hide, id, button, onKeyDown } = useDisclosure(root);
  useEscape(open ? close : null);
  const subject = useViewState(({ view }) => subjectOf(view));
  const [last, setLast] = useState(subject);
  if (last !== subject) {
    setLast(subject);
    hide();
  }
  const { dataset, updatePlaceIndex } = useViewStore();
  const beyond = useMemo(() => placesBeyond(dataset), [dataset]);
  const outside = useLateViewState(
    useCallback(
      (state: ViewState) => {
        const { totals } = updatePlaceIndex(state).shown;
        return beyond.reduce((sum, place) => sum + totals[place]!, 0);
      },
      [updatePlaceIndex, beyond],
    ),
  );
  const count =
    outside +
    useLateViewState(
      useCallback(
        (state: ViewState) => updatePlaceIndex(state).shown.totals.at(-1)!,
        [updatePlaceIndex],
      ),
    );
  if (count === 0) return null;
  const said = words.nonePlaced(count, outside);
  return (
    <div ref={root} className="unplaced" role="group" aria-label={said} onKeyDown={onKeyDown}>
      <button {...button} type="button" className="unplaced__button">
        {words.unplacedCount(count)}
      </button>
      {open && (
        <div id={id} className="unplaced__list">
          <p className="unplaced__said">{said}</p>
          <UnplacedList total={count} onChoose={close} />
        </div>
      )}
    </div>
  );
}

/** The positions of the places beyond the area that have no tag at the map's edge: there are too many for tags. */
function placesBeyond(dataset: Dataset): number[] {
  if (!hasManyPlaces(dataset)) return [];
  return dataset.places.flatMap(({ outside }, code) => (outside ? code : []));
}

interface ListProps {
  readonly total: number;
  /** One has been chosen: the reader comes, and the list would lie on the map that it explains. */
  readonly onChoose: () => void;
}

function UnplacedList({ total, onChoose }: ListProps) {
  const words = useMessages();
  const { dataset, select } = useViewStore();
  const many = useMemo(() => hasManyPlaces(dataset), [dataset]);
  const shown = useLateViewState(useCallback((state: ViewState) => select(state).shown, [select]));
  const first = useCallback(
    (most: number) => {
      const found: Row[] = [];
      shown.forEach((row) => {
        const place = placeAt(dataset, row);
        if (!place || (many && place.outside)) found.push(row);
        return found.length < most;
      });
      return found;
    },
    [dataset, many, shown],
  );
  return (
    <LaterOrAgain part={rowsPart} name={words.incidentsRegion} words={words}>
      {({ default: IncidentRows }) => <IncidentRows {...{ total, first, onChoose }} />}
    </LaterOrAgain>
  );
}
