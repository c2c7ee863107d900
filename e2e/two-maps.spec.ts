import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { DatelineDriver } from './driver.ts';
import { test } from './two-maps/served-page.ts';
import type { Name, TwoMaps } from './two-maps/served-page.ts';

/** One of the page's maps, and the element that it lies in. */
class OneMap extends DatelineDriver {
  readonly root: Locator;

  constructor(page: Page, name: Name) {
    const root = page.locator(`#${name}`);
    super(page, root);
    this.root = root;
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  get list(): Locator {
    return this.root.getByRole('region', { name: 'Incidents', exact: true });
  }

  get filters(): Locator {
    return this.root.getByRole('region', { name: 'Filters' });
  }
}

interface Maps extends Readonly<Record<Name, OneMap>> {
  /** The page's address and its history are the page's: no map changes them. */
  readonly expectUntouched: () => Promise<void>;
}

async function opened(page: Page, { address }: TwoMaps): Promise<Maps> {
  const maps = { war: new OneMap(page, 'war'), earthquakes: new OneMap(page, 'earthquakes') };
  await page.goto(address);
  for (const map of Object.values(maps)) {
    await expect(map.root).toHaveAttribute('data-dateline', 'ready');
    await expect(map.handle('start')).toBeVisible();
  }
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  const before = await entries();
  return {
    ...maps,
    async expectUntouched() {
      expect(page.url()).toBe(address);
      expect(await entries()).toBe(before);
    },
  };
}

/** The same, without what draws the ground: it takes most of a test's time. */
async function openedWithoutGround(page: Page, twoMaps: TwoMaps): Promise<Maps> {
  await new DatelineDriver(page).withoutMap();
  return opened(page, twoMaps);
}

/** What somebody sees of a map: what changes here has been touched. */
const lookOf = async (map: OneMap) => ({
  window: await map.headline.textContent(),
  ids: await map.shownIds(),
  reader: await map.reader.count(),
});

// One worker makes the page, for all of them.
test.describe.configure({ mode: 'default' });
test.describe('two maps of two datasets on one page', { tag: '@once' }, () => {
  test('each show and tell their own', async ({ page, twoMaps }) => {
    const { war, earthquakes, expectUntouched } = await opened(page, twoMaps);
    await war.waitForMap();
    await earthquakes.waitForMap();
    for (const name of ['war', 'earthquakes'] as const) {
      const map = { war, earthquakes }[name];
      expect((await map.shownIds()).toSorted()).toEqual(twoMaps.ids[name]);
      await map.root.getByRole('button', { name: /^Filters/ }).click();
      await map.button('Embed').click();
      await map.openTimelineOptions();
    }
    // Readiness and theme are each map's own, and nothing of the page's.
    await expect(page.locator('html')).not.toHaveAttribute('data-dateline');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(earthquakes.legend).toContainText('Magnitude 8 and above');
    await expect(war.legend).not.toContainText('Magnitude');
    await expect(earthquakes.filters).toContainText('North Coast Review');
    await expect(war.filters).not.toContainText('North Coast Review');
    const ids = await page
      .locator('[id]')
      .evaluateAll((elements) => elements.map(({ id }) => id).toSorted());
    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toEqual([...new Set(ids)]);
    // Of choices of one name in a document, one is chosen.
    const frame = (map: OneMap): Locator => map.root.getByRole('radio', { name: 'Frame' });
    await expect(frame(war)).toBeChecked();
    await expect(frame(earthquakes)).toBeChecked();
    await expectUntouched();
    expect(war.complaints).toEqual([]);
  });

  test('go by their own window and filters', async ({ page, twoMaps }) => {
    const { war, earthquakes, expectUntouched } = await openedWithoutGround(page, twoMaps);
    let before = await lookOf(war);
    await earthquakes.handle('end').focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => earthquakes.items.count()).toBeLessThan(twoMaps.ids.earthquakes.length);
    await earthquakes.toggle('Magnitude 8 and above').click();
    expect(await lookOf(war)).toEqual(before);
    before = await lookOf(earthquakes);
    await war.handle('start').scrollIntoViewIfNeeded();
    await war.dragHandle('start', 120);
    await expect.poll(() => war.items.count()).toBeLessThan(twoMaps.ids.war.length);
    expect(await lookOf(earthquakes)).toEqual(before);
    // An address that is shared names the map's own page, and its view.
    await earthquakes.button('Share').click();
    await expect(earthquakes.root.locator('.share pre')).toContainText(
      /^https:\/\/example\.org\/earthquakes\/\?t=[^&]+&cat=[^&]+&theme=dark$/,
    );
    await expectUntouched();
  });

  test('open and close by themselves, and keep the focus to themselves', async ({
    page,
    twoMaps,
  }) => {
    const { war, earthquakes, expectUntouched } = await openedWithoutGround(page, twoMaps);
    await war.items.first().getByRole('button').first().click();
    await expect(war.reader).toBeFocused();
    await expect(earthquakes.reader).toHaveCount(0);
    const place = earthquakes.place('arica');
    await place.focus();
    await page.keyboard.press('Enter');
    await expect(earthquakes.reader).toBeFocused();
    // Escape is that map's in which it is pressed.
    await page.keyboard.press('Escape');
    await expect(earthquakes.reader).toHaveCount(0);
    await expect(place).toBeFocused();
    await expect(war.reader).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(war.reader).toBeVisible();
    // What has had the focus since lies in another map, and does not get it back.
    await war.reader.focus();
    await page.keyboard.press('Escape');
    await expect(war.items.first().getByRole('button').first()).toBeFocused();
    // The link to a list leads to its own.
    await earthquakes.root.getByRole('link', { name: 'Skip to the list of incidents' }).focus();
    await page.keyboard.press('Enter');
    await expect(earthquakes.list).toBeFocused();
    await expectUntouched();
  });

  test('play one by one', async ({ page, twoMaps }) => {
    const { war, earthquakes } = await openedWithoutGround(page, twoMaps);
    await war.list.focus();
    await page.keyboard.press('Space');
    await expect(war.button('Pause')).toBeVisible();
    await expect(earthquakes.button('Play')).toBeVisible();
    // A touch of the other is none of this one.
    await earthquakes.button('Embed').click();
    await expect(earthquakes.root.getByRole('region', { name: /embed/i }).first()).toBeVisible();
    await expect(war.button('Pause')).toBeVisible();
    await war.button('Embed').click();
    await expect(war.button('Play')).toBeVisible();
  });

  test('have their own theme', async ({ page, twoMaps }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const { war, earthquakes } = await openedWithoutGround(page, twoMaps);
    const ground = (map: OneMap): Locator => map.root.locator('.shell__timeline');
    await expect(earthquakes.root).toHaveAttribute('data-theme', 'dark');
    await expect(war.root).toHaveAttribute('data-theme', 'light');
    await expect(ground(earthquakes)).toHaveCSS('background-color', 'rgb(23, 24, 26)');
    await expect(ground(earthquakes)).toHaveCSS('color', 'rgb(241, 239, 233)');
    await expect(ground(war)).toHaveCSS('background-color', 'rgb(251, 250, 246)');
    await expect(ground(war)).toHaveCSS('color', 'rgb(27, 27, 25)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(war.root).toHaveAttribute('data-theme', 'dark');
    await expect(ground(war)).toHaveCSS('background-color', 'rgb(23, 24, 26)');
  });

  test('fail and end by themselves', async ({ page, twoMaps }) => {
    await new DatelineDriver(page).withoutMap();
    await page.route('**/data/earthquakes/*', (route) => route.abort());
    await page.goto(twoMaps.address);
    const [war, earthquakes] = [new OneMap(page, 'war'), new OneMap(page, 'earthquakes')];
    await expect(war.root).toHaveAttribute('data-dateline', 'ready');
    await expect(earthquakes.root).toHaveAttribute('data-dateline', 'error');
    await page.unroute('**/data/earthquakes/*');
    await earthquakes.button('Try again').click();
    await expect(earthquakes.root).toHaveAttribute('data-dateline', 'ready');
    await page.getByRole('button', { name: 'End the first' }).click();
    await expect(war.root).toBeEmpty();
    await expect(earthquakes.items).toHaveCount(twoMaps.ids.earthquakes.length);
    await earthquakes.place('arica').click();
    await expect(earthquakes.reader).toBeVisible();
  });
});
