import { expect, test } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

test('a reader scrubs to a day, opens a city, reads who said what, and comes back', async ({
  page,
  baseURL,
}) => {
  const dateline = new DatelineDriver(page);
  await dateline.open();
  const all = await dateline.items.count();
  expect(all).toBeGreaterThan(40);
  await expect(dateline.headline).toHaveText(/27 Sept(ember)? – 2 Nov(ember)? 2020/);
  await dateline.waitForMap();

  await test.step('the list follows the handle before it is let go', async () => {
    const track = (await dateline.timeline.locator('.timeline__plot').boundingBox())!;
    await dateline.dragHandle('end', -track.width / 2, async () => {
      await expect.poll(() => dateline.items.count()).toBeLessThan(all);
      // The address has come as far as the headline before the pointer is lifted.
      const isInStep = async (): Promise<boolean> => {
        const said = (await dateline.headline.textContent()) ?? '';
        const day = /– (\d+) Oct/.exec(said)?.[1]?.padStart(2, '0');
        return dateline.parameter('t') === `2020-09-27/2020-10-${day}`;
      };
      await expect.poll(isInStep).toBe(true);
    });
    await dateline.dragHandle('start', track.width / 4);
    expect(await dateline.items.count()).toBeGreaterThan(0);
    expect(await dateline.items.count()).toBeLessThan(all);
  });

  await test.step('one gesture is one entry of the history', async () => {
    await page.goBack();
    expect(dateline.parameter('t')).toMatch(/^2020-09-27\//);
    await page.goBack();
    expect(dateline.parameter('t')).toBeNull();
    await expect(dateline.items).toHaveCount(all);
  });

  await test.step('marks and list say the same number', async () => {
    await dateline.show('?t=2020-10-10/2020-10-18');
    await expect(dateline.headline).toHaveText(/10 – 18 Oct/);
    const ids = await dateline.shownIds();
    const data = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('#dataset');
      return (await fetch(link!.href)).json() as Promise<{
        incidents: { id: string; place: string | null }[];
      }>;
    });
    const placed = data.incidents.filter(({ id, place }) => ids.includes(id) && place !== null);
    await expect.poll(() => dateline.countOnMarks()).toBe(placed.length);
  });

  await test.step('a city opens its accounts, word for word, each with its source', async () => {
    await dateline.waitForMap();
    await dateline.place('ganja').click();
    await expect(
      dateline.reader.getByRole('heading', { name: 'Ganja', exact: true }),
    ).toBeVisible();
    const claim = dateline.reader.locator('figure', {
      hasText: 'killing nine people including four women',
    });
    await expect(claim.locator('blockquote')).toHaveAttribute(
      'cite',
      /^https:\/\/www\.trtworld\.com\//,
    );
    await expect(claim.locator('figcaption')).toContainText('Prosecutor General');
    await expect(claim.locator('figcaption')).toContainText(
      'Azerbaijan: Armenia continues to attack civilian areas',
    );
    await expect(claim.locator('figcaption')).toContainText('TRT World, 12 October 2020');
    await expect(claim.getByRole('link')).toHaveAttribute('href', /#:~:text=/);
    expect(dateline.parameter('place')).toBe('ganja');
  });

  await test.step('Escape closes the reader and gives the focus back', async () => {
    // Of a mark that is pointed at, the first Escape is its card's.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(dateline.reader).toHaveCount(0, { timeout: 1000 });
    }).toPass({ timeout: 10_000 });
    await expect(dateline.place('ganja')).toBeFocused();
    expect(dateline.parameter('place')).toBeNull();
    await page.goBack();
    await expect(dateline.reader).toBeVisible();
    await page.goBack();
    await expect(dateline.reader).toHaveCount(0);
  });

  const elsewhere = dateline.requests.filter(
    (address) => !address.startsWith(baseURL!) && !address.startsWith('data:'),
  );
  expect(elsewhere).toEqual([]);
  expect(dateline.complaints).toEqual([]);
});

test(
  'an address shows the same window in every time zone',
  { tag: '@once' },
  async ({ browser }) => {
    for (const timezoneId of [
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Asia/Baku',
      'UTC',
      'Australia/Lord_Howe',
    ]) {
      const context = await browser.newContext({
        timezoneId,
        viewport: { width: 1280, height: 800 },
      });
      const dateline = await new DatelineDriver(await context.newPage()).withoutMap();
      await dateline.open('?t=2020-10-10T12:00/2020-10-11T02:00');
      await expect(dateline.headline, timezoneId).toHaveText(
        '10 October 2020, 12:00 – 11 October 2020, 02:00',
      );
      await dateline.show('?t=2020-10-11&map=8.5/40.2/46.9&foreign=kept');
      await expect(dateline.headline, timezoneId).toHaveText('11 October 2020');
      expect(await dateline.shownIds(), timezoneId).toContain('ganja-missile-strike-2020-10-11');
      await dateline.item('ganja-missile-strike-2020-10-11').getByRole('button').click();
      expect(new URL(dateline.page.url()).search).toBe(
        '?foreign=kept&t=2020-10-11&incident=ganja-missile-strike-2020-10-11&map=8.5/40.2/46.9',
      );
      await context.close();
    }
  },
);

test(
  'what an address gets wrong is the default, and a window beyond the span says what to do',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-13-45&map=99/0/0&place=%3Cscript%3E');
    await expect(dateline.headline).toHaveText(/27 Sept(ember)? – 2 Nov(ember)? 2020/);
    await dateline.show('?t=2021-03-01/2021-03-05');
    await expect(dateline.items).toHaveCount(0);
    await expect(
      page.getByText(
        'No incident: the window (1 – 5 March 2021) lies beyond the dates of this dataset (27 September – 2 November 2020).',
      ),
    ).toBeVisible();
    const back = page.getByRole('button', { name: /^All dates: \d+$/ });
    const all = await dateline.countOf(back);
    await back.click();
    await expect(dateline.items).toHaveCount(all);
    await dateline.show('?incident=not-there');
    await expect(dateline.reader).toContainText('“not-there”');
  },
);
