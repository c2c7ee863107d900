/** Why the interactive map is not there. `broken`: it, or its workers, failed after they had come. */
export type MapFault = 'no-webgl' | 'not-loaded' | 'broken' | 'context-lost';

/**
 * What the interactive map tells of itself. `late`: it has not been drawn whole for so long that a part may never come;
 * `lacking`: a part did not come. `ended`: it has been taken away, as where its box has no size. `out-of-view`:
 * it has given up its graphics context, and will be made again when it is back.
 */
export type MapReport =
  | 'loading'
  | 'moving'
  | 'idle'
  | 'late'
  | 'lacking'
  | 'ended'
  | 'out-of-view'
  | MapFault
  | 'retry';

export interface MapCondition {
  /** `idle`: a whole frame of the basemap is drawn and the camera still. */
  readonly status: 'loading' | 'idle' | 'moving';
  /** Whether this map has ever drawn a whole frame. */
  readonly drawn: boolean;
  readonly fault: MapFault | null;
  /** What the map that is there lacks: a part that may come yet, or one that did not come. */
  readonly part: 'late' | 'missing' | null;
  /** Counts the maps made: another number is another map. */
  readonly attempt: number;
  /** Whether a person has asked for another try. */
  readonly retried: boolean;
  readonly lostContext: boolean;
}

export const FIRST_CONDITION: MapCondition = {
  status: 'loading',
  drawn: false,
  fault: null,
  part: null,
  attempt: 0,
  retried: false,
  lostContext: false,
};

/** A graphics context that does not come back gets one new map; where that fails too, the still map stays. */
export function nextCondition(now: MapCondition, report: MapReport): MapCondition {
  const fresh = { ...now, status: 'loading', drawn: false, part: null } as const;
  switch (report) {
    case 'loading':
    case 'moving':
    case 'idle':
      return {
        ...now,
        status: report,
        drawn: now.drawn || report === 'idle',
        part: report === 'idle' && now.part === 'late' ? null : now.part,
        // Its code has come after all.
        fault: now.fault === 'not-loaded' ? null : now.fault,
      };
    case 'late':
      return now.drawn || now.fault ? now : { ...now, part: 'late' };
    case 'lacking':
      return { ...now, part: 'missing' };
    case 'ended':
      return fresh;
    case 'out-of-view':
      // What was lost to maps in view is to be had again by then.
      return {
        ...fresh,
        fault: now.fault === 'context-lost' ? null : now.fault,
        lostContext: false,
      };
    case 'retry':
      return {
        ...fresh,
        fault: null,
        attempt: now.attempt + 1,
        retried: true,
        lostContext: false,
      };
    case 'context-lost':
      return now.lostContext
        ? { ...fresh, fault: report }
        : { ...fresh, attempt: now.attempt + 1, lostContext: true };
    case 'no-webgl':
      // Where there was a context a moment ago, the browser can draw the map but will not.
      return { ...fresh, fault: now.lostContext ? 'context-lost' : report };
    default:
      return { ...fresh, fault: report };
  }
}
