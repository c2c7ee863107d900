import type { Nearness } from '../nearness.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';
import { isAround } from './candidates.ts';
import type { Candidates } from './candidates.ts';

/**
 * The place that is meant, how sure that is, and why; or why none can be told, with those that may be meant, or that have
 * the name elsewhere.
 */
export type LookedUp =
  | {
      readonly certainty: 'sure' | 'likely';
      readonly place: GazetteerPlace;
      readonly why: string;
    }
  | {
      readonly certainty: 'unsure' | 'unknown';
      readonly places: readonly GazetteerPlace[];
      readonly why: string;
    };

/** What is as near to the other places is among them, kilometres; of several, where the next is so many times as far. */
const NEAR = 500;
const FARTHER = 3;
/** So many times the inhabitants of the next make a place the one that is meant where nothing else is said. */
const LARGER = 10;
/** Whose inhabitants are not known are the seats of small districts. */
const FEW = 1000;
/** So far from the others a place that few know is more likely another one of its name, which GeoNames lacks. Kilometres. */
const FAR = 1000;

/**
 * Decides which of several is meant: the only one, the one that is near the other places of its table, or the one that
 * is by far the largest. Where these say different things, none is.
 * @param near how far a point is from places that are known to be meant
 */
export function decide(candidates: Candidates, near: Nearness | null): LookedUp {
  const { places, elsewhere, within } = candidates;
  const [first, ...others] = places;
  const named = `of that name that GeoNames ${within === null ? 'has' : `lists under ${within}`}`;
  if (!first)
    return {
      certainty: 'unknown',
      places: elsewhere,
      why: [`no place ${named}`, ...candidates.how].join('; '),
    };
  if (others.length === 0) {
    const isCountry = first.kind === 'country';
    if (near && within === null && isFarOff(first, near)) {
      const why = `the only place ${named}, but far from the other places`;
      return { certainty: 'unsure', places, why: [why, ...candidates.how].join('; ') };
    }
    const how = howFound(first, candidates);
    return {
      certainty: how.length === 0 && (isCountry || within !== null) ? 'sure' : 'likely',
      place: first,
      why: [isCountry ? 'a country’s name' : `the only place ${named}`, ...how].join('; '),
    };
  }
  const most = largest(places);
  const isElsewhere =
    near && most && near(most.place) > NEAR && places.some((one) => near(one) <= NEAR);
  const meant = (near && nearest(places, near)) ?? most;
  const isFar = near && meant && within === null && isFarOff(meant.place, near);
  if (meant && !isElsewhere && !isFar) {
    const why = `of ${places.length} places ${named} ${meant.why}`;
    const how = howFound(meant.place, candidates);
    return { certainty: 'likely', place: meant.place, why: [why, ...how].join('; ') };
  }
  const doubt =
    isElsewhere || isFar ? ', of which by far the largest is far from the other places' : '';
  const why = `${places.length} places ${named}${doubt}`;
  return { certainty: 'unsure', places, why: [why, ...candidates.how].join('; ') };
}

/** Whether a place lies far from the others, and is none that is known that far. */
function isFarOff(place: GazetteerPlace, near: Nearness): boolean {
  return place.kind !== 'city' && place.kind !== 'country' && near(place) > FAR;
}

/** What makes a place less sure than by its name alone. */
function howFound(place: GazetteerPlace, { around, how }: Candidates): readonly string[] {
  const isSeat = place.geonames !== null && around.some((region) => isAround(region, place));
  return isSeat ? ['taken for the town, as the region around it has the name too', ...how] : how;
}

interface Meant {
  readonly place: GazetteerPlace;
  readonly why: string;
}

function nearest(places: readonly GazetteerPlace[], near: Nearness): Meant | null {
  const [first, second] = places
    .map((place) => ({ place, km: near(place) }))
    .toSorted((a, b) => a.km - b.km) as [Distant, Distant];
  if (first.km > NEAR || second.km < NEAR || second.km < first.km * FARTHER) return null;
  const [km, next] = [first.km, second.km].map((each) => Math.round(each).toLocaleString('en'));
  return {
    place: first.place,
    why: `the one near the other places (${km} km off, the next ${next} km)`,
  };
}

interface Distant {
  readonly place: GazetteerPlace;
  readonly km: number;
}

function largest(places: readonly GazetteerPlace[]): Meant | null {
  const [first, second] = places.toSorted((a, b) => b.people - a.people) as [
    GazetteerPlace,
    GazetteerPlace,
  ];
  if (first.people < LARGER * Math.max(FEW, second.people)) return null;
  return { place: first, why: 'by far the largest' };
}
