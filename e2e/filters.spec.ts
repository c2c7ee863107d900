import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DatelineDriver } from './driver.ts';
import { changeIncidents } from './many-incidents.ts';
import { test } from './routed-test.ts';

const GANJA = 'ganja-missile-strike-2020-10-11';

test.describe('the legend', () => {
  test('is one stop of the Tab key, walked by arrows', { tag: '@once' }, async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const strikes = dateline.toggle('Strikes and shelling');
    const air = dateline.toggle('Air');
    const isStop = (at: typeof air) => at.evaluate((button) => (button as HTMLElement).tabIndex);
    expect([await isStop(strikes), await isStop(air)]).toEqual([0, -1]);
    await strikes.focus();
    await page.keyboard.press('ArrowRight');
    await expect(air).toBeFocused();
    expect([await isStop(strikes), await isStop(air)]).toEqual([-1, 0]);
    await page.keyboard.press('Tab');
    await expect(dateline.legend.getByRole('toolbar').locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(air).toBeFocused();
    await page.keyboard.press('End');
    await expect(dateline.toggle('Other')).toBeFocused();
  });

  test(
    'filters list, map and address by group; Back undoes it',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      const all = await dateline.items.count();
      const strikes = await dateline.countOf(dateline.toggle('Strikes and shelling'));
      const air = await dateline.countOf(dateline.toggle('Air'));

      await dateline.toggle('Air').click();
      await expect(dateline.items).toHaveCount(air);
      await expect(dateline.toggle('Air')).toHaveAttribute('aria-pressed', 'true');
      await expect(dateline.toggle('Talks')).toHaveAttribute('data-dimmed', 'true');
      expect(dateline.parameter('cat')).toBe('air');
      expect(await dateline.countOnMarks()).toBeLessThanOrEqual(air);
      expect(await dateline.countOf(dateline.toggle('Strikes and shelling'))).toBe(strikes);

      await dateline.toggle('Strikes and shelling').click();
      await expect(dateline.items).toHaveCount(air + strikes);
      expect(dateline.parameter('cat')).toBe('strike,air');
      await page.goBack();
      await expect(dateline.items).toHaveCount(air);
      await page.goBack();
      await expect(dateline.items).toHaveCount(all);
      await expect(dateline.toggle('Air')).toHaveAttribute('aria-pressed', 'false');
    },
  );

  test(
    'holds the categories of its groups, beside the articles, each with who carries it',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      const carried = page
        .getByRole('group', { name: 'Article' })
        .locator('.option', { hasText: 'as carried by Environmentalists Against War' });
      await expect(carried).toHaveCount(2);
      await expect(carried.first()).toContainText('Al Jazeera, 17 October 2020, as carried by');
      await expect(dateline.category('Ceasefire')).toHaveCount(0);
      const clashes = await dateline.countOf(dateline.category('Clash'));
      await dateline.category('Clash').click();
      await expect(dateline.items).toHaveCount(clashes);
      expect(dateline.parameter('cat')).toBe('clash');
      await expect(dateline.toggle('Ground fighting')).toHaveAttribute('aria-pressed', 'mixed');
      await dateline.category('Losses reported').click();
      expect(dateline.parameter('cat')).toBe('ground');
      await expect(dateline.toggle('Ground fighting')).toHaveAttribute('aria-pressed', 'true');
    },
  );

  test(
    'counts what the window holds before the handle is let go',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open('?cat=air');
      const strikes = await dateline.countOf(dateline.toggle('Strikes and shelling'));
      const plot = (await dateline.timeline.locator('.timeline__plot').boundingBox())!;
      const air = await dateline.items.count();
      await dateline.dragHandle('end', -plot.width / 4, async () => {
        await expect
          .poll(() => dateline.countOf(dateline.toggle('Strikes and shelling')))
          .toBeLessThan(strikes);
        await expect.poll(() => dateline.items.count()).toBeLessThan(air);
        // Counts follow a little after the list.
        const lag = async (): Promise<number> =>
          (await dateline.countOf(dateline.toggle('Air'))) - (await dateline.items.count());
        await expect.poll(lag).toBe(0);
        expect(await dateline.items.count()).toBeGreaterThan(0);
      });
    },
  );

  test('opens the incidents that the map has no place for', { tag: '@once' }, async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const opener = dateline.legend.getByRole('button', { name: /unplaced$/ });
    await expect(dateline.legend.getByRole('group', { name: /have no place/ })).toBeVisible();
    const count = Number.parseInt((await opener.textContent()) ?? '', 10);
    // Each incident is on a mark or a tag, or here.
    const all = await dateline.items.count();
    await expect.poll(async () => count + (await dateline.countOnMarks())).toBe(all);
    await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(dateline.legend.locator('.unplaced__said')).toHaveText(/have no place/);
    const listed = dateline.legend.locator('.incident-rows__open');
    await expect(listed).toHaveCount(count);
    await page.keyboard.press('Escape');
    await expect(listed).toHaveCount(0);
    await expect(opener).toBeFocused();
    await opener.click();
    await expect(listed).toHaveCount(count);
    // A press elsewhere is enough, and so is what opens something.
    await page.getByRole('region', { name: 'Who says so' }).locator('.who__note').click();
    await expect(listed).toHaveCount(0);
    await opener.click();
    // What was chosen is read, with nothing over it, and what was opened for it is closed.
    await listed.first().click();
    await expect(dateline.reader).toBeFocused();
    await expect(listed).toHaveCount(0);
    // Where the list was a tag may be now: the first Escape would be its card's.
    await page.mouse.move(5, 5);
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dateline.reader).toHaveCount(0);
    await expect(opener).toBeFocused();
    // The one that is open already is chosen again: the focus is not lost.
    await opener.click();
    await listed.first().click();
    await expect(dateline.reader).toBeFocused();
    await opener.click();
    await listed.first().click();
    await expect(listed).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
});

test.describe('search', () => {
  test('finds Ganja in each of its spellings', { tag: '@once' }, async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const all = await dateline.items.count();
    for (const written of ['Gəncə', 'gence', 'Гянджа', 'Գյանջա', 'Գանձակ', 'GANJA']) {
      await dateline.search.fill(written);
      await expect.poll(() => dateline.parameter('q')).toBe(written);
      await expect(dateline.item(GANJA)).toBeVisible();
      await expect.poll(() => dateline.items.count()).toBeLessThan(all);
      await dateline.search.fill('');
      await expect(dateline.items).toHaveCount(all);
    }
    expect(dateline.complaints).toEqual([]);
  });

  test(
    'keeps what is typed, and is one entry of the history',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      const all = await dateline.items.count();
      await dateline.search.pressSequentially('ganja strike ', { delay: 40 });
      await expect(dateline.search).toHaveValue('ganja strike ');
      await expect.poll(() => dateline.parameter('q')).toBe('ganja strike');
      await expect.poll(() => dateline.items.count()).toBeLessThan(all);
      // What is found is read, and closing that leaves the words as they are.
      await dateline.items.first().getByRole('button').click();
      await expect(dateline.reader).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dateline.reader).toHaveCount(0);
      await expect(dateline.search).toHaveValue('ganja strike ');
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await expect(dateline.search).toHaveValue('');
      await expect(dateline.items).toHaveCount(all);

      await dateline.search.fill('talks');
      await page.keyboard.press('Escape');
      await expect(dateline.search).toHaveValue('');
    },
  );

  test('that is a place’s name goes there', { tag: '@once' }, async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const offer = page.getByRole('search').getByRole('button', { name: /^Go to/ });
    await dateline.search.fill('gənc');
    await expect.poll(() => dateline.parameter('q')).toBe('gənc');
    await expect(offer).toHaveCount(0);
    await dateline.search.fill('ganja');
    await expect(offer).toHaveText('Go to Ganja (4 incidents)');
    await dateline.search.fill('Gence');
    await expect(offer).toHaveText('Go to Ganja (4 incidents)');
    await dateline.search.press('Enter');
    await expect(dateline.reader).toBeFocused();
    expect(dateline.parameter('place')).toBe('ganja');
    expect(dateline.parameter('q')).toBe('Gence');
    await expect(offer).toHaveCount(0);
    await page.goBack();
    await expect(dateline.reader).toHaveCount(0);
    await expect(offer).toBeVisible();

    // Each of two names is a name; the arrows lead from the field to the offer and back.
    await dateline.search.fill('stepanakert');
    await expect(offer).toHaveText(/^Go to Khankendi \/ Stepanakert \(\d+ incidents\)$/);
    await dateline.search.press('ArrowDown');
    await expect(offer).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dateline.search).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => dateline.parameter('place')).toBe('khankendi-stepanakert');
    expect(dateline.complaints).toEqual([]);
  });

  test(
    'in an address is waited for: what it leaves out is never shown',
    { tag: '@once' },
    async ({ page }) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(/assets\/search-/, async (route) => {
        await held;
        await route.continue();
      });
      const dateline = await new DatelineDriver(page).withoutMap();
      await page.goto('./?q=ganja');
      await expect(page.getByRole('status')).toHaveText('Loading incidents…');
      await page.waitForTimeout(300);
      await expect(page.locator('html')).toHaveAttribute('data-dateline', 'loading');
      await expect(page.locator('#root article')).toHaveCount(0);
      release();
      await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
      const found = await dateline.items.count();
      await dateline.search.fill('');
      expect(await dateline.items.count()).toBeGreaterThan(found);
    },
  );

  test(
    'that does not come says so, keeps the words, and comes on Try again',
    { tag: '@once' },
    async ({ page }) => {
      let broken = true;
      await page.route(/assets\/search-/, (route) => (broken ? route.abort() : route.continue()));
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open('?q=ganja');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('Search could not be loaded');
      await expect(dateline.search).toHaveValue('ganja');
      const all = await dateline.items.count();
      broken = false;
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toHaveCount(0);
      await expect.poll(() => dateline.items.count()).toBeLessThan(all);
      await expect(dateline.search).toHaveValue('ganja');
    },
  );
});

test.describe('filters', () => {
  test(
    'by who speaks and by article, each removed by its chip',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      const all = await dateline.items.count();
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      const panel = page.getByRole('region', { name: 'Filters' });
      const speaks = panel.getByRole('group', { name: 'Who speaks' });
      // Below the lede as it opens, the panel comes up to its button.
      await expect(speaks.getByRole('checkbox').first()).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeInViewport();
      // No count by party without the sources that it comes from.
      await expect(speaks).toContainText(
        'Incidents, counted in the articles of TRT World, Meydan TV, Al Jazeera, Antiwar.com, and Daily Sabah.',
      );
      const armenian = speaks.locator('.option', { hasText: 'Armenian officials' }).first();
      const byArmenia = await dateline.countOf(armenian);
      const article = panel.locator('.option', { hasText: 'Despite a ceasefire' });
      const ofAnybody = await dateline.countOf(article);
      await speaks.getByRole('checkbox', { name: 'Armenian officials' }).check();
      await expect.poll(() => dateline.parameter('party')).toBe('armenia');
      const spoken = await dateline.items.count();
      expect(spoken).toBeLessThan(all);
      expect(spoken).toBe(byArmenia);

      // Counts follow a frame after the list.
      await expect.poll(() => dateline.countOf(article)).toBeLessThan(ofAnybody);
      const offered = await dateline.countOf(article);
      await article.getByRole('checkbox').check();
      await expect(dateline.items).toHaveCount(offered);
      expect(await dateline.countOf(article)).toBe(offered);
      await expect.poll(() => dateline.countOf(armenian)).toBe(offered);
      await expect(speaks).toContainText('counted in the articles of Meydan TV.');
      await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeVisible();

      const chips = page.getByRole('list', { name: 'Active filters' });
      await chips.getByRole('button', { name: /Remove filter: Meydan TV/ }).click();
      await expect(dateline.items).toHaveCount(spoken);
      await expect(
        chips.getByRole('button', { name: 'Remove filter: Armenian officials' }),
      ).toBeFocused();
      await page.goBack();
      await expect(dateline.items).toHaveCount(offered);
      await chips.getByRole('button', { name: 'Clear filters' }).click();
      await expect(dateline.items).toHaveCount(all);
      await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
    },
  );

  test('stand in an address, all at once', { tag: '@once' }, async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open(
      '?t=2020-10-17/2020-10-18&view=until&cat=strike&party=azerbaijan,press&source=al-jazeera-2020-10-17,daily-sabah-2020-10-21&q=ganja',
    );
    const ids = await dateline.shownIds();
    expect(ids).toContain('ganja-missile-strike-2020-10-17');
    expect(ids).toContain(GANJA);
    await expect(dateline.item(GANJA)).toContainText('before the window');
    await expect(dateline.item('ganja-missile-strike-2020-10-17')).not.toContainText('before');
    await expect(page.getByRole('list', { name: 'Active filters' }).locator('.chip')).toHaveCount(
      6,
    );
    await expect(dateline.search).toHaveValue('ganja');
    await expect(dateline.toggle('Strikes and shelling')).toHaveAttribute('aria-pressed', 'true');
    await expect(dateline.toggle('Strikes and shelling')).toContainText(String(ids.length));
  });

  test('that leave nothing say what to let go of', { tag: '@once' }, async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-13/2020-10-14&cat=air&q=ganja');
    await expect(dateline.items).toHaveCount(0);
    await expect(
      page.getByText('No incident passes the filters (13 – 14 October 2020).'),
    ).toBeVisible();
    const ways = page.locator('.incidents__ways').getByRole('button');
    await expect(ways).not.toHaveCount(0);
    for (const text of await ways.allTextContents()) {
      await ways.getByText(text, { exact: true }).click();
      await expect(dateline.items).toHaveCount(Number(/\d+$/.exec(text)![0]));
      await page.goBack();
      await expect(dateline.items).toHaveCount(0);
    }
    const status = page.locator('p.visually-hidden[role="status"]');
    await expect(status).toHaveText('No incident, 13 – 14 October 2020');
  });

  test(
    'an empty dataset says that there is nothing, and offers no way',
    { tag: '@once' },
    async ({ page }) => {
      await changeIncidents(page, () => []);
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open('?cat=air');
      const empty = page.locator('.incidents__empty');
      await expect(empty).toHaveText('There is no incident in this dataset.');
      await dateline.open();
      await expect(empty).toHaveText('There is no incident in this dataset.');
      expect(dateline.complaints).toEqual([]);
    },
  );

  test(
    'incidents that all lie beyond the span, or have no date, are led to',
    { tag: '@once' },
    async ({ page }) => {
      const year = 365 * 86_400_000;
      await changeIncidents(page, ({ incidents }) =>
        incidents.slice(0, 3).map(({ related: _related, ...incident }) => ({
          ...incident,
          time: {
            ...incident.time,
            start: incident.time.start - year,
            end: incident.time.end - year,
          },
        })),
      );
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      const empty = page.locator('.incidents__empty');
      await expect(empty).toContainText(
        'No incident lies in the dates of this dataset (27 September – 2 November 2020).',
      );
      await empty.getByRole('button', { name: 'All incidents, whatever their dates: 3' }).click();
      await expect(dateline.items).toHaveCount(3);

      await page.unroute('**/dataset.json');
      await changeIncidents(page, ({ incidents }) =>
        incidents.slice(0, 2).map(({ related: _related, ...incident }) => ({
          ...incident,
          when: '../..',
          time: { ...incident.time, start: 0, end: 0, form: 'undated' },
        })),
      );
      await dateline.open();
      await expect(empty).toContainText('None of the 2 incidents of this dataset has a date:');
      await expect(empty.locator('.incident-rows__open')).toHaveCount(2);
    },
  );

  test(
    'that leave only what has no date say so, and open it',
    { tag: '@once' },
    async ({ page }) => {
      await changeIncidents(page, ({ incidents }) =>
        incidents.map((incident, at) =>
          at % 20 === 0
            ? {
                ...incident,
                title: `Undated report ${at}`,
                when: '../..',
                time: { ...incident.time, start: 0, end: 0, form: 'undated' },
              }
            : incident,
        ),
      );
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      const dated = await dateline.items.count();
      await dateline.search.fill('undated report');
      await expect(dateline.items).toHaveCount(0);
      const found = page.locator('.incidents__empty');
      await expect(found).toContainText(
        'No incident with a date passes the filters (27 September – 2 November 2020). 4 incidents without a date do:',
      );
      const listed = found.locator('.incident-rows__open');
      await expect(listed).toHaveCount(4);
      await expect(page.locator('p.visually-hidden[role="status"]')).toHaveText(
        'No incident, 27 September – 2 November 2020; 4 without a date',
      );
      await listed.last().click();
      await expect(dateline.reader).toContainText('no date given');
      await page.keyboard.press('Escape');
      await expect(listed.last()).toBeFocused();
      await found.getByRole('button', { name: /^Without the search words/ }).click();
      await expect(dateline.items).toHaveCount(dated);
    },
  );

  test('axe finds nothing with everything open', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-12/2020-10-18&view=until&cat=strike,ceasefire,clash&q=a');
    await dateline.legend.getByRole('button', { name: /unplaced$/ }).click();
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('checkbox', { name: 'Azerbaijani officials' }).check();
    expect(await axe(page)).toEqual([]);
    await dateline.items.first().getByRole('button').click();
    await expect(dateline.reader).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
});

test.describe('many articles', { tag: '@once' }, () => {
  const COUNT = 200;

  test('are offered by their incidents and found by name; chips move none; too many to be named under who says so', async ({
    page,
  }) => {
    await routeArticles(page, COUNT);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const articles = page.getByRole('group', { name: 'Article' });
    const options = articles.locator('.option');
    const note = articles.getByRole('status');

    await test.step('they are too many to be named under who says so', async () => {
      const who = page.getByRole('region', { name: 'Who says so' });
      await expect(who.locator('.who__party').first()).toBeVisible();
      await expect(who.locator('.who__article')).toHaveCount(0);
    });

    await test.step('those with the most incidents are offered first', async () => {
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await expect(note).toHaveText('30 of 200 articles: those with the most incidents shown');
      await expect(options).toHaveCount(30);
      const counts = (await options.allTextContents()).map((text) => Number(/\d+$/.exec(text)![0]));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    });

    await test.step('they come behind the chips, which move nothing when the first one comes', async () => {
      const first = page.getByRole('checkbox', { name: 'Armenian officials' });
      await first.scrollIntoViewIfNeeded();
      const before = (await first.boundingBox())!;
      await first.check();
      const chips = page.getByRole('list', { name: 'Active filters' });
      await expect(chips).toBeVisible();
      const after = (await first.boundingBox())!;
      expect(Math.abs(after.y - before.y)).toBeLessThan(1);
      expect((await chips.boundingBox())!.y).toBeLessThan(after.y);
      await first.uncheck();
      await expect(chips).toHaveCount(0);
    });

    await test.step('one is found by its name, and kept while it is chosen', async () => {
      const field = articles.getByRole('searchbox', { name: 'Find an article by its name' });
      await field.fill('no 199');
      await expect(note).toHaveText('1 article');
      const last = articles.getByRole('checkbox', { name: /Article no\. 199/ });
      await last.check();
      await expect.poll(() => dateline.parameter('source')).toBe('article-199');
      // Escape is the field's while it has words, and then the panel's.
      await field.focus();
      await page.keyboard.press('Escape');
      await expect(field).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Filters (1)' }).click();
      await expect(options).toHaveCount(31);
      await expect(last).toBeChecked();
      // What is let go of stays under the pointer.
      await last.uncheck();
      await expect.poll(() => dateline.parameter('source')).toBeNull();
      await expect(last).toBeFocused();
    });
    expect(dateline.complaints).toEqual([]);
  });
});

test(
  'a view of the column that does not come says so, and comes on Try again',
  { tag: '@once' },
  async ({ page }) => {
    let broken = true;
    await page.route(/assets\/Tolls-/, (route) => (broken ? route.abort() : route.continue()));
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await page.getByRole('button', { name: /^Totals/ }).click();
    const tolls = page.getByRole('region', { name: 'Totals', exact: true });
    await expect(tolls.getByRole('alert')).toContainText('Totals could not be loaded');
    broken = false;
    await tolls.getByRole('button', { name: 'Try again' }).click();
    await expect(tolls.locator('.toll').first()).toBeVisible();
    await expect(tolls).toBeFocused();
  },
);

test(
  'the legend takes a third of a phone at most, and fingers can hit what they must',
  { tag: '@once' },
  async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const page = await context.newPage();
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?cat=air&q=ganja');
    const height = page.viewportSize()!.height;
    expect((await dateline.legend.boundingBox())!.height).toBeLessThanOrEqual(height / 3);
    await page.getByRole('button', { name: 'Filters (2)' }).click();
    const targets = page.locator(
      '.legend button, .filters button, .filters input, .chips button, .filter-panel label',
    );
    for (const target of await targets.all()) {
      expect((await target.boundingBox())!.height, await target.innerText()).toBeGreaterThanOrEqual(
        44,
      );
    }
    await context.close();
  },
);

test(
  'the reader takes the column, and gives the list back where it was',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const all = await dateline.items.count();
    const item = dateline.items.nth(30);
    await item.scrollIntoViewIfNeeded();
    const top = (await item.boundingBox())!.y;
    await item.getByRole('button').click();
    await expect(dateline.reader).toBeVisible();
    await expect(item).toBeHidden();
    expect(await dateline.items.count()).toBe(all);
    const next = page.getByRole('button', { name: 'Next incident' });
    const first = dateline.parameter('incident');
    await next.click();
    await expect.poll(() => dateline.parameter('incident')).not.toBe(first);
    await expect(next).toBeFocused();
    await dateline.back.click();
    await expect(item).toBeVisible();
    expect(Math.abs((await item.boundingBox())!.y - top)).toBeLessThan(2);
  },
);

test.describe('a list of 2,000', () => {
  const COUNT = 2000;

  test('draws what is in view and says where each stands', async ({ page }) => {
    await routeMany(page, COUNT);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await expect(page.locator('.rows')).toBeVisible();
    await expect(page.getByRole('heading', { name: '2,000 incidents' })).toBeAttached();
    expect(await dateline.items.count()).toBeLessThan(60);
    const first = dateline.items.first();
    await expect(first).toHaveAttribute('aria-posinset', '1');
    await expect(first).toHaveAttribute('aria-setsize', String(COUNT));
    await first.scrollIntoViewIfNeeded();

    const last = page.locator(`article[aria-posinset="${COUNT}"]`);
    // Items that are measured move the end, after a look at it, too.
    await expect(async () => {
      await scrollToEnd(page);
      await expect(last).toBeInViewport({ timeout: 1000 });
      await last.getByRole('button').click({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await expect(dateline.reader).toBeVisible();
    expect(await dateline.items.count()).toBeLessThan(60);

    await dateline.back.click();
    await page.getByRole('button', { name: 'Totals' }).click();
    await expect(page.getByRole('region', { name: 'Totals' })).toBeVisible();
    expect(await dateline.items.count()).toBeLessThan(60);
    expect(dateline.complaints).toEqual([]);
  });

  test(
    'whose code does not come shows its first ones, says so, and comes on Try again',
    { tag: '@once' },
    async ({ page }) => {
      await routeMany(page, COUNT);
      const code = '**/VirtualList-*.js*';
      await page.route(code, (route) => route.abort());
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      const notice = page.getByRole('region', { name: 'Incidents' }).getByRole('alert');
      await expect(notice).toContainText('Incidents stopped working');
      await expect(dateline.items).toHaveCount(40);
      await page.unroute(code);
      await notice.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('.rows')).toBeVisible();
      await expect(notice).toHaveCount(0);
    },
  );

  test('follows the search and the window', { tag: '@once' }, async ({ page }) => {
    await routeMany(page, COUNT);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await expect(page.locator('.rows')).toBeVisible();
    await dateline.search.fill('Ganja copy 7');
    await expect(page.locator('.rows')).toHaveCount(0);
    expect(await dateline.items.count()).toBeGreaterThan(0);
    await dateline.search.fill('');
    await expect(page.locator('.rows')).toBeVisible();
    const plot = (await dateline.timeline.locator('.timeline__plot').boundingBox())!;
    await dateline.dragHandle('end', 60 - plot.width, async () => {
      await expect(page.locator('.rows')).toHaveCount(0);
      const shown = await dateline.items.count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThanOrEqual(300);
    });
  });
});

interface Published {
  incidents: { id: string; title: string; related?: string[] }[];
}

/** Lets the page have a dataset with so many incidents: the real ones, and numbered copies of them. */
async function routeMany(page: Page, count: number): Promise<void> {
  await page.route('**/dataset.json', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const data = (await response.json()) as Published;
    const real = data.incidents;
    // In the order of the real ones, so that the list stays sorted.
    const copies = Math.ceil(count / real.length);
    const incidents = real
      .flatMap((incident) =>
        Array.from({ length: copies }, (_, copy) =>
          copy === 0
            ? incident
            : {
                ...incident,
                id: `${incident.id}-copy-${copy}`,
                title: `${incident.title}, copy ${copy}`,
                related: [],
              },
        ),
      )
      .slice(0, count);
    await route.fulfill({ response, json: { ...data, incidents } });
  });
}

/** Scrolls what scrolls the list, the pane or the page, until it goes no further: heights are found on the way. */
async function scrollToEnd(page: Page): Promise<void> {
  const left = () =>
    page.evaluate(async () => {
      const pane = document.querySelector('.column__list')!;
      const scroller =
        getComputedStyle(pane).overflowY === 'auto' ? pane : document.scrollingElement!;
      scroller.scrollTop = scroller.scrollHeight;
      // What has come into view is measured in the next frame, and the end moves.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    });
  await expect.poll(left, { intervals: [100] }).toBeLessThan(1);
}

/** Lets the page have so many articles, each with incidents of its own: the first ones with the most. */
async function routeArticles(page: Page, count: number): Promise<void> {
  interface Cited {
    sources: { id: string; title: string; custom: object }[];
    incidents: { id: string; related?: string[]; claims: { source: string }[] }[];
  }
  await page.route('**/dataset.json', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const data = (await response.json()) as Cited;
    const sources = Array.from({ length: count }, (_, at) => ({
      ...data.sources[0]!,
      id: `article-${at}`,
      title: `Article no. ${at}`,
    }));
    const spread = [...sources, ...sources.slice(0, count / 2), ...sources.slice(0, count / 4)];
    const incidents = spread.map(({ id }, at) => {
      const { related: _related, ...incident } = data.incidents[at % data.incidents.length]!;
      const claims = incident.claims.map((claim) => ({ ...claim, source: id }));
      return { ...incident, id: `copy-${at}`, claims };
    });
    const json = { ...data, sources, incidents, tallies: [] };
    await route.fulfill({ response, json });
  });
}
