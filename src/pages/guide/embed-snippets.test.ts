import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { oembed } from '../oembed.ts';
import guide from './guide.md?raw';

const SITE = 'https://news.example/dateline/';
const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
const texts = [guide, String(oembed(compileDataset(sampleFiles()), SITE)['html']), readme];
const frames = texts.flatMap((text) => text.match(/<(?:amp-)?iframe\s[^>]*src=[^>]*>/g) ?? []);

it('every frame to be pasted is without a border, in hosts that refuse styles, too', () => {
  // The guide’s, AMP’s, oEmbed’s, the README’s.
  expect(frames).toHaveLength(4);
  for (const frame of frames) expect(frame).toContain('frameborder="0"');
});

it('every frame to be pasted has the height of an embed that does one thing', () => {
  for (const frame of frames)
    expect(Number(/ height="(\d+)"/.exec(frame)?.[1]), frame).toBeLessThanOrEqual(480);
});
