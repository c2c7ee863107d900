import { useEffect, useMemo, useState } from 'react';
import type { DeskArticle } from '../../../state/desk-article.ts';
import { namedPlaces, suggestSettingOf } from '../../../coding/draft-suggestions.ts';
import { createPlaceFinder } from '../../../suggest/places/places-in.ts';
import { createSpeakerFinder } from '../../../suggest/speakers/speakers-in.ts';
import { createSuggester } from '../../../suggest/suggester.ts';
import type { Suggester } from '../../../suggest/suggester.ts';
import { useArticle, useRecords } from '../../desk-context.tsx';
import { useGazetteer } from '../../world/desk-world.tsx';
import { inSlices } from './in-slices.ts';
import { useTimes } from './useZone.ts';

/** A suggester and the article that it reads. */
export interface ArticleSuggester {
  readonly article: DeskArticle;
  /** BCP 47: what it is read as; undefined where neither the source nor its words tell. */
  readonly language: string | undefined;
  readonly suggester: Suggester;
}

/**
 * What suggests for an article: made anew when places, speakers, actors or the dataset change, and not when a claim is added.
 * To read a whole article takes a while: it is done while nothing else is, and until then sentences are read alone, or by what
 * was known before the change.
 */
export function useSuggester(source: string): ArticleSuggester | null {
  const { place, speaker, actor, source: sources, incident } = useRecords();
  const gazetteer = useGazetteer();
  const article = useArticle(source);
  const { zone, whenOf } = useTimes();
  const of = sources.get(source);
  const places = useMemo(
    () => createPlaceFinder(namedPlaces(place), gazetteer),
    [place, gazetteer],
  );
  const speakers = useMemo(
    () => createSpeakerFinder([...speaker.values()], [...actor.values()]),
    [speaker, actor],
  );
  const wanted = useMemo((): ArticleSuggester | null => {
    if (!article) return null;
    const setting = suggestSettingOf({ speaker }, of, { places, speakers }, zone, article.text);
    const { language } = setting;
    const suggester = createSuggester(article.text, article.sentences, setting);
    return { article, language, suggester };
  }, [article, speaker, of, places, speakers, zone]);
  const [read, setRead] = useState<ArticleSuggester | null>(null);
  useEffect(() => {
    if (!wanted) return;
    return inSlices(sentencesOf(wanted), () => setRead(wanted));
  }, [wanted]);
  useEffect(
    () =>
      inSlices(
        Array.from(incident.values(), (one) => () => void whenOf(one)),
        () => {},
      ),
    [incident, whenOf],
  );
  return useMemo(() => {
    if (!wanted || read === wanted) return wanted;
    if (read?.article === wanted.article) return read;
    return { ...wanted, suggester: { at: wanted.suggester.at, carried: () => [] } };
  }, [wanted, read]);
}

function sentencesOf({ article, suggester }: ArticleSuggester): readonly (() => void)[] {
  return article.sentences.map((_, at) => () => void suggester.at(at));
}
