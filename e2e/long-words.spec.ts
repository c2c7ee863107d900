import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DatelineDriver } from './driver.ts';
import { test } from './routed-test.ts';

/** As wide as the narrowest screen that the layout is made for. */
const NARROWEST = { width: 320, height: 640 };
const WORD = 'm'.repeat(240);
const GANJA = 'ganja-missile-strike-2020-10-11';

test.use({ viewport: NARROWEST, hasTouch: true });

interface Named {
  names: Record<string, string>;
}
interface Published {
  info: { title: string; summary: string };
  places: Named[];
  sources: { title: string; 'container-title': string }[];
  speakers: { name: string }[];
  tallies: { title: string; claims: Claim[] }[];
  incidents: { title: string; whenNote?: string; claims: Claim[] }[];
}
interface Claim {
  quote: { exact: string };
  figures?: { text: string; of: string }[];
}

/** The dataset as it is served, with one long word for every title, quote and name. */
async function serveLongWords(page: Page): Promise<void> {
  await page.route('**/dataset.json', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const published = (await response.json()) as Published;
    Object.assign(published.info, { title: WORD, summary: WORD });
    for (const place of published.places)
      for (const tag of Object.keys(place.names)) place.names[tag] = WORD;
    for (const source of published.sources)
      Object.assign(source, { title: WORD, 'container-title': WORD });
    for (const speaker of published.speakers) speaker.name = WORD;
    for (const { claims } of [...published.tallies, ...published.incidents])
      for (const { quote, figures = [] } of claims) {
        quote.exact = WORD;
        for (const figure of figures) Object.assign(figure, { text: WORD, of: WORD });
      }
    for (const titled of [...published.tallies, ...published.incidents]) titled.title = WORD;
    for (const incident of published.incidents) incident.whenNote = WORD;
    await route.fulfill({ response, json: published });
  });
}

/** The page can't be scrolled sideways, and neither can any region of it that is read. */
async function expectNoWider(page: Page, where: string): Promise<void> {
  const wider = await page.evaluate((most) => {
    const isClipped = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !isClipped(element))
      .filter((element) => element.getBoundingClientRect().right > most + 1)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
  }, NARROWEST.width);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect({ wider, width }, where).toEqual({ wider: [], width: NARROWEST.width });
}

test.describe('a word of 240 letters does not widen', { tag: '@once' }, () => {
  test('the page, with what can be opened in it', async ({ page }) => {
    await serveLongWords(page);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await expectNoWider(page, 'the list');
    await dateline.search.fill(WORD);
    await expect.poll(() => dateline.parameter('q')).toBe(WORD);
    await expectNoWider(page, 'a search');

    await dateline.show(`?incident=${GANJA}`);
    await expect(dateline.reader.getByRole('heading', { name: WORD }).first()).toBeVisible();
    await expectNoWider(page, 'an incident');
    await dateline.show('?place=ganja');
    await expect(dateline.reader.locator('.place-facts')).toBeVisible();
    await expectNoWider(page, 'a place');

    await dateline.place('ganja').focus();
    await expectNoWider(page, 'a place that is pointed at');

    await dateline.show('?party=azerbaijan&source=al-jazeera-2020-10-17');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
    await expectNoWider(page, 'filters');

    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0);
    await dateline.show();
    await expect(page.getByRole('region', { name: 'Who says so' })).toContainText(WORD);
    await expectNoWider(page, 'who says so');
    await page.getByRole('button', { name: 'Totals' }).click();
    await expect(page.getByRole('region', { name: 'Totals', exact: true })).toContainText(WORD);
    await expectNoWider(page, 'tolls');
  });

  test('the panels of the header', async ({ page }) => {
    await serveLongWords(page);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    for (const name of ['Share', 'Embed', 'Download', 'Cite']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute(
        'aria-expanded',
        'true',
      );
      await expectNoWider(page, name);
      // It lies over the header where there is little room.
      await page.keyboard.press('Escape');
    }
  });

  test('an embed', async ({ page }) => {
    await serveLongWords(page);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('embed/?t=2020-10-11');
    await expectNoWider(page, 'the list');
    for (const query of [`&incident=${GANJA}`, '&place=ganja']) {
      await dateline.show(`?t=2020-10-11${query}`);
      await expect(dateline.reader.locator('blockquote').first()).toBeVisible();
      await expectNoWider(page, query);
    }
    expect(dateline.complaints).toEqual([]);
  });

  for (const [name, address] of [
    ['the page without script', './'],
    ['an embed without script', './embed/'],
    ['About', './about/'],
    ['the coding log', './about/coding/'],
  ] as const) {
    test(name, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        viewport: NARROWEST,
        javaScriptEnabled: address.startsWith('./about/'),
      });
      const page = await context.newPage();
      // Long words stand where the build has written the dataset's own.
      await page.route(/\/(?:embed\/|about\/|about\/coding\/)?$/, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html.replaceAll(/(?<=>[^<>]*)\b[\p{L}-]{7,}/gu, WORD),
        });
      });
      await page.goto(address);
      await expectNoWider(page, name);
      await context.close();
    });
  }
});
