import { useMemo } from 'react';
import type { Span } from '../../../../evidence/spans.ts';
import { createZone, UnknownZoneError } from '../../../../time/zone.ts';
import type { Zone } from '../../../../time/zone.ts';
import {
  draftSuggestions,
  namedPlaces,
  NO_SUGGESTIONS,
  suggestSettingOf,
} from '../../../coding/draft-suggestions.ts';
import type { DraftSuggestions } from '../../../coding/draft-suggestions.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import { createPlaceFinder } from '../../../suggest/places/places-in.ts';
import { createSpeakerFinder } from '../../../suggest/speakers/speakers-in.ts';
import { createSuggester } from '../../../suggest/suggester.ts';
import { useArticle, useRecords } from '../../desk-context.tsx';
import { useGazetteer } from '../../world/desk-world.tsx';

/** The dataset's time zone; UTC while it names none that exists. */
export function useZone(): Zone {
  const { timeZone } = datasetOf(useRecords());
  return useMemo(() => {
    try {
      return createZone(timeZone);
    } catch (error) {
      if (error instanceof UnknownZoneError) return createZone('UTC');
      throw error;
    }
  }, [timeZone]);
}

/**
 * What is suggested for words of a source. What it rests on is made anew when records of its kind change, and not when a
 * claim is added.
 * @param span in the source's file; null where the words stand nowhere in it
 */
export function useSuggestions(source: string, span: Span | null): DraftSuggestions {
  const { dataset, place, speaker, actor, source: sources } = useRecords();
  const gazetteer = useGazetteer();
  const article = useArticle(source);
  const zone = useZone();
  const of = sources.get(source);
  const places = useMemo(
    () => createPlaceFinder(namedPlaces(place), gazetteer),
    [place, gazetteer],
  );
  const speakers = useMemo(
    () => createSpeakerFinder([...speaker.values()], [...actor.values()]),
    [speaker, actor],
  );
  const suggester = useMemo(() => {
    if (!article) return null;
    const setting = suggestSettingOf({ dataset, speaker }, of, { places, speakers }, zone);
    return createSuggester(article.text, article.sentences, setting);
  }, [article, dataset, speaker, of, places, speakers, zone]);
  const [start, end] = [span?.start ?? null, span?.end ?? null];
  return useMemo(
    () =>
      article && suggester && start !== null && end !== null
        ? draftSuggestions(article, suggester, { start, end })
        : NO_SUGGESTIONS,
    [article, suggester, start, end],
  );
}
