import { candidatesFor } from '../../geo/gazetteer/candidates.ts';
import type { Candidates, WrittenPlace } from '../../geo/gazetteer/candidates.ts';
import { foldNames } from '../../geo/gazetteer/fold-names.ts';
import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';

/** A district that is called the centre is that of its province, and no town of that name. */
const CENTRE = /^(?:merkezi?|mərkəz|cent(?:er|re|ral|ro)|zentrum)$/iu;

/**
 * What may be meant by a place as it is written. Where a record names regions alone, one that is no region that is known is
 * looked up as a town in the others: most districts are called after one.
 */
export function candidatesOf(written: WrittenPlace, gazetteer: Gazetteer): Candidates {
  const { name, regions, country } = written;
  if (name === '') {
    const code = gazetteer.countries.find(country);
    const isRegion = (region: string): boolean =>
      /^(?:[A-Z]{2}[-.])?[A-Z]{2,3}$/.test(region) ||
      gazetteer.regions(foldNames(region)).some((place) => code === null || place.country === code);
    for (const region of regions.toReversed()) {
      if (CENTRE.test(region) || isRegion(region)) continue;
      const others = regions.filter((other) => other !== region);
      const found = candidatesFor({ name: region, regions: others, country }, gazetteer);
      const how = [`“${region}” is no region that is known, but a town`, ...found.how];
      if (found.places.length > 0) return { ...found, how };
    }
  }
  return candidatesFor(written, gazetteer);
}
