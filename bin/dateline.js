#!/usr/bin/env node
// Node 20 runs no TypeScript: this loads the command line as the package carries it, and as `npm ci` builds it in a checkout.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Exit status of what went wrong in the program itself: neither findings (1) nor wrong use (2). */
const FAULT = 70;

const root = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../build/cli/main.js', import.meta.url);

if (!existsSync(built)) {
  console.error(
    `dateline: ${fileURLToPath(built)} is missing. Run "npm run build:code" in ${root} first.`,
  );
  process.exit(FAULT);
}
const { main, complain } = await import(built.href);
try {
  process.exitCode = await main(root, process.argv.slice(2));
} catch (error) {
  complain(`dateline: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = FAULT;
}
