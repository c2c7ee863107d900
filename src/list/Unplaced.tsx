import { groupOf } from '../evidence/categories.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset, useIncidentsShown } from '../state/shown.ts';
import { formatWhen } from '../time/format.ts';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { Glyph } from '../ui/Glyph.tsx';

/** The incidents shown that the map can't show: those without a place, and those whose place lies beyond its bounds. */
export function Unplaced() {
  const words = useMessages();
  const { open, toggle, id, opener, onKeyDown } = useDisclosure();
  const dataset = useDataset();
  const actions = useViewActions();
  const shown = useIncidentsShown();
  const opened = useViewState((state) => state.view.incident);
  const unplaced = shown.filter(({ place }) => {
    const there = place === null ? undefined : dataset.placeById.get(place);
    return there === undefined || there.outside;
  });
  if (unplaced.length === 0) return null;
  return (
    <div
      className="unplaced"
      role="group"
      aria-label={words.nonePlaced(unplaced.length)}
      onKeyDown={onKeyDown}
    >
      <button
        ref={opener}
        type="button"
        className="unplaced__button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {words.nonePlaced(unplaced.length)}
      </button>
      {open && (
        <ul id={id} className="unplaced__list">
          {unplaced.map((incident) => (
            <li key={incident.id}>
              <button
                type="button"
                className="unplaced__incident"
                aria-current={incident.id === opened || undefined}
                onClick={() => actions.openIncident(incident.id)}
              >
                <Glyph tone={groupOf(incident.category)} size={12} />
                <span>
                  {incident.title}{' '}
                  <span className="unplaced__when">
                    {formatWhen(incident.time, dataset.zone, words.calendar)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
