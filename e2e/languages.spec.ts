import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DatelineDriver } from './driver.ts';
import { test } from './routed-test.ts';

const CATALOGUES = new URL('../src/messages/catalogues/', import.meta.url);

function messagesOf<T>(tag: string, part = 'page'): Record<string, T> {
  const file = new URL(`${tag}/${part}.${tag}.json`, CATALOGUES);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>;
}

/** Months of the data in each language: what Chromium itself prints for some of them is English, or a number. */
const OCTOBER = {
  az: 'oktyabr',
  hy: 'հոկտեմբեր',
  ru: 'октябр',
  tr: 'Ekim',
  es: 'octubre',
  ar: 'أكتوبر',
} as const;
const TAGS = Object.keys(OCTOBER) as (keyof typeof OCTOBER)[];

/** English messages that stand in the page although their translation is another, but those in parts that say they are English. */
async function englishIn(page: Page, tag: string, part?: string): Promise<string[]> {
  const translated = messagesOf<string>(tag, part);
  const english = Object.entries(messagesOf<{ readonly defaultMessage: string }>('en', part))
    .filter(([id, { defaultMessage }]) => translated[id] !== defaultMessage)
    .map(([, { defaultMessage }]) => defaultMessage)
    .filter((text) => /^\p{L}[^{}]{3,}$/u.test(text));
  return page.evaluate(
    ({ words, language }) => {
      const all = new Set(words);
      const found = new Set<string>();
      for (const element of document.querySelectorAll('body *')) {
        if (element.closest('[lang]')?.getAttribute('lang') !== language) continue;
        const own = [...element.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
        );
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
          own.push(element.getAttribute(name) ?? '');
        for (const text of own) if (all.has(text.trim())) found.add(text.trim());
      }
      return [...found];
    },
    { words: english, language: tag },
  );
}

const SIZES = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [320, 568],
  [844, 390],
  [667, 375],
] as const;

for (const tag of TAGS)
  test(`${tag}: every word of the page, its dates, and nothing beyond the screen`, async ({
    page,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    const words = messagesOf<string>(tag);
    await dateline.open(`?lang=${tag}`);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', tag);
    await expect(html).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('region', { name: words['timelineRegion']! })).toBeVisible();
    const slider = page.getByRole('slider', { name: words['windowEnd']!, exact: true });
    await slider.press('PageDown');
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(OCTOBER[tag]));
    expect(await englishIn(page, tag)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

    for (const action of ['share', 'embed', 'download', 'cite'] as const) {
      await page.getByRole('button', { name: words[action]!, exact: true }).click();
      await expect(
        page.getByRole('region', { name: words[`${action}Region`]!, exact: true }),
      ).toBeVisible();
      expect(await englishIn(page, tag), action).toEqual([]);
      // On a narrow screen it covers the others.
      await page.keyboard.press('Escape');
    }
    await dateline.show(`?lang=${tag}&place=ganja`);
    const reader = page.getByRole('region', { name: words['readerRegion']!, exact: true });
    await expect(reader.locator('blockquote').first()).toBeVisible();
    // Quotes stay as they were said.
    expect(
      await reader
        .locator('blockquote')
        .first()
        .evaluate((quote) => quote.closest('[lang]')!.getAttribute('lang')),
    ).toBe('en');
    expect(await englishIn(page, tag)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    if (tag === 'ar') expect(await axe(page)).toEqual([]);
    expect(dateline.complaints).toEqual([]);
  });

test.describe('the language', { tag: '@once' }, () => {
  test('has room in the header, whatever its words, at every size', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    for (const tag of ['en', ...TAGS]) {
      await dateline.open(`?lang=${tag}`);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        const out = (): Promise<(string | null)[]> =>
          page.locator('.shell__header').evaluate((header) => {
            const within = header.getBoundingClientRect();
            return [...header.querySelectorAll('h1, button, a, select')]
              .filter((element) => {
                const { left, right, top, bottom } = element.getBoundingClientRect();
                return (
                  left < within.left - 1 ||
                  right > within.right + 1 ||
                  top < within.top - 1 ||
                  bottom > within.bottom + 1
                );
              })
              .map(({ textContent }) => textContent);
          });
        await expect.poll(out, `${tag} ${width}×${height}`).toEqual([]);
      }
    }
  });

  test('is the browser’s, until another is chosen, which the address keeps', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ locale: 'ru-RU', baseURL: baseURL! });
    const page = await context.newPage();
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', 'ru');
    expect(new URL(page.url()).search).toBe('');
    const choice = page.getByRole('combobox', {
      name: messagesOf<string>('ru')['languageChoice']!,
    });
    await choice.selectOption('tr');
    await expect(html).toHaveAttribute('lang', 'tr');
    await expect(page).toHaveURL(/\?lang=tr$/);
    await page.reload();
    await expect(html).toHaveAttribute('lang', 'tr');
    await page.getByRole('combobox', { name: 'Dil' }).selectOption('ru');
    await expect(html).toHaveAttribute('lang', 'ru');
    await expect(page).not.toHaveURL(/lang=/);
    await context.close();
  });

  test('is the host’s in an embed, and stays as it was where its file does not come', async ({
    page,
  }) => {
    await new DatelineDriver(page).withoutMap();
    await page.goto('./embed/?lang=es');
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-dateline', 'ready');
    await expect(html).toHaveAttribute('lang', 'es');
    expect(await englishIn(page, 'es')).toEqual([]);

    await page.route(/\/ar-[\w-]+\.js/, (route) => route.abort());
    await page.goto('./?lang=ar');
    await expect(html).toHaveAttribute('data-dateline', 'ready');
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });

  test('is that of “Open data” too, whose table is read, in a panel as wide as the screen at most', async ({
    page,
  }) => {
    await new DatelineDriver(page).withoutMap();
    for (const tag of ['ru', 'ar']) {
      const words = messagesOf<string>(tag, 'open-data');
      await page.goto(`./?lang=${tag}`);
      await page
        .getByRole('button', { name: messagesOf<string>(tag)['openData']!, exact: true })
        .click();
      await page
        .getByLabel(words['paste']!, { exact: true })
        .fill('date,lat,lon,what,killed\n2021-11-13,40.7,46.4,a road closed,2\nx,40.7,46.4,b,1\n');
      expect(await englishIn(page, tag, 'open-data'), `${tag}, empty`).toEqual([]);
      await page.getByRole('button', { name: words['readPasted']!, exact: true }).click();
      const show = page.getByRole('button', { name: words['show']!, exact: true });
      await expect(show).toBeEnabled();
      expect(await englishIn(page, tag, 'open-data'), tag).toEqual([]);
      expect(await axe(page)).toEqual([]);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${tag} ${width}`,
        ).toBe(0);
      }
      await show.click();
      await expect(page.getByRole('complementary', { name: words['ownRegion']! })).toBeVisible();
      expect(await englishIn(page, tag, 'open-data'), `${tag}, shown`).toEqual([]);
    }
  });
});
