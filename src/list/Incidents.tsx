import { useMessages } from '../messages/react.tsx';
import { useDataset, useIncidentsShown, useWindow } from '../state/shown.ts';
import { formatInterval } from '../time/format.ts';
import { IncidentItem } from './IncidentItem.tsx';

/** The list that equals the map: every incident in the window, in order of time. */
export function Incidents() {
  const words = useMessages();
  const { zone } = useDataset();
  const window = useWindow();
  const shown = useIncidentsShown();
  return (
    <section id="incidents" className="incidents" aria-label={words.incidentsRegion} tabIndex={-1}>
      <h2 className="incidents__title">{words.incidentCount(shown.length)}</h2>
      {shown.length === 0 && (
        <p className="incidents__empty">
          {words.emptyWindow(formatInterval(window, zone, words.calendar))}
        </p>
      )}
      {shown.map((incident) => (
        <IncidentItem key={incident.id} incident={incident} />
      ))}
    </section>
  );
}
