/** Reads the built site in Firefox, over WebDriver BiDi: the main stories, as the browser suite has them in Chromium. */
import { createServer } from 'node:http';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../bench/serve.js';
import { firefoxPath, startFirefox } from './find-firefox.js';
import { STORIES } from './stories.js';

const SITE = fileURLToPath(new URL('../../dist/', import.meta.url));

const path = firefoxPath();
if (path === undefined)
  console.log(
    'Skipped: found no Firefox. Install one (Debian: apt-get install firefox-esr xvfb), or set DATELINE_FIREFOX to the path of its program.',
  );
else await run(path);

/** @param {string} program */
async function run(program) {
  statSync(join(SITE, 'index.html'));
  const site = await serve((name) => ({ file: join(SITE, name) }));
  const host = await startHost(site.address);
  const { browser, screen, close } = await startFirefox(program);
  console.log(await browser.version());
  let failed = 0;
  for (const { name, needsScreen = false, story } of STORIES) {
    if (needsScreen && !screen) {
      console.log(`- ${name}: skipped, as there is no screen to draw on; install xvfb`);
      continue;
    }
    const page = await browser.newPage();
    page.setDefaultTimeout(90_000);
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await page.setViewport({ width: 1280, height: 800 });
      await story(page, { site: site.address, host: host.address });
      if (errors.length > 0) throw new Error(errors.join('\n'));
      console.log(`✓ ${name}`);
    } catch (error) {
      failed += 1;
      console.error(`✗ ${name}\n`, error);
    }
    await page.close();
  }
  await close();
  await host.close();
  await site.close();
  console.log(`${STORIES.length} stories, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** A newsroom's page with a map, of another origin. @param {string} site */
async function startHost(site) {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Host</title>
<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>
<script async src="${site}embed.js"></script>
<dateline-map id="map" src="${site}embed/" t="2020-10-10/2020-10-18"><a href="${site}">The whole map</a></dateline-map>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
