import { useMessages } from '../messages/messages-context.tsx';
import { useIncidentsShown } from '../state/selection/shown.ts';
import { LaterOrAgain } from '../ui/lazy/LaterOrAgain.tsx';
import { lazyPart } from '../ui/lazy/lazy-part.ts';
import { EmptyList } from './EmptyList.tsx';
import { WholeList } from './WholeList.tsx';

/** The most incidents of which the list is whole. */
const WHOLE = 300;
/** How many stand in for a longer list until its code has come: more than any screen holds. */
const STAND_IN = 40;

/** Loads with the first list that needs it. */
export const longListPart = lazyPart('long-list', () => import('./VirtualList.tsx'));

interface Props {
  /** Where links to the list lead. */
  readonly id?: string | undefined;
}

/** The list that equals the map: every incident in the window, in order of time. */
export function Incidents({ id }: Props) {
  const words = useMessages();
  const shown = useIncidentsShown();
  return (
    <section id={id} className="incidents" aria-label={words.incidentsRegion} tabIndex={-1}>
      <h2 className="incidents__title">{words.incidentCount(shown.length)}</h2>
      {shown.length === 0 ? (
        <EmptyList />
      ) : shown.length <= WHOLE ? (
        <WholeList rows={shown} />
      ) : (
        <LaterOrAgain
          part={longListPart}
          name={words.incidentsRegion}
          words={words}
          fallback={<WholeList rows={shown} first={STAND_IN} />}
        >
          {({ default: VirtualList }) => <VirtualList />}
        </LaterOrAgain>
      )}
    </section>
  );
}
