import { missingOfIncident } from '../../../coding/claim-draft.ts';
import type { IncidentDraft, Missing } from '../../../coding/claim-draft.ts';
import { changedIncident, incidentDraftOf } from '../../../coding/incident-change.ts';
import type { Records, RecordTypes } from '../../../records/desk-records.ts';
import { useDesk, useDeskActions, useRecords } from '../../desk-context.tsx';

type IncidentRecord = RecordTypes['incident'];
type Field = keyof IncidentDraft;

/** What stands in a field, and what the incident said in its place then: once that says otherwise, it counts. */
interface TypedField {
  readonly value: IncidentDraft[Field];
  readonly led: IncidentDraft[Field];
}

/** An incident as it is typed. What it can't be written as stands in its field all the same, however long. */
export function useIncidentTyped(incident: IncidentRecord): {
  readonly draft: IncidentDraft;
  readonly change: (part: Partial<IncidentDraft>) => void;
} {
  const records = useRecords();
  const actions = useDeskActions();
  const typed = useDesk((state) => state.typed);
  const nameOf = (field: string): string => `incident:${incident.id}:${field}`;
  const said = incidentDraftOf(incident);
  const draft = Object.fromEntries(
    Object.entries(said).map(([field, value]) => {
      const kept = typed[nameOf(field)];
      const { value: own, led } = (
        kept === undefined ? {} : JSON.parse(kept)
      ) as Partial<TypedField>;
      return [field, own !== undefined && isSame(led, value) ? own : value];
    }),
  ) as unknown as IncidentDraft;
  return {
    draft,
    change(part) {
      const next = { ...draft, ...part };
      const written = writtenOf(records, incident, next);
      const now = incidentDraftOf(written);
      if (!isSame(written, incident)) {
        const together = `incident ${incident.id} ${Object.keys(part).join(' ')}`;
        actions.put(
          [{ kind: 'incident', id: incident.id, value: written }],
          'change-incident',
          together,
        );
      }
      for (const field of Object.keys(next) as Field[]) {
        const value = next[field];
        const kept: TypedField = { value, led: now[field] };
        const text = isSame(value, now[field]) ? null : JSON.stringify(kept);
        if (text !== (typed[nameOf(field)] ?? null)) actions.type(nameOf(field), text);
      }
    },
  };
}

/** The fields that are not written while something is missing: a date is inferred from something. */
const HELD: Partial<Record<Missing, readonly Field[]>> = {
  place: ['place'],
  when: ['when'],
  whenNote: ['whenBasis', 'whenNote'],
  category: ['category'],
  title: ['title'],
};

/** An incident with all of a draft but what would leave a field without anything: that stays as it was. */
export function writtenOf(
  records: Records,
  incident: IncidentRecord,
  draft: IncidentDraft,
): IncidentRecord {
  const held = missingOfIncident(draft, records).flatMap((missing) => HELD[missing] ?? []);
  const before = incidentDraftOf(incident);
  const kept = Object.fromEntries(held.map((field) => [field, before[field]]));
  return changedIncident(incident, { ...draft, ...kept });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
