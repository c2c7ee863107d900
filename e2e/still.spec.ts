import { expect, test } from '@playwright/test';

interface Answer {
  type: string;
  version: string;
  html: string;
  provider_url: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

test('without JavaScript the page shows the map as a picture, light and dark, and prints', async ({
  browser,
  baseURL,
  viewport,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      colorScheme,
      viewport,
      baseURL: baseURL!,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('./');
    const picture = page.getByRole('img', { name: /^Map of the places of “Nagorno-Karabakh/ });
    await expect(picture).toBeVisible();
    const box = (await picture.boundingBox())!;
    expect(box.width / box.height).toBeCloseTo(1200 / 750, 1);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport!.width);
    // One of the two, and not both.
    expect(requests.filter((address) => address.includes('picture'))).toEqual([
      `${baseURL}picture-${colorScheme}.png`,
    ]);
    await expect(page.locator('figure.still figcaption')).toContainText(
      '27 September – 2 November 2020. 70 incidents, reported in 5 articles by TRT World,',
    );
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    await expect(picture).toBeVisible();
    await expect(page.getByRole('link', { name: 'GeoJSON' })).toBeHidden();
    await context.close();
  }
});

test('while the page loads the picture stands where the map will be', async ({ page }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/dataset.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  const picture = page.locator('.still');
  await expect(picture).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-dateline', 'loading');
  const before = (await picture.boundingBox())!;
  letGo();
  await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
  await expect(picture).toHaveCount(0);
  const wide = (page.viewportSize()?.width ?? 0) > 760;
  // On a narrow screen the document gives way to the page as a whole.
  if (wide) expect(await page.locator('.shell__map').boundingBox()).toEqual(before);
});

test(
  'what the pages say of themselves is what a site that links to them finds',
  { tag: '@once' },
  async ({ page, request, baseURL }) => {
    await page.route(/\.js$/, (route) => route.abort());
    for (const path of ['', 'about/']) {
      await page.goto(`./${path}`);
      const said = await page.evaluate(() => ({
        oembed: document
          .querySelector('link[type="application/json+oembed"]')!
          .getAttribute('href')!,
        canonical: document.querySelector('link[rel="canonical"]')!.getAttribute('href')!,
        meta: Object.fromEntries(
          Array.from(document.querySelectorAll('meta[property], meta[name]'), (meta) => [
            meta.getAttribute('property') ?? meta.getAttribute('name'),
            meta.getAttribute('content'),
          ]),
        ) as Record<string, string>,
      }));
      // The site is built for one address and tested at another.
      const site = new URL(said.canonical).href.slice(0, -path.length || undefined);
      const here = (address: string): string => {
        expect(address.startsWith(site), address).toBe(true);
        return baseURL! + address.slice(site.length);
      };
      expect(said.meta['og:url']).toBe(said.canonical);
      expect(said.meta['twitter:card']).toBe('summary_large_image');
      expect(said.meta['og:title']).not.toBe('');
      expect(said.meta['description']).toBe(said.meta['og:description']);

      const response = await request.get(here(said.oembed));
      expect(response.headers()['content-type']).toContain('json');
      const answer = (await response.json()) as Answer;
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: site });
      expect(answer.html).toContain(`src="${site}embed/"`);
      expect(answer.thumbnail_url).toBe(said.meta['og:image']);
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return { width: image.naturalWidth, height: image.naturalHeight };
      }, here(answer.thumbnail_url));
      expect(size).toEqual({ width: answer.thumbnail_width, height: answer.thumbnail_height });
      expect(size).toEqual({
        width: Number(said.meta['og:image:width']),
        height: Number(said.meta['og:image:height']),
      });
    }
  },
);
