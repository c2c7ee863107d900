import { expect, it } from 'vitest';
import { articleOfText } from './article-text.ts';
import { differenceTo } from './nearly-same.ts';

const TEXT = 'A headline\n\nIt ends.\n';
const CRLF = TEXT.replaceAll('\n', '\r\n');

it.each([
  ['line-ends', CRLF, TEXT],
  ['line-ends', TEXT, CRLF],
  ['mark', `\ufeff${TEXT}`, TEXT],
  ['mark', TEXT, `\ufeff${TEXT}`],
  ['end', TEXT.trimEnd(), TEXT],
  ['end', `${TEXT}\n \n`, TEXT],
  ['end', TEXT, TEXT.trimEnd()],
  [null, 'A headline\n\nIt ended.\n', TEXT],
  [null, `\ufeff${CRLF}`, TEXT],
] as const)('tells what alone differs: %s', async (difference, got, expected) => {
  const { sha256 } = await articleOfText(expected, 'it');
  expect(await differenceTo(got, sha256)).toBe(difference);
});
