#!/usr/bin/env node
// Node 20 runs no TypeScript: this loads the command line that `npm ci` (or `npm run build`) has built.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../build/cli/main.js', import.meta.url);

if (!existsSync(built)) {
  console.error(
    `dateline: ${fileURLToPath(built)} is missing. Run "npm run build:cli" in ${root} first.`,
  );
  process.exit(2);
}
const { main } = await import(built.href);
process.exitCode = await main(root, process.argv.slice(2));
