import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../../evidence/invariants.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { applyChange } from '../../records/changes.ts';
import type { Change } from '../../records/changes.ts';
import { authoredOf } from '../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { createDatasetCheck } from './check-dataset.ts';

type Incident = RecordTypes['incident'];

const { records, basemap } = openedFolder(shippedTexts());
const all = [...records.incident.values()];
const withFigure = all.find(({ claims }) => claims[0]!.quote && claims[0]!.figures?.[0]?.text)!;

function put(...incidents: readonly Incident[]): Records {
  const change: Change = incidents.map((value) => ({ kind: 'incident', id: value.id, value }));
  return applyChange(records, change).records;
}

/** What a check finds once its pieces are done. */
function run(check: ReturnType<typeof createDatasetCheck>, of: Records) {
  for (const piece of check.pieces(of)) piece();
  return check.checked(of).findings;
}

const sorted = (findings: readonly object[]) =>
  findings.map((one) => JSON.stringify(one)).toSorted();

/** The first claim of an incident said otherwise. */
function claiming(incident: Incident, change: Partial<Incident['claims'][0]>): Incident {
  return { ...incident, claims: incident.claims.with(0, { ...incident.claims[0]!, ...change }) };
}

const other = all.find(({ related, id }) => id !== withFigure.id && !related)!;
const figure = withFigure.claims[0]!.figures![0]!;

describe('the check of a dataset, article by article', () => {
  it.each<[string, Records]>([
    ['as it ships', records],
    [
      'a figure in words that its quote has not',
      put(claiming(withFigure, { figures: [{ ...figure, text: 'five houses' }] })),
    ],
    ['a category that the dataset lacks', put({ ...withFigure, category: 'sortie' })],
    ['a link that leads nowhere back', put({ ...withFigure, related: [other.id] })],
    [
      'a claim on two incidents',
      put({ ...other, claims: [...other.claims, withFigure.claims[0]!] }),
    ],
    ['a speaker who is no more', { ...records, speaker: new Map([...records.speaker].slice(1)) }],
    ['a place that is no more', { ...records, place: new Map([...records.place].slice(1)) }],
  ])('finds of %s what the whole check does', (_, broken) => {
    const whole = checkInvariants(authoredOf(broken, basemap)).findings.filter(
      ({ pointer }) => !pointer.startsWith('/chapters'),
    );
    const check = createDatasetCheck(basemap);
    run(check, records);
    expect(whole.length > 0).toBe(broken !== records);
    expect(sorted(run(check, broken))).toEqual(sorted(whole));
    expect(run(check, records)).toEqual([]);
  });
});
