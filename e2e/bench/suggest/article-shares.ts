import { join, resolve } from 'node:path';
import { checkData } from '../../../src/cli/check-data.ts';
import { readArticles } from '../../../src/cli/read-articles.ts';
import { createPlaceFinder } from '../../../src/desk/suggest/places/places-in.ts';
import { createSpeakerFinder } from '../../../src/desk/suggest/speakers/speakers-in.ts';
import { createSuggester } from '../../../src/desk/suggest/suggester.ts';
import { sentences } from '../../../src/desk/text/sentences.ts';
import {
  placesOf,
  quoteInArticle,
  suggestionShares,
} from '../../../src/testing/suggestions/suggestion-shares.ts';
import type { AuthoredFiles } from '../../../src/evidence/model.ts';
import type { Shares } from '../../../src/testing/suggestions/suggestion-shares.ts';
import { worldGazetteer } from '../../../src/testing/world-gazetteer.ts';
import { createZone } from '../../../src/time/zone.ts';

/** What the suggestions of whole articles came to. */
export interface Measured {
  /** Articles that a claim quotes, and all quoting claims. */
  readonly articles: number;
  readonly claims: number;
  readonly shares: Shares;
  readonly times: Times;
}

/** Milliseconds of the processor over many articles: of one, cut; of a sentence, asked for alone; and with what others carry to it. */
interface Times {
  readonly texts: number;
  readonly units: number;
  readonly cut: readonly [median: number, most: number];
  readonly sentence: readonly [median: number, most: number];
  readonly carried: readonly [median: number, most: number];
}

const root = resolve(import.meta.dirname, '../../..');
const TEXTS = { count: 200, units: 5000 };

/**
 * Measures how much of the project's dataset suggestions would have offered to whoever coded its articles.
 * @param folder of the articles' text files
 */
export async function measureArticles(folder: string): Promise<Measured> {
  const checked = await checkData(join(root, 'data'));
  if (!checked.ok) throw new Error('got findings in data/, expected none: see npm run data');
  const { files } = checked;
  const read = await readArticles(folder);
  const texts = new Map(
    [...read].flatMap(([sha256, { text }]) => (text === null ? [] : [[sha256, text] as const])),
  );
  const shares = suggestionShares(files, worldGazetteer(), quoteInArticle(files, texts));
  const coded = [...files.incidents, ...files.tallies].flatMap(({ claims }) => claims);
  const quoted = new Set(files.sources.flatMap(({ custom }) => custom?.sha256 ?? []));
  return {
    articles: [...texts.keys()].filter((sha256) => quoted.has(sha256)).length,
    claims: coded.filter(({ quote }) => quote).length,
    shares,
    times: timeArticles([...texts.values()].join('\n\n'), files),
  };
}

/** Times many texts of the articles' words, each of another part of them. */
function timeArticles(words: string, files: AuthoredFiles): Times {
  const setting = {
    language: 'en',
    issued: '2020-10-21',
    zone: createZone(files.dataset.timeZone),
    places: createPlaceFinder(placesOf(files), worldGazetteer()),
    speakers: createSpeakerFinder(files.speakers, files.actors),
    publisher: null,
  };
  const cut: number[] = [];
  const sentence: number[] = [];
  const carried: number[] = [];
  for (let nth = 0; nth < TEXTS.count; nth += 1) {
    const from = (nth * 977) % words.length;
    const text = `${words.slice(from)} ${words}`.slice(0, TEXTS.units);
    const spans = timed(cut, () => sentences(text));
    const suggester = createSuggester(text, spans, setting);
    const middle = spans.length >> 1;
    timed(sentence, () => suggester.at(middle));
    timed(carried, () => suggester.carried(middle));
  }
  return {
    texts: TEXTS.count,
    units: TEXTS.units,
    cut: middleAndMost(cut),
    sentence: middleAndMost(sentence),
    carried: middleAndMost(carried),
  };
}

function timed<Value>(into: number[], work: () => Value): Value {
  const began = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(began);
  into.push((user + system) / 1000);
  return value;
}

function middleAndMost(all: readonly number[]): readonly [number, number] {
  const sorted = all.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1]!, sorted.at(-1)!];
}
