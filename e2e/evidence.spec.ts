import { expect, test } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

test('the strike of 11 October shows three death figures, the denial, and on whose reports it rests', async ({
  page,
}) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?incident=ganja-missile-strike-2020-10-11');
  const killed = dateline.reader.locator('.range', { hasText: 'Killed' });
  await expect(killed.locator('li')).toHaveText([
    "“nine people” Prosecutor General's Office of Azerbaijan",
    '“At least ten” Meydan TV',
    '“10 civilians” Al Jazeera',
  ]);
  await expect(killed).toContainText('accounts differ');
  await expect(killed).not.toContainText('two dozen');
  await expect(dateline.reader).toContainText('Denied by Defence Ministry of Armenia.');
  await expect(dateline.reader.locator('figure[data-stance="denies"]').first()).toContainText(
    'denied',
  );
  await expect(dateline.reader).toContainText(/Rests on .*Azerbaijani officials/);
});

test(
  'the strike of 17 October shows its own figures, and the one over both stands on neither alone',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?incident=ganja-missile-strike-2020-10-17');
    await expect(dateline.reader).toContainText('At least 13 civilians');
    await expect(dateline.reader.locator('.range').filter({ hasText: 'two dozen' })).toHaveCount(0);
    await expect(dateline.reader.locator('figure', { hasText: 'two dozen' })).toContainText(
      'Daily Sabah',
    );
    const related = dateline.reader
      .getByRole('button', { name: 'Reported missile strike, Ganja' })
      .first();
    await related.click();
    await expect.poll(() => dateline.parameter('incident')).toBe('ganja-missile-strike-2020-10-11');
  },
);

test(
  'tolls are lines by who counts, and each step opens its quote',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await page.getByRole('button', { name: 'Tolls' }).click();
    const tolls = page.getByRole('region', { name: 'Tolls' });
    const servicemen = tolls
      .locator('.toll', { hasText: 'Servicemen' })
      .or(tolls.locator('.toll', { hasText: 'servicemen' }))
      .first();
    await expect(servicemen.locator('.toll__step')).toHaveText([
      /429.*12 Oct 2020/,
      /710.*18 Oct 2020/,
    ]);
    await servicemen.getByRole('button', { name: /710/ }).click();
    await expect(servicemen.locator('figure blockquote')).toContainText('710');
    await expect(servicemen.locator('figcaption')).toContainText('Antiwar');
    await expect(dateline.items.first()).toBeAttached();
  },
);

test(
  'sources are counted for the window, each party with its articles',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-11');
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    const sources = page.getByRole('region', { name: 'Sources' });
    const count = await dateline.items.count();
    await expect(sources).toContainText(`the ${count} incidents shown (11 October 2020)`);
    for (const share of await sources.locator('.share').all()) {
      await expect(share.locator('.share__sources')).not.toBeEmpty();
    }
    await dateline.dragHandle('end', 60);
    await expect(sources).not.toContainText(`the ${count} incidents shown (11 October 2020)`);
  },
);
