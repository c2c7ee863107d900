import { FetchError } from '../../../dataset/open/fetch-json.ts';
import type { Gazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import { sourceOf } from '../../../import/plan-import.ts';
import type { ImportPlan } from '../../../import/plan-import.ts';
import { lookUpPlaces, NOTHING_FOUND } from '../../../import/where/look-up-places.ts';
import type { LookedUpPlaces } from '../../../import/where/look-up-places.ts';
import { surveyPlaces } from '../../../import/where/survey-places.ts';
import { turnRound } from '../../../import/where/turned-round.ts';
import type { TurnedPlan } from '../../../import/where/turned-round.ts';
import { zoneOfPlaces } from '../../../import/where/zone-of-places.ts';
import type { OwnWorld } from './own-world.ts';

export interface PlacedPlan {
  readonly plan: ImportPlan;
  readonly places: Omit<LookedUpPlaces, 'mapping'>;
}

/**
 * A plan with its coordinates the right way round, and with the places that its rows name and give no coordinates of, looked
 * up; the gazetteer comes where there are names. Where it does not come, such rows have no place, and that is told.
 */
export async function withPlaces(plan: ImportPlan, { gazetteer }: OwnWorld): Promise<PlacedPlan> {
  const survey = surveyPlaces(plan);
  const { mapping } = plan;
  const asItIs = { plan, survey, findings: [] };
  const { size } = survey.named;
  if (size === 0 && survey.pointed.length === 0)
    return zoned(asItIs, { mapping, ...NOTHING_FOUND });
  let found: Gazetteer;
  try {
    found = await gazetteer();
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const finding = {
      level: 'note',
      file: sourceOf(plan),
      got: `${size} places without coordinates, and no list to look them up in (${error.message})`,
      expected: 'the site’s list of places',
      cure: 'their rows are shown without a place: open the table once more where the site can be reached',
    } as const;
    const findings = size === 0 ? [] : [finding];
    return zoned(asItIs, { mapping, ...NOTHING_FOUND, findings });
  }
  const turned = turnRound(plan, () => found, survey);
  return zoned(
    turned,
    lookUpPlaces(turned.survey, turned.plan.mapping, () => found),
  );
}

/** With the zone that is told by what was found. */
function zoned(
  { plan, survey, findings }: TurnedPlan,
  { mapping, ...places }: LookedUpPlaces,
): PlacedPlan {
  const { timeZone, findings: ofZone } = zoneOfPlaces(plan, survey, mapping.places);
  return {
    plan: { ...plan, mapping: { ...mapping, timeZone } },
    places: { ...places, findings: [...findings, ...ofZone, ...places.findings] },
  };
}
