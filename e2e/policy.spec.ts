import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DeskDriver } from './desk/desk-driver.ts';
import { mouseHand } from './desk/hands.ts';
import { DatelineDriver } from './driver.ts';

const PAGES = [
  './',
  'embed/',
  'explainer/',
  'about/',
  'about/coding/',
  'embedding/',
  'guide/',
  'guide/article/',
  'desk/',
];

/** A saved page as sites make them: its picture comes by a script, and stands as markup within a text. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body><article>
<h1>Bridge closed</h1><img src="data:,"><noscript><img src="https://a.example/x.jpg" alt="The bridge"></noscript>
${'<p>The bridge over the river was closed on Monday, the city said, and will open again in May.</p>'.repeat(9)}
</article></body></html>`;

/** Breaches of the policy in the page and its frames, as the browser tells them. */
async function watch(page: Page): Promise<string[]> {
  const breaches: string[] = [];
  await page.exposeFunction('tellBreach', (text: string) => void breaches.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellBreach } = globalThis as unknown as { tellBreach: (text: string) => void };
      tellBreach(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return breaches;
}

test('no page breaks its own policy', { tag: '@once' }, async ({ page }) => {
  const breaches = await watch(page);
  const driver = new DatelineDriver(page);
  for (const path of PAGES) {
    await page.goto(path);
    if (path === './' || path === 'desk/' || path === 'embed/')
      await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
    if (path === './') {
      await driver.waitForMap();
      await page.getByRole('button', { name: 'Open data' }).click();
      await page.locator('input[type=file]').setInputFiles({
        name: 'table.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Date,Place,Title\n2024-05-04,Lisbon,A\n2024-05-05,Porto,B\n'),
      });
      await expect(page.getByText('2 rows').first()).toBeVisible();
    }
    if (path === 'explainer/')
      await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute(
        'data-dateline',
        'ready',
      );
  }
  expect(breaches).toEqual([]);
  // That they are told at all, and that a text becomes no markup.
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
  await expect.poll(() => breaches.join()).toContain('require-trusted-types-for');
});

test('the desk reads a saved page within its policy', { tag: '@once' }, async ({ page }) => {
  const breaches = await watch(page);
  const desk = new DeskDriver(page, mouseHand(page));
  await desk.open();
  await desk.begin({
    Title: 'A',
    Summary: 'B',
    'Time zone': 'Europe/Lisbon',
    Licence: 'CC0',
    Language: 'en',
  });
  await desk.article
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'article.html',
      mimeType: 'text/html',
      buffer: Buffer.from(ARTICLE),
    });
  await expect(page.getByText('The bridge over the river was closed').first()).toBeVisible();
  expect(breaches).toEqual([]);
});
