import type { Incident } from '../evidence/model.ts';
import { footingText } from '../messages/footing-text.ts';
import { useMessages } from '../messages/messages-context.tsx';
import type { ClaimLookup } from './ClaimFigure.tsx';

/** The reports that an incident rests on, and the denials that stand against it: one line. */
export function Footing({ incident, lookup }: { incident: Incident; lookup: ClaimLookup }) {
  const text = footingText(incident, lookup, useMessages());
  return text === '' ? null : <p className="incident__footing">{text}</p>;
}
