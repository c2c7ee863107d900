import type { Category, Group, Vocabulary } from '../../evidence/vocabulary.ts';
import type { Incident, Stance } from '../../evidence/model.ts';
import type { EndUnit, Ends, When, WhenForm } from '../../time/when.ts';

/**
 * The position of an incident in its dataset's columns, from 0. Those with a date come first, sorted by start, then
 * end, the surest of one time first; those without follow.
 */
export type Row = number;

/** The place of an incident that no source gives a place for. */
export const NO_PLACE = 0xffff_ffff;

/** The actor, or target, of a claim that names none. */
export const NO_ACTOR = 0xffff;

/**
 * What the map, the timeline, the filters and the counts know of every incident: typed arrays, one entry a row, for a
 * million incidents as for fifty. Words are in `IncidentDetails`. Codes are positions in the dataset's lists, of
 * categories in its vocabulary.
 */
export interface IncidentColumns {
  /** How many rows there are, and how many of them, the first ones, have a date. */
  readonly length: number;
  readonly dated: number;
  /** Half-open, epoch milliseconds UTC; both 0 where there is no date. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The rest of `When`: see `packWhen`. */
  readonly when: Uint8Array;
  readonly category: Uint8Array;
  /** `NO_PLACE` where there is none. */
  readonly place: Uint32Array;
  /** The claims of row r are `claimsFrom[r]` to `claimsFrom[r + 1]`, excluded; one entry more than there are rows. */
  readonly claimsFrom: Uint32Array;
  readonly claimSource: Uint16Array;
  readonly claimSpeaker: Uint16Array;
  /** A position in `STANCE_CODES`. */
  readonly claimStance: Uint8Array;
  /** `NO_ACTOR` where none is named. */
  readonly claimActor: Uint16Array;
  readonly claimTarget: Uint16Array;
}

const FORMS: readonly WhenForm[] = ['clock', 'date', 'interval', 'set', 'undated'];
const OPEN: readonly When['open'][] = ['none', 'start', 'end'];
/** A stance, and apart from the others a denial that is not of this incident alone. */
export type StanceCode = Stance | 'denies-in-general';
export const STANCE_CODES: readonly StanceCode[] = [
  'reports',
  'confirms',
  'accuses',
  'denies',
  'denies-in-general',
];
export const DENIES = STANCE_CODES.indexOf('denies');

/** Whether a code is that of a denial, of this incident or in general. */
export function isDenial(stance: number | undefined): boolean {
  return stance !== undefined && stance >= DENIES;
}

function stanceCode({ stance, general }: Incident['claims'][number]): number {
  return STANCE_CODES.indexOf(
    stance === 'denies' && general === true ? 'denies-in-general' : stance,
  );
}

interface WrittenEnds {
  readonly form: WhenForm;
  readonly ends: Ends;
}

/** Intervals and sets of which not both ends are days, by how those are written: 23, for the 24 numbers that are left. */
const WRITTEN_ENDS: readonly WrittenEnds[] = [
  ...endsOf('interval', ['clock', 'day', 'month', 'year']),
  ...endsOf('set', ['day', 'month', 'year']),
];

function endsOf(form: WhenForm, units: readonly EndUnit[]): WrittenEnds[] {
  const all = units.flatMap((start) => units.map((end): Ends => [start, end]));
  return all.filter((ends) => ends.some((end) => end !== 'day')).map((ends) => ({ form, ends }));
}

/**
 * Bits: 0–2 the form, 3 approximate, 4 uncertain, 5–6 which side is open. Where the ends are not days, the form is beyond
 * the last, and with bits 5–7 says which of `WRITTEN_ENDS` it is.
 */
export function packWhen({ form, approximate, uncertain, open, ends }: When): number {
  const written = ends
    ? WRITTEN_ENDS.findIndex(
        (one) => one.form === form && one.ends[0] === ends[0] && one.ends[1] === ends[1],
      )
    : -1;
  return (
    (written < 0 ? FORMS.indexOf(form) : FORMS.length + (written >> 3)) |
    (approximate ? 8 : 0) |
    (uncertain ? 16 : 0) |
    ((written < 0 ? OPEN.indexOf(open) : written & 7) << 5)
  );
}

function writtenEnds(bits: number): WrittenEnds | undefined {
  const past = (bits & 7) - FORMS.length;
  return past < 0 ? undefined : WRITTEN_ENDS[(past << 3) | (bits >> 5)];
}

export function whenOf(columns: IncidentColumns, row: Row): When {
  const { start, end, when } = columns;
  const bits = when[row]!;
  const written = writtenEnds(bits);
  return {
    start: start[row]!,
    end: end[row]!,
    form: formAt(columns, row),
    approximate: (bits & 8) !== 0,
    uncertain: (bits & 16) !== 0,
    open: written ? 'none' : OPEN[(bits >> 5) & 3]!,
    ...(written && { ends: written.ends }),
  };
}

export function formAt({ when }: IncidentColumns, row: Row): WhenForm {
  const bits = when[row]!;
  return FORMS[bits & 7] ?? writtenEnds(bits)!.form;
}

export function categoryAt(
  { columns, vocabulary }: { columns: IncidentColumns; vocabulary: Pick<Vocabulary, 'categories'> },
  row: Row,
): Category {
  return vocabulary.categories[columns.category[row]!]!;
}

export function groupAt(
  { columns, vocabulary }: { columns: IncidentColumns; vocabulary: Vocabulary },
  row: Row,
): Group {
  return vocabulary.groups[vocabulary.groupCodes[columns.category[row]!]!]!;
}

/** Positions of ids in the dataset's lists. */
export interface Codes {
  readonly places: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
}

/**
 * The columns of incidents whose places, sources and speakers are all known: the build has checked that.
 * @param incidents sorted as rows are, the undated last
 */
export function columnsOf(incidents: readonly Incident[], codes: Codes): IncidentColumns {
  const { length } = incidents;
  const claims = incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
  const columns = {
    length,
    dated: incidents.reduce((sum, { time }) => sum + (time.form === 'undated' ? 0 : 1), 0),
    start: new Float64Array(length),
    end: new Float64Array(length),
    when: new Uint8Array(length),
    category: new Uint8Array(length),
    place: new Uint32Array(length),
    claimsFrom: new Uint32Array(length + 1),
    claimSource: new Uint16Array(claims),
    claimSpeaker: new Uint16Array(claims),
    claimStance: new Uint8Array(claims),
    claimActor: new Uint16Array(claims),
    claimTarget: new Uint16Array(claims),
  };
  let at = 0;
  incidents.forEach(({ time, category, place, claims: own }, row) => {
    columns.start[row] = time.start;
    columns.end[row] = time.end;
    columns.when[row] = packWhen(time);
    columns.category[row] = codes.categories.get(category)!;
    columns.place[row] = place === null ? NO_PLACE : (codes.places.get(place) ?? NO_PLACE);
    for (const claim of own) {
      const { source, speaker, actor, target } = claim;
      columns.claimSource[at] = codes.sources.get(source)!;
      columns.claimSpeaker[at] = codes.speakers.get(speaker)!;
      columns.claimStance[at] = stanceCode(claim);
      columns.claimActor[at] = codes.actors.get(actor ?? '') ?? NO_ACTOR;
      columns.claimTarget[at] = codes.actors.get(target ?? '') ?? NO_ACTOR;
      at += 1;
    }
    columns.claimsFrom[row + 1] = at;
  });
  return columns;
}
