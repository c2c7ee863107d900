import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, isHtml, namesOfLinks, plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>two<br>three</p>', 'One\ntwo\nthree'],
    ['a <b>bold</b>  &amp; <i>word</i>', 'a bold & word'],
    ['<script>alert(1)</script>x<style>p{}</style>', 'x'],
    ['<script>never closed', ''],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['&lt;script&gt;', '<script>'],
    ['&#233;&#x1F600;&#99999999;&bogus;&#0;', 'é😀&#99999999;&bogus;&#0;'],
    ['<!-- a comment -->b', 'b'],
    ['a <', 'a <'],
  ])('makes %j to %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('takes any text in one pass', () => {
    const start = performance.now();
    plainText('<'.repeat(300_000));
    plainText('<script>'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
    fc.assert(fc.property(fc.string(), (text) => typeof plainText(text) === 'string'));
  });
});

it('tells HTML, and finds the addresses in it', () => {
  expect(isHtml('a < b and c > d')).toBe(false);
  expect(isHtml('a<br>b')).toBe(true);
  const html =
    '<a href="https://example.org/?a=1&amp;b=2">x</a><img src=\'javascript:alert(1)\'><a href="https://example.org/?a=1&amp;b=2">';
  expect(addressesIn(html)).toEqual(['https://example.org/?a=1&b=2']);
});

it('knows what links are called that name somebody', () => {
  const link = (name: string) => `Fuente: <a target="x" href='https://example.org/a'>${name}</a>`;
  const nameOf = (name: string) => namesOfLinks(link(name)).get('https://example.org/a');
  expect(nameOf('The Times')).toBe('The Times');
  expect(nameOf('Smith &amp; Sons')).toBe('Smith & Sons');
  for (const nobody of ['link', 'Aquí', 'https://example.org/a', 'example.org/a', '1', ''])
    expect(nameOf(nobody)).toBeUndefined();
});
