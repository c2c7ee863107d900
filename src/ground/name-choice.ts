import { primarySubtag } from '../evidence/language-tags.ts';
import { nameIn } from '../evidence/name-in.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Detail } from './detail.ts';
import type { Taken } from './named-by-dataset.ts';
import type { WorldName } from './world.ts';

/** A name on the map; the properties are those that the page reads. */
export interface MadeLabel extends LngLat {
  readonly id: string;
  readonly kind: string;
  readonly rank: number;
  /** English first: the page takes it for what a language lacks; an empty one is not written. */
  readonly names: Readonly<Record<string, string>>;
  readonly from: number;
  /** Of one along a line: degrees clockwise from the east. */
  readonly angle?: number;
}

/** What decides which names there are, and how they are written. */
export interface Choice extends Pick<Detail, 'zoomAt'> {
  /** Besides English. */
  readonly languages: readonly string[];
  /** With English. */
  readonly spoken: readonly string[];
  readonly taken: readonly Taken[];
  /** Whether the ground is good enough where the name comes to be seen. */
  readonly isSeen: (name: WorldName) => boolean;
}

/** The dataset's place of a name; `named` where the name is on its own basemap. */
export function knownAs(same: readonly Taken[]): Taken | 'named' | undefined {
  return same.some(({ id }) => id === null) ? 'named' : same[0];
}

/** The dataset's names as the page would have them of the dataset: a disputed place has both. */
export function namesOf({ names }: Taken, languages: readonly string[]): MadeLabel['names'] {
  return namesIn(languages, nameIn(names, 'en').text, (language) => nameIn(names, language).text);
}

/** English first, then what is another name in another language. */
export function namesIn(
  languages: readonly string[],
  en: string,
  inLanguage: (language: string) => string | undefined,
): Readonly<Record<string, string>> {
  const spoken = languages.flatMap((language) => {
    const name = inLanguage(language);
    return name === undefined || name === en ? [] : [[language, name] as const];
  });
  return { en, ...Object.fromEntries(spoken) };
}

/** A name in a language, or in the one that it is a kind of: `pt-BR` in `pt`. */
export function lookUp(names: ReadonlyMap<string, string>, language: string): string | undefined {
  return names.get(language) ?? names.get(primarySubtag(language));
}
