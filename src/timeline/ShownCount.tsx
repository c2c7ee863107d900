import { useMessages } from '../messages/react.tsx';
import { useStanding } from './useStanding.ts';

/** How many incidents are shown, and which of them is open; by itself, so that a move of the window draws nothing else. */
export function ShownCount() {
  const words = useMessages();
  const { at, of } = useStanding();
  if (at === null) return <p className="timeline__count">{words.incidentCount(of)}</p>;
  return (
    <p className="timeline__count timeline__position">
      <span aria-hidden="true">{words.position(at, of)}</span>
      <span className="visually-hidden">{words.incidentPosition(at, of)}</span>
    </p>
  );
}
