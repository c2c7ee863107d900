import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SIZE = /font(?:-size)?:[^;]*?\b\d*\.?\d+(?:rem|px)\b[^;]*;/g;
/** Names on the map are set as MapLibre sets those of the ground. */
const OF_THE_MAP = 'map.css';
const ROOT = resolve(import.meta.dirname, '../..');

function stylesheets(folder: string): string[] {
  return readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css') && !path.endsWith(OF_THE_MAP))
    .map((path) => resolve(ROOT, folder, path));
}

describe('type', () => {
  it('has the sizes of the scale alone, in every stylesheet', () => {
    const sheets = ['src', 'explainer'].flatMap((folder) => stylesheets(folder));
    expect(sheets.length).toBeGreaterThan(10);
    const others = sheets.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(SIZE)].map(([rule]) => `${path}: ${rule}`),
    );
    expect(others).toEqual([]);
  });
});
