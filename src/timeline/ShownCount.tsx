import { useMessages } from '../messages/messages-context.tsx';
import { useViewState, useViewStore } from '../state/store-context.tsx';
import { useStanding } from './useStanding.ts';

/**
 * How many incidents are shown, dated and over a period, and which of them is open. A component of its own, so that a move
 * of the window renders nothing else. The stylesheet leaves the parts of the number out where there is no room for them.
 */
export function ShownCount() {
  const words = useMessages();
  const { updatePlaceIndex } = useViewStore();
  const { at, of } = useStanding();
  const over = useViewState((state) => updatePlaceIndex(state).shown.over);
  if (at === null)
    return (
      <p className="timeline__count">
        <span className="timeline__count-parts">{words.incidentCounts(of, over)}</span>
        <span className="timeline__count-alone">{words.incidentCount(of)}</span>
      </p>
    );
  return (
    <p className="timeline__count timeline__position">
      <span aria-hidden="true">{words.position(at, of)}</span>
      <span className="visually-hidden">{words.incidentPosition(at, of)}</span>
    </p>
  );
}
