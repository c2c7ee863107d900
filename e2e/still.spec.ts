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
    expect(box.width / box.height).toBeCloseTo(880 / 550, 1);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport!.width);
    // One of the two, and not both.
    expect(requests.filter((address) => address.includes('picture'))).toEqual([
      `${baseURL}picture-${colorScheme}.png`,
    ]);
    await expect(page.locator('figure.still figcaption')).toContainText(
      '27 September – 2 November 2020. 75 incidents, reported in 5 articles by TRT World,',
    );
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    await expect(picture).toBeVisible();
    await expect(page.getByRole('link', { name: 'GeoJSON' })).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.goto('./embed/');
    await expect(picture).toBeVisible();
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
    const response = await request.get('./oembed.json');
    expect(response.headers()['content-type']).toContain('json');
    const answer = (await response.json()) as Answer;
    // The site is built for one address and tested at another.
    const site = answer.provider_url;
    expect(new URL(site).pathname).toMatch(/\/$/);
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    expect(answer.html).toContain(`src="${site}embed/"`);

    for (const [path, canonical, embeds] of [
      ['', '', true],
      ['embed/', '', true],
      ['about/', 'about/', false],
      ['about/coding/', 'about/coding/', false],
      ['explainer/', 'explainer/', false],
      ['embedding/', 'embedding/', false],
      ['guide/', 'guide/', false],
      ['guide/article/', 'guide/article/', false],
    ] as const) {
      await page.goto(`./${path}`);
      const said = await page.evaluate(() => ({
        links: Array.from(
          document.querySelectorAll('link[rel="canonical"], link[type="application/json+oembed"]'),
          (link) => link.getAttribute('href'),
        ),
        meta: Object.fromEntries(
          Array.from(document.querySelectorAll('meta[property], meta[name]'), (meta) => [
            meta.getAttribute('property') ?? meta.getAttribute('name'),
            meta.getAttribute('content'),
          ]),
        ) as Record<string, string>,
      }));
      expect(said.links, path).toEqual([
        `${site}${canonical}`,
        ...(embeds ? [`${site}oembed.json`] : []),
      ]);
      expect(said.meta, path).toMatchObject({
        'og:url': `${site}${canonical}`,
        'og:image': answer.thumbnail_url,
        'og:image:width': String(answer.thumbnail_width),
        'og:image:height': String(answer.thumbnail_height),
        'og:description': said.meta['description'],
        'twitter:card': 'summary_large_image',
        'twitter:image': answer.thumbnail_url,
      });
      expect(said.meta['og:title'], path).toMatch(
        /Nagorno-Karabakh|Dateline|From a sheet to an embed|From an article to a map/,
      );
      expect(said.meta['description'], path).toMatch(/\w{3}/);
    }

    expect(answer.thumbnail_url.startsWith(site)).toBe(true);
    const size = await page.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return { thumbnail_width: image.naturalWidth, thumbnail_height: image.naturalHeight };
      },
      baseURL! + answer.thumbnail_url.slice(site.length),
    );
    expect(answer).toMatchObject(size);
  },
);
