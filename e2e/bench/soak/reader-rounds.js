/** @import { Page } from '@playwright/test' */
/** @import { Random } from '../random.js' */

/** What a reader does, each from the view of the whole span and back to it. @typedef {(page: Page, random: Random) => Promise<void>} Doing */

/** @type {Readonly<Record<string, Doing>>} */
const DOINGS = {
  async 'scrub with the keys'(page, random) {
    await page.getByRole('slider', { name: 'Window end', exact: true }).focus();
    for (const key of ['ArrowLeft', 'ArrowRight'])
      for (let n = random.integer(5, 15); n > 0; n -= 1) await page.keyboard.press(key);
  },
  async 'scrub with the pointer'(page, random) {
    const start = await middleOf(page, 'Window start');
    const end = await middleOf(page, 'Window end');
    await drag(page, end, start.x + (end.x - start.x) * (0.2 + random.number() / 2));
    const later = await middleOf(page, 'Window end');
    // What is between the handles moves the window whole.
    await drag(page, { x: (start.x + later.x) / 2, y: later.y }, (start.x + end.x) / 2);
  },
  async 'open a place'(page, random) {
    await page.keyboard.press('Escape');
    await chosen(page, random, 'button[data-place]', (mark) => mark.press('Enter'));
    await page.locator('.reader figure blockquote').first().waitFor();
    for (let n = 0; n < 6; n += 1) await page.mouse.wheel(0, 200);
  },
  async 'open an incident'(page, random) {
    await chosen(page, random, 'article[data-incident]', (item) =>
      item.getByRole('button').first().press('Enter'),
    );
    await page.locator('.reader figure blockquote').first().waitFor();
    await page.locator('.reader__back').press('Enter');
    await page.locator('article[data-incident]').first().waitFor();
  },
  async play(page, random) {
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForTimeout(random.integer(1000, 3000));
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
  },
  async filter(page, random) {
    const toggles = page.getByRole('region', { name: 'Legend' }).locator('button[aria-pressed]');
    for (let n = 0; n < 3; n += 1)
      await toggles.nth(random.integer(0, (await toggles.count()) - 1)).press('Enter');
  },
  async search(page) {
    const field = page.getByRole('searchbox', { name: 'Search incidents' });
    await field.fill('ganja');
    await page.waitForTimeout(400);
    await field.fill('');
  },
  async 'move the map'(page, random) {
    const map = await page.locator('.map__canvas').boundingBox();
    if (!map) throw new Error('The map has no box');
    await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
    for (const by of [-300, 300]) {
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(random.integer(200, 500));
    }
  },
  async 'go back and forth'(page) {
    for (const by of [-1, -1, 1, 1]) {
      await page.evaluate((steps) => history.go(steps), by);
      await page.waitForTimeout(200);
    }
  },
  async 'change the theme'(page) {
    for (const colorScheme of /** @type {const} */ (['dark', 'light']))
      await page.emulateMedia({ colorScheme });
  },
};

/**
 * Everything once, in the order of chance.
 * @param {Page} page
 * @param {Random} random
 * @returns {Promise<void>}
 */
export async function readOnce(page, random) {
  const order = Object.entries(DOINGS)
    .map(([name, doing]) => ({ name, doing, at: random.number() }))
    .toSorted((a, b) => a.at - b.at);
  for (const { name, doing } of order) {
    try {
      await doing(page, random);
      await showAll(page);
    } catch (error) {
      throw new Error(`Could not ${name} at ${page.url()}`, { cause: error });
    }
  }
}

/**
 * Leads to the view of the whole span with nothing open or chosen, as Back does; samples of two moments can be compared in it.
 * @param {Page} page
 */
export async function showAll(page) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    history.pushState(null, '', location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.locator('article[data-incident]').first().waitFor();
}

/**
 * @param {Page} page
 * @param {Random} random
 * @param {string} selector
 * @param {(one: import('@playwright/test').Locator) => Promise<void>} act
 */
async function chosen(page, random, selector, act) {
  const all = page.locator(selector);
  await all.first().waitFor();
  await act(all.nth(random.integer(0, (await all.count()) - 1)));
}

/** @param {Page} page @param {string} slider */
async function middleOf(page, slider) {
  const box = await page.getByRole('slider', { name: slider, exact: true }).boundingBox();
  if (!box) throw new Error(`${slider} has no box`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** @param {Page} page @param {{ x: number, y: number }} from @param {number} x to which */
async function drag(page, from, x) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(x, from.y, { steps: 12 });
  await page.mouse.up();
}
