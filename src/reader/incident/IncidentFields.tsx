import type { Incident } from '../../evidence/model.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';

/** What the author's table has besides, and where the incident stood in it. */
export function IncidentFields({ incident: { fields = [], from } }: { incident: Incident }) {
  const words = useMessages();
  if (fields.length === 0 && !from) return null;
  return (
    <dl className="incident__fields">
      {fields.map(({ name, value }, at) => (
        <div key={at}>
          <DataText as="dt" text={name} />
          <DataText as="dd" text={String(value)} />
        </div>
      ))}
      {from && (
        <div>
          <dt>{words.importedFrom}</dt>
          <dd>{words.rowOfFile(from.file, from.row)}</dd>
        </div>
      )}
    </dl>
  );
}
