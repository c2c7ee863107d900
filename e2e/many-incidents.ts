import type { Page } from '@playwright/test';

interface Time {
  start: number;
  end: number;
  form: string;
}
interface Published {
  info: { time: Time };
  incidents: { id: string; related?: string[]; time: Time; when: string }[];
}

const DAY = 86_400_000;

/** The incidents of the dataset as it is served, changed on the way to the page. */
export async function changeIncidents(
  page: Page,
  change: (published: Published) => Published['incidents'],
): Promise<void> {
  await page.route('**/dataset.json', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const published = (await response.json()) as Published;
    published.incidents = change(published).toSorted(
      (a, b) => a.time.start - b.time.start || a.time.end - b.time.end || (a.id < b.id ? -1 : 1),
    );
    await route.fulfill({ response, json: published });
  });
}

/** As many incidents as asked for, made of the dataset's own, each on some day of the span; always the same ones. */
export async function serveMany(page: Page, count: number): Promise<void> {
  await changeIncidents(page, ({ info, incidents }) => {
    const days = Math.round((info.time.end - info.time.start) / DAY);
    return Array.from({ length: count }, (_, at) => {
      const start = info.time.start + ((at * 7919) % days) * DAY;
      const { related: _related, ...incident } = incidents[(at * 31) % incidents.length]!;
      return {
        ...incident,
        id: `many-${at}`,
        time: { ...incident.time, start, end: start + DAY, form: 'date' },
      };
    });
  });
}
