import { measureAccounts } from '../evidence/derive.ts';
import type { Incident } from '../evidence/model.ts';
import type { ClaimLookup } from './ClaimFigure.tsx';
import { RangePlot } from './RangePlot.tsx';

/** Where the figures of an incident's accounts differ. */
export function Differences({ incident, lookup }: { incident: Incident; lookup: ClaimLookup }) {
  const measures = measureAccounts(incident).filter(({ differ }) => differ);
  return measures.map((measure) => (
    <RangePlot key={`${measure.measure} ${measure.of ?? ''}`} measure={measure} lookup={lookup} />
  ));
}
