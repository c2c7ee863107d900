import { describe, expect, it } from 'vitest';
import { partOf } from './part-of.ts';

async function part(range: string | null): Promise<unknown[]> {
  const { status, headers, ...rest } = await partOf(
    new Response('0123456789', { headers: { 'Content-Type': 'text/x' } }),
    range,
  ).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    text: await response.text(),
  }));
  expect(headers.get('Content-Type')).toBe('text/x');
  return [status, headers.get('Content-Range'), rest.text];
}

describe('partOf', () => {
  it.each([
    [null, 200, null, '0123456789'],
    ['bytes=0-1,4-5', 200, null, '0123456789'],
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=8-', 206, 'bytes 8-9/10', '89'],
    ['bytes=8-99', 206, 'bytes 8-9/10', '89'],
    ['bytes=10-12', 416, 'bytes */10', ''],
  ])('answers %s as a host does', async (range, ...answer) => {
    expect(await part(range)).toEqual(answer);
  });
});
