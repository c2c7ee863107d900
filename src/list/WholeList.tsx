import type { Incident } from '../evidence/model.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { useBefore } from './useBefore.ts';

interface Props {
  readonly incidents: readonly Incident[];
  /** Of how many these are the first, where there are more. */
  readonly of?: number;
}

/** Every incident given, all of them drawn. */
export function WholeList({ incidents, of }: Props) {
  const isBefore = useBefore();
  return (
    <>
      {incidents.map((incident, at) => (
        <IncidentItem
          key={incident.id}
          incident={incident}
          before={isBefore(incident)}
          {...(of !== undefined && { position: at + 1, of })}
        />
      ))}
    </>
  );
}
