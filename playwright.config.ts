import { defineConfig } from '@playwright/test';
import { findBrowser, SOFTWARE_WEBGL } from './e2e/browser.js';

const port = Number(process.env['DATELINE_TEST_PORT'] ?? 4199);

const wide = { viewport: { width: 1280, height: 800 }, timezoneId: 'America/Los_Angeles' };
const narrow = {
  viewport: { width: 390, height: 844 },
  timezoneId: 'Pacific/Kiritimati',
  hasTouch: true,
};

/** The browser tests run against the built site, as a static host serves it. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Once: on a busy machine a browser can be late for a whole second. What needed it is counted apart.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    // A service worker's requests are routed by no test, and its files would outlive one.
    serviceWorkers: 'block',
    // A worker's tests take turns in one page, emptied between them: what it has compiled is there for the next.
    reuseContext: true,
    launchOptions: { ...findBrowser(), args: SOFTWARE_WEBGL },
  },
  projects: [
    // A finger needs a touch screen.
    { name: 'wide', use: wide, testIgnore: '**/touch.spec.ts' },
    // What does not depend on the screen is tested on one.
    { name: 'narrow', use: narrow, grepInvert: /@once/ },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --configLoader bundle`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
