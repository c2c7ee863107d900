import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { formatWhen } from '../time/format.ts';

export function RelatedIncidents({ incident }: { incident: Incident }) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const related = dataset.incidents.filter((other) => incident.related?.includes(other.id));
  if (related.length === 0) return null;
  return (
    <div className="related">
      <p className="accounts__party-name">{words.relatedIncidents}</p>
      <ul>
        {related.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className="link-button"
              onClick={() => actions.openIncident(other.id)}
            >
              {other.title}
            </button>{' '}
            <span className="related__when">
              {formatWhen(other.time, dataset.zone, words.calendar)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
