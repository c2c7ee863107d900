import { copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';

/*
 * Gives the package a README of its own while it is packed: npm takes that of the root, which is the checkout's.
 * `put` before, `back` after; a `put` that follows one without its `back` still knows the checkout's.
 */

const root = resolve(import.meta.dirname, '..');
const readme = resolve(root, 'README.md');
const ofPackage = resolve(root, 'src/cli/package/package-readme.md');
const kept = resolve(root, 'build/checkout-readme.md');

if (process.argv[2] === 'put') {
  if (!readFileSync(readme).equals(readFileSync(ofPackage))) {
    mkdirSync(resolve(root, 'build'), { recursive: true });
    copyFileSync(readme, kept);
  }
  copyFileSync(ofPackage, readme);
} else {
  renameSync(kept, readme);
}
