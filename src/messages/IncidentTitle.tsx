import type { Incident } from '../evidence/model.ts';
import { DataText } from './DataText.tsx';
import { useMessages } from './messages-context.tsx';

interface Props {
  readonly as?: 'bdi' | 'span';
  readonly incident: Pick<Incident, 'title'> | null;
}

/** What an incident is called; until its words are here, that they are coming. */
export function IncidentTitle({ as = 'bdi', incident }: Props) {
  const words = useMessages();
  return incident ? (
    <DataText as={as} text={incident.title} />
  ) : (
    <DataText as={as} text={words.incidentLoading} lang={words.language} />
  );
}
