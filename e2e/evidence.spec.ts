import { expect, test } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

test('the strike of 11 October shows where its accounts differ, the denial, and on whose reports it rests', async ({
  page,
}) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?incident=ganja-missile-strike-2020-10-11');
  const differ = dateline.reader.getByRole('listbox', { name: 'Accounts differ' });
  const killed = differ.getByRole('group', { name: 'Killed' }).getByRole('option');
  await expect(killed).toHaveText(['9', '10', 'at least 10']);
  const injured = differ.getByRole('group', { name: 'Injured' }).getByRole('option');
  await expect(injured).toHaveText(['as many as 34', '“dozens”']);
  await expect(differ).not.toContainText('two dozen');
  // One scale, from zero to a round end.
  await expect(differ.locator('.range-axis text')).toHaveText(['0', '10', '20', '30', '40']);
  // Two rows and their axis: it has to fit below the first quote.
  expect((await differ.boundingBox())!.height).toBeLessThan(80);
  const written = dateline.reader.locator('.differ__list li');
  await expect(written.first()).toHaveText(
    "Killed, 9: “nine people”, Prosecutor General's Office of Azerbaijan",
  );
  await expect(written).toHaveCount(5);
  await expect(dateline.reader).toContainText('Denied in general by Armenian officials.');
  const denial = dateline.reader.locator('figure').filter({ hasText: ' denies' });
  await expect(denial.first()).toContainText('denied');
  await expect(dateline.reader).toContainText(/Rests on .*Azerbaijani officials/);
});

test('each value of the plot says who gives it, by keyboard and by pointer', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?incident=ganja-missile-strike-2020-10-11');
  const options = dateline.reader.getByRole('option');
  const who = dateline.reader.locator('.differ__who');
  await expect(who).toHaveText('Pick a value to see who gives it.');
  await expect(dateline.reader.locator('[role="option"][tabindex="0"]')).toHaveCount(1);
  await options.first().focus();
  await expect(who).toHaveText("9: Prosecutor General's Office of Azerbaijan");
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(2)).toBeFocused();
  await expect(options.nth(2)).toHaveAccessibleName('at least 10: Meydan TV');
  await expect(who).toHaveText('at least 10: Meydan TV');
  await page.keyboard.press('End');
  await expect(who).toHaveText('“dozens”: Meydan TV');
  await page.keyboard.press('Home');
  await expect(options.first()).toBeFocused();

  const injured = dateline.reader.locator('.range').nth(1);
  const box = (await injured.boundingBox())!;
  await injured.hover({ position: { x: box.width * 0.8, y: box.height / 2 } });
  await expect(who).toHaveText("as many as 34: Prosecutor General's Office of Azerbaijan");
  await expect(options.nth(3)).toHaveAttribute('aria-selected', 'true');
});

test(
  'the strike of 17 October shows its own figures, and the one over both stands on neither alone',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?incident=ganja-missile-strike-2020-10-17');
    await expect(dateline.reader).toContainText('At least 13 civilians');
    await expect(dateline.reader.locator('.differ').filter({ hasText: 'two dozen' })).toHaveCount(
      0,
    );
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
  'tolls are lines by who counts, and each total is told with its words and its source',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    // Each says of them what the other does not.
    await page
      .getByRole('button', { name: 'Totals, as each body gives them', exact: true })
      .click();
    const tolls = page.getByRole('region', { name: 'Totals' });
    await expect(tolls.locator('.tolls__note')).toHaveText(/^Running totals, each on the day /);
    const servicemen = tolls.locator('.toll', { hasText: /servicemen/i }).first();
    await expect(servicemen.locator('.toll-plot')).toContainText('27 Sept 2020');
    await expect(servicemen.locator('.toll-plot')).toContainText('2 Nov 2020');
    await expect(servicemen.locator('.toll-plot__zero')).toHaveText('0');
    await expect(servicemen.locator('.toll-plot__end')).toHaveText('1,000');

    const points = servicemen.getByRole('option');
    await expect(points).toHaveCount(2);
    const told = servicemen.locator('.toll__told');
    // The latest, until another is asked for.
    await expect(told).toContainText('710 on 18 Oct 2020');
    await points.last().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(points.first()).toBeFocused();
    await expect(points.first()).toHaveAccessibleName(
      '429 on 12 Oct 2020, Authorities of Nagorno-Karabakh',
    );
    await expect(told).toContainText('429 on 12 Oct 2020');
    await expect(told).toContainText('“429 Armenian servicemen”');
    await expect(told).toContainText('Meydan TV');
    await page.keyboard.press('Tab');
    await expect(told.getByRole('link')).toBeFocused();
    await expect(told.getByRole('link')).toHaveAttribute('href', /meydan\.tv.*#:~:text=/);
    const area = servicemen.locator('.toll-plot__area');
    const box = (await area.boundingBox())!;
    await area.hover({ position: { x: box.width - 4, y: box.height / 2 } });
    await expect(told).toContainText('710 on 18 Oct 2020');

    await expect(tolls.locator('blockquote').first()).toBeHidden();
    await servicemen.getByText('2 totals, word for word').click();
    await expect(servicemen.locator('figure blockquote')).toHaveCount(2);
    await expect(servicemen.locator('figure blockquote').last()).toContainText('710');
    await expect(servicemen.locator('figcaption').last()).toContainText('Antiwar');
    await expect(tolls.getByRole('button')).toHaveCount(0);
    await expect(dateline.items.first()).toBeAttached();
  },
);

test(
  'who says so is counted for the window, and each party and article is a filter',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const who = page.getByRole('region', { name: 'Who says so' });
    const press = who.getByRole('button', { name: /^Press, in its own voice/ });
    const countIn = async (button: typeof press): Promise<number> =>
      Number(await button.locator('b').innerText());
    const whole = await countIn(press);
    await dateline.dragHandle('end', -500);
    await expect.poll(() => countIn(press)).toBeLessThan(whole);
    await page.getByRole('button', { name: 'Show all dates' }).click();
    await expect.poll(() => countIn(press)).toBe(whole);

    const officials = who.getByRole('button', { name: /^Armenian officials/ });
    const [said, denied] = /(\d+) \+ (\d+) denials/.exec(await officials.innerText())!.slice(1);
    const all = await dateline.items.count();
    await press.click();
    await expect(press).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => dateline.parameter('party')).toBe('press');
    const pressed = await dateline.items.count();
    expect(pressed).toBeLessThan(all);
    expect(pressed).toBe(whole);
    await press.click();
    await expect(dateline.items).toHaveCount(all);
    // What a party denies it speaks of too: the row says both numbers, and the filter has them together.
    await officials.click();
    await expect(dateline.items).toHaveCount(Number(said) + Number(denied));
    await officials.click();
    await expect(dateline.items).toHaveCount(all);
    const article = who.getByRole('button', { name: /^Antiwar/ });
    await article.click();
    await expect.poll(() => dateline.parameter('source')).toBe('antiwar-2020-10-18');
    expect(await dateline.items.count()).toBeGreaterThanOrEqual(await countIn(article));
  },
);
