import { test as base } from '@playwright/test';

/** A test whose pages may have routes: what a page has asked for as its test ends is let go of, and is no fault. */
export const test = base.extend({
  page: async ({ page }, provide) => {
    await provide(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});
