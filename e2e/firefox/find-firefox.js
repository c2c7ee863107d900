import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';

/** @import { Browser } from 'puppeteer-core' */

const INSTALLED = [
  process.env['DATELINE_FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The program of an installed Firefox. @returns {string | undefined} */
export function firefoxPath() {
  return INSTALLED.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/**
 * Starts Firefox. It draws WebGL only where it has a screen: where none is, on one of Xvfb, if that is installed.
 * @param {string} executablePath
 * @returns {Promise<{ browser: Browser, screen: boolean, close: () => Promise<void> }>} `screen`: whether it has one
 */
export async function startFirefox(executablePath) {
  const xvfb = process.env['DISPLAY'] ? null : await startScreen();
  const display = process.env['DISPLAY'] ?? xvfb?.display;
  const screen = display !== undefined || process.platform !== 'linux';
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: !screen,
    env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) },
    extraPrefsFirefox: { 'webgl.force-enabled': true, 'webgl.forbid-software': false },
    protocolTimeout: 120_000,
  });
  const close = async () => {
    await browser.close();
    xvfb?.end();
  };
  return { browser, screen, close };
}

/** @returns {Promise<{ display: string, end: () => void } | null>} null where there is no Xvfb */
async function startScreen() {
  if (spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error) return null;
  // It chooses a number that is free, and writes it where it is told to.
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise((resolve, reject) => {
    server.stdout.once('data', (said) => resolve(String(said).trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { display: `:${number}`, end: () => server.kill() };
}
