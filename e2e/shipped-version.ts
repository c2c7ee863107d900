import { readFileSync } from 'node:fs';

/** Version of the dataset that the built site under test ships. */
export const SHIPPED_VERSION: string = (
  JSON.parse(readFileSync(new URL('../data/events/dataset.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  }
).version;
