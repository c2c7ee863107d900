import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { messagePlugin } from '../../src/cli/bundle/message-plugin.ts';

// As in the config of the units, so that what depends on the machine's zone is seen here too.
process.env['TZ'] = 'America/St_Johns';

/** The units of one folder: what those of others see of it in passing is not held by them. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  plugins: [messagePlugin()],
  test: {
    include: [`${process.env['DATELINE_MUTATED']}/**/*.test.{ts,tsx}`],
    testTimeout: 30_000,
  },
});
