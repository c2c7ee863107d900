import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { messagePlugin } from './src/cli/bundle/message-plugin.ts';

// A zone that is not UTC, not a whole hour off, and changes its clocks: what reads the machine's zone shows.
process.env['TZ'] = 'America/St_Johns';

const SRC = join(import.meta.dirname, 'src');

/** The files that put a module or what browsers have in another's place: they share nothing with others. */
const ALONE = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) =>
    /^vi\.mock\(|^import 'fake-indexeddb\/auto'/m.test(readFileSync(join(SRC, path), 'utf8')),
  )
  .map((path) => `src/${path.replaceAll('\\', '/')}`);

export default defineConfig({
  plugins: [messagePlugin()],
  test: {
    // A machine that does something else besides is no fault of what is tested.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/units.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['src/**/*.test.{ts,tsx}', 'e2e/bench/*.test.ts'],
          exclude: ALONE,
          // Half of the time of 300 files went by in loading the same modules anew for each.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
