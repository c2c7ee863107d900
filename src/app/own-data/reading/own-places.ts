import { FetchError } from '../../../dataset/open/fetch-json.ts';
import { sourceOf } from '../../../import/plan-import.ts';
import type { ImportPlan } from '../../../import/plan-import.ts';
import { lookUpPlaces, NOTHING_FOUND } from '../../../import/where/look-up-places.ts';
import type { LookedUpPlaces } from '../../../import/where/look-up-places.ts';
import { surveyPlaces } from '../../../import/where/survey-places.ts';
import { zoneOfPlaces } from '../../../import/where/zone-of-places.ts';
import type { OwnWorld } from './own-world.ts';

/**
 * A plan with the places that its rows name and give no coordinates of, looked up; the gazetteer comes where there are any.
 * Where it does not come, their rows have no place, and that is told.
 */
export async function withPlaces(
  plan: ImportPlan,
  { gazetteer }: OwnWorld,
): Promise<{ readonly plan: ImportPlan; readonly places: Omit<LookedUpPlaces, 'mapping'> }> {
  const survey = surveyPlaces(plan);
  /** With the zone that is told by what was found. */
  const zoned = ({ mapping, ...places }: LookedUpPlaces) => {
    const { timeZone, findings } = zoneOfPlaces(plan, survey, mapping.places);
    return {
      plan: { ...plan, mapping: { ...mapping, timeZone } },
      places: { ...places, findings: [...findings, ...places.findings] },
    };
  };
  const { mapping } = plan;
  if (survey.named.size === 0) return zoned({ mapping, ...NOTHING_FOUND });
  try {
    const found = await gazetteer();
    return zoned(lookUpPlaces(survey, mapping, () => found));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const finding = {
      level: 'note',
      file: sourceOf(plan),
      got: `${survey.named.size} places without coordinates, and no list to look them up in (${error.message})`,
      expected: 'the site’s list of places',
      cure: 'their rows are shown without a place: open the table once more where the site can be reached',
    } as const;
    return zoned({ mapping, ...NOTHING_FOUND, findings: [finding] });
  }
}
