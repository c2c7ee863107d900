import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { axe } from './axe.ts';
import { DeskDriver } from './desk/desk-driver.ts';
import { mouseHand } from './desk/hands.ts';
import { requestsOf, sentOrElsewhere } from './desk/requests.ts';

const DATASET = {
  Title: 'A fire',
  Summary: 'What was reported of a fire.',
  'Time zone': 'UTC',
  Licence: 'CC0',
  Language: 'en',
};
const ARTICLE = {
  Title: 'A day of fire',
  Publisher: 'The Paper',
  'Date of publication': '2020-10-12',
  Language: 'en',
};
const TEXT = `Nine people were killed on Sunday, the mayor said.

A witness named Petra Novak said that the fire began in a shed.

Nobody else was asked.
`;

/** Whether the page scrolls sideways, and what that can be pressed is beyond the screen or smaller than 24 px. */
async function cramped(desk: DeskDriver): Promise<string[]> {
  return desk.page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide`);
    for (const element of document.querySelectorAll<HTMLElement>('button, select, [role=radio]')) {
      const { width, height, left, right } = element.getBoundingClientRect();
      if (width === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      // A row that is moved sideways has what is beyond.
      const isMoved = element.closest('.desk-bar__tools') !== null;
      if (width < 24 || height < 24) found.push(`${element.outerHTML}: ${width} × ${height}`);
      if (!isMoved && (left < 0 || right > clientWidth))
        found.push(`${element.outerHTML}: beyond the screen`);
    }
    return found;
  });
}

test('on a phone an article is read, coded and corrected, by touch', async ({ page }) => {
  test.setTimeout(240_000);
  const desk = new DeskDriver(page, mouseHand(page));
  await desk.open();
  expect(await cramped(desk)).toEqual([]);
  await desk.begin(DATASET);
  await desk.addArticle(TEXT, ARTICLE);
  expect(await cramped(desk)).toEqual([]);

  await desk.claim({
    sentence: /^Nine people/,
    speaker: 'The mayor',
    party: 'Officials',
    isReported: true,
    figures: [{ words: /Nine/ }],
    incident: { place: null, when: '2020-10-11', category: 'Other', title: 'Reported fire' },
  });
  // Corrected: the claim is found again at its words, and says something else after.
  await desk.sentence(/^Nine people/).click();
  await desk.look('Claims');
  await desk.claims
    .getByRole('listitem')
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await desk.claims
    .locator('[data-field="stance"]')
    .getByRole('radio', { name: 'Accuses' })
    .check();
  expect(await cramped(desk)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await desk.claims.getByRole('button', { name: 'Save claim' }).click();
  await desk.look('Claims');
  await expect(desk.claims.getByText(/ · Accuses · /)).toBeVisible();

  // What was done is there after the page has been left.
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(desk.sentence(/^Nine people/)).toHaveAttribute('data-state', 'coded');
  expect(await axe(page)).toEqual([]);
});

test(
  'hostile text stays text, and is kept to the character',
  { tag: '@once' },
  async ({ page }) => {
    test.setTimeout(240_000);
    const requests = requestsOf(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const desk = new DeskDriver(page, mouseHand(page));
    await desk.open();
    await desk.begin({ ...DATASET, Title: '<img src=x onerror=alert(1)>' });
    const hostile = `<script>alert(2)</script><img src="https://example.org/x.png" onerror="alert(3)">

\u202eNobody was hurt.\u202c The mayor\u00a0said so\u0000.

${'#'.padEnd(40_000)}${'x'.repeat(1_000_000)}
`;
    await page
      .locator('input[type=file][multiple]')
      .first()
      .setInputFiles({
        name: 'hostile.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(hostile),
      });
    for (const [name, value] of Object.entries(ARTICLE))
      await desk.article.getByLabel(name, { exact: true }).fill(value);
    await desk.article.getByRole('button', { name: 'Add this article' }).click();
    await expect(desk.sentence(/alert\(2\)/)).toBeVisible();
    await expect(page.locator('script:not([src])', { hasText: 'alert' })).toHaveCount(0);
    await expect(page.locator('img[onerror]')).toHaveCount(0);
    expect(dialogs).toEqual([]);
    const saved = unzipSync(await desk.save());
    const texts = Object.keys(saved).filter((name) => name.startsWith('articles/'));
    expect(texts).toHaveLength(1);
    expect(Buffer.from(saved[texts[0]!]!).equals(Buffer.from(hostile))).toBe(true);
    expect(sentOrElsewhere(requests, page)).toEqual([]);
  },
);
