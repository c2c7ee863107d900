import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Draws WebGL 2 without a GPU, and asks nothing of the network by itself. */
export const SOFTWARE_WEBGL = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
];

const INSTALLED = [
  process.env['DATELINE_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const NO_BROWSER =
  'No browser for the tests: found no Chromium or Chrome, and none could be installed. ' +
  'Install one, or set DATELINE_BROWSER to the path of its program.';

/**
 * The program of an installed Chromium or Chrome, else of Playwright's own.
 * @returns {string | undefined}
 */
export function browserPath() {
  return [...INSTALLED, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/**
 * Launch options for the browser that is there.
 * @returns {{ executablePath: string }}
 * @throws {Error} where there is none: the browser tests fail then, they are never skipped
 */
export function findBrowser() {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return { executablePath };
}

/**
 * Makes sure of a browser: what is installed, else Playwright's own, else Debian's package.
 * @returns {string} its program
 * @throws {Error} where none can be had
 */
export function ensureBrowser() {
  const attempts = [
    () => undefined,
    () => run('npx', ['playwright', 'install', 'chromium-headless-shell', 'chromium'], 240_000),
    () => {
      if (process.getuid?.() !== 0) return;
      run('apt-get', ['update', '-qq'], 180_000);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 400_000);
    },
  ];
  for (const attempt of attempts) {
    attempt();
    const path = browserPath();
    if (path !== undefined) return path;
  }
  throw new Error(NO_BROWSER);
}

/**
 * Runs a program that may fail: what counts is whether a browser is there afterwards.
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeout milliseconds
 */
function run(program, args, timeout) {
  console.log(`No browser yet; trying: ${program} ${args.join(' ')}`);
  try {
    execFileSync(program, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout,
      shell: process.platform === 'win32',
    });
  } catch (error) {
    console.log(`  did not help: ${error instanceof Error ? error.message : String(error)}`);
  }
}
