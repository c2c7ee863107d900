import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

/** What a first view may weigh, bytes as they go over the wire; `.size-limit.js` holds the built files to the same. */
const MOST = 950_000;

// A page that has been used for other tests has files in its cache.
test.use({ reuseContext: false });

test.describe('a first view', { tag: '@once' }, () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`fetches at most 950 kB, and no file twice, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const sizes: Promise<number | null>[] = [];
      const addresses: string[] = [];
      page.on('response', (response) => {
        // The host of the tests does not compress; a web server does. What a worker fetches can't always be read.
        const size = response.body().then((body) => gzipSync(body).length);
        sizes.push(size.catch(() => null));
        addresses.push(response.url());
      });
      const dateline = new DatelineDriver(page);
      await dateline.open();
      await dateline.waitForMap();
      expect(addresses.length).toBeGreaterThan(20);
      const twice = addresses.filter((address, at) => addresses.indexOf(address) !== at);
      expect(twice).toEqual([]);
      const known = (await Promise.all(sizes)).filter((size) => size !== null);
      expect(known.length).toBeGreaterThan(addresses.length - 2);
      expect(known.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
      // The other theme's picture is left alone.
      expect(addresses.filter((address) => address.includes('/picture-'))).toHaveLength(1);
    });
  }
});
