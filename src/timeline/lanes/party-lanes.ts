import { DENIES, whenOf } from '../../dataset/columns.ts';
import type { IncidentColumns, Row } from '../../dataset/columns.ts';
import { GROUP_BY_CODE } from '../../dataset/groups.ts';
import { GROUPS } from '../../evidence/categories.ts';
import type { Party } from '../../evidence/model.ts';
import { PARTIES } from '../../evidence/schema.ts';
import { layoutMarks } from '../layout-marks.ts';
import type { MarkSubject, TimelineMark } from '../layout-marks.ts';

/** What lanes are told of a dataset. */
export interface SpokenIncidents {
  readonly columns: IncidentColumns;
  readonly speakers: readonly { readonly party: Party }[];
}

/** The incidents of which speakers of one party say something, in order of time. */
export interface PartyLane {
  readonly party: Party;
  readonly subjects: readonly MarkSubject[];
  /** Those of them that the party does nothing but deny. */
  readonly denied: ReadonlySet<Row>;
}

/** The parties whose speakers say something in a dataset, in the order of showing. */
export function partiesThatSpeak({ columns, speakers }: SpokenIncidents): Party[] {
  const speak = new Set<Party>();
  for (const speaker of columns.claimSpeaker) speak.add(speakers[speaker]!.party);
  return PARTIES.filter((party) => speak.has(party));
}

/**
 * Sorts incidents into lanes, one a party: an incident of which three parties speak stands in three.
 * @param rows in order of time
 */
export function partyLanes(
  rows: Iterable<Row>,
  parties: readonly Party[],
  { columns, speakers }: SpokenIncidents,
): PartyLane[] {
  const lanes = new Map(
    parties.map((party) => [
      party,
      { party, subjects: [] as MarkSubject[], denied: new Set<Row>() },
    ]),
  );
  for (const row of rows) {
    const time = whenOf(columns, row);
    const tone = GROUPS[GROUP_BY_CODE[columns.category[row]!]!]!;
    for (const [party, denies] of voicesOf(row, columns, speakers)) {
      const lane = lanes.get(party);
      lane?.subjects.push({ row, time, tone });
      if (denies) lane?.denied.add(row);
    }
  }
  return [...lanes.values()];
}

/** Who speaks of an incident, and whether the party only denies it. */
function voicesOf(
  row: Row,
  { claimsFrom, claimSpeaker, claimStance }: IncidentColumns,
  speakers: SpokenIncidents['speakers'],
): Map<Party, boolean> {
  const voices = new Map<Party, boolean>();
  for (let at = claimsFrom[row]!; at < claimsFrom[row + 1]!; at++) {
    const { party } = speakers[claimSpeaker[at]!]!;
    voices.set(party, (voices.get(party) ?? true) && claimStance[at] === DENIES);
  }
  return voices;
}

/** A lane as it is drawn; null where its marks don't fit, however small. */
export interface LaidLane extends PartyLane {
  readonly marks: readonly TimelineMark[] | null;
}

/** Dots in a lane: smaller than in the whole plot, as several stand in one lane's height, CSS pixels. */
const DOT = { largest: 9, smallest: 4 };

/**
 * Arranges every lane's marks, in all lanes of one size.
 * @param x from epoch milliseconds UTC to pixels; not clamped
 * @param height of a lane, CSS pixels
 */
export function layoutLanes(
  lanes: readonly PartyLane[],
  { x, width, height }: { x: (instant: number) => number; width: number; height: number },
): LaidLane[] {
  const laidWith = (largest: number) =>
    lanes.map(({ subjects }) =>
      layoutMarks(subjects, { x, width, height, dot: { ...DOT, largest } }),
    );
  const sizes = laidWith(DOT.largest).flatMap(({ marks, fits }) =>
    fits ? marks.filter(({ whisker }) => !whisker).map(({ size }) => size) : [],
  );
  const laid = laidWith(Math.min(DOT.largest, ...sizes));
  return lanes.map((lane, at) => ({ ...lane, marks: laid[at]!.fits ? laid[at]!.marks : null }));
}
