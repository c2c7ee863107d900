import type { Page } from '@playwright/test';
import { GROUP_IDS, VOCABULARY } from '../src/testing/default-vocabulary.ts';
import type { PublishedDataset } from '../src/dataset/open/published.ts';

const DAY = 86_400_000;

/** One incident of the made-up places. */
export interface Report {
  readonly place: number;
  /** Its id. */
  readonly group: string;
  /** From the span's first day. */
  readonly day: number;
}

/** So far apart that no two points touch. */
export const PLACES = Array.from({ length: 800 }, (_, at) => ({
  lng: 44.4 + (at % 40) * 0.115,
  lat: 38.75 + Math.floor(at / 40) * 0.115,
}));

/** Up to seven at each place, of groups and on days that look random and are always the same. */
export function reportsOn(days: number): Report[] {
  let seed = 20_200_927;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return PLACES.flatMap((_, place) =>
    Array.from({ length: 1 + random(7) }, () => ({
      place,
      group: GROUP_IDS[random(GROUP_IDS.length)]!,
      day: random(days),
    })),
  );
}

/** Serves the dataset with these reports in place of its own places and incidents. */
export async function serveManyPlaces(page: Page): Promise<void> {
  await page.route('**/dataset.json', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const published = (await response.json()) as PublishedDataset;
    const { start, end } = published.info.time;
    const claims = published.incidents[0]!.claims;
    const incidents = reportsOn(Math.round((end - start) / DAY))
      .map(({ place, group, day }, at) => ({
        id: `report-${at}`,
        title: `Report ${at}`,
        category: VOCABULARY.categoriesOf(group)[0]!.id,
        when: new Date(start + day * DAY + DAY / 2).toISOString().slice(0, 10),
        whenBasis: 'stated',
        place: `place-${place}`,
        claims,
        time: {
          start: start + day * DAY,
          end: start + (day + 1) * DAY,
          form: 'date',
          approximate: false,
          uncertain: false,
          open: 'none',
        },
      }))
      .toSorted((a, b) => a.time.start - b.time.start || (a.id < b.id ? -1 : 1));
    const places = PLACES.map((point, at) => ({
      ...point,
      id: `place-${at}`,
      names: { en: `Place ${at}` },
      kind: 'village',
      radiusKm: 2,
      coordinates: 'Made up.',
      outside: false,
    }));
    await route.fulfill({ response, json: { ...published, places, incidents, tallies: [] } });
  });
}
