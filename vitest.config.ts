import { defineConfig } from 'vitest/config';

// A zone that is not UTC, not a whole hour off, and changes its clocks: what reads the machine's zone shows.
process.env['TZ'] = 'America/St_Johns';

export default defineConfig({
  test: {
    // A machine that does something else besides is no fault of what is tested.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}', 'e2e/bench/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/units.json' }]],
  },
});
