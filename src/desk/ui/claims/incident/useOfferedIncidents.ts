import { useMemo } from 'react';
import type { DraftSuggestions } from '../../../coding/draft-suggestions.ts';
import { offeredIncidents } from '../../../coding/offered/offered-incidents.ts';
import type { OfferedIncident } from '../../../coding/offered/offered-incidents.ts';
import { useRecords } from '../../desk-context.tsx';
import { useLikelyCategories } from './useLikelyCategories.ts';
import { useTimes } from '../suggesting/useZone.ts';

/** None are known yet: the likely categories are asked for by the sentence alone. */
const NONE: readonly OfferedIncident[] = [];

/** The incidents that words may be of: by what their own sentence names, then by what others do. */
export function useOfferedIncidents(suggestions: DraftSuggestions): readonly OfferedIncident[] {
  const records = useRecords();
  const { zone, whenOf } = useTimes();
  const likely = useLikelyCategories(suggestions.sentence, NONE);
  return useMemo(() => {
    const asked = (isCarried: boolean) => ({
      places: suggestions.places.flatMap(({ choice, isCarried: is }) =>
        choice.of === 'dataset' && is === isCarried ? [choice.id] : [],
      ),
      times: suggestions.times.flatMap(({ choice, isCarried: is }) =>
        is === isCarried ? [choice.edtf] : [],
      ),
      categories: likely.map(({ id }) => id),
    });
    const own = offeredIncidents(records, asked(false), zone, whenOf);
    const known = new Set(own.map(({ incident }) => incident.id));
    const others = offeredIncidents(records, asked(true), zone, whenOf);
    return [...own, ...others.filter(({ incident }) => !known.has(incident.id))];
  }, [records, suggestions, likely, zone, whenOf]);
}
