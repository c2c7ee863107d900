import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { FILES } from '../../../evidence/files.ts';
import type { Finding } from '../../../evidence/finding.ts';
import { createDatasetCheck } from '../../coding/check/check-dataset.ts';
import type { CheckedDataset } from '../../coding/check/check-dataset.ts';
import { fieldOf } from '../../coding/check/check-incident.ts';
import { inSlices } from '../claims/suggesting/in-slices.ts';
import { useOwnGround, useRecords } from '../desk-context.tsx';

/** What the check says of the dataset; null until it was first gone through. */
export const FindingsContext = createContext<CheckedDataset | null>(null);

/** Checks the dataset while nothing else is done, anew where it changed. @returns what was found last */
export function useCheckedDataset(): CheckedDataset | null {
  const records = useRecords();
  const ground = useOwnGround();
  const check = useMemo(() => createDatasetCheck(ground), [ground]);
  const [checked, setChecked] = useState<CheckedDataset | null>(null);
  useEffect(
    () => inSlices(check.pieces(records), () => setChecked(check.checked(records))),
    [check, records],
  );
  return checked;
}

const NONE: readonly Finding[] = [];

/** What the check says of an incident as it stands. @param claim among its claims, from 0; null for what is said of the incident itself */
export function useFindingsOn(
  incident: string | undefined,
  claim: number | null,
): readonly Finding[] {
  const checked = useContext(FindingsContext);
  const records = useRecords();
  return useMemo(() => {
    if (!checked || incident === undefined || checked.findings.length === 0) return NONE;
    // Of one that was changed since, findings may be about other claims by now.
    if (checked.records.incident.get(incident) !== records.incident.get(incident)) return NONE;
    const file = FILES.incident(incident);
    return checked.findings.filter(
      (one) => one.file === file && fieldOf(one.pointer).claim === claim,
    );
  }, [checked, records, incident, claim]);
}
