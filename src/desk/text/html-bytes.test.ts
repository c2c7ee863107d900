import { expect, it } from 'vitest';
import { htmlOfBytes } from './html-bytes.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it('reads a page in the encoding that it names, and says in which', () => {
  const page = '<html><head><meta charset="windows-1251"></head>\u00ec\u00e8\u00f0';
  expect(htmlOfBytes(bytes(page), 'a.html')).toEqual({
    html: '<html><head><meta charset="windows-1251"></head>мир',
    encoding: 'windows-1251',
  });
  const old = '<META http-equiv=Content-Type content="text/html; charset=ISO-8859-1">caf\u00e9';
  expect(htmlOfBytes(bytes(old), 'a.html').html).toContain('café');
  expect(htmlOfBytes(bytes('\u00ff\u00fe<\u0000p\u0000'), 'a.html').html).toBe('<p');
  expect(htmlOfBytes(new TextEncoder().encode('<p>é'), 'a.html')).toMatchObject({ html: '<p>é' });
});

it('refuses what is in no encoding that it names, and says what to do', () => {
  expect(() => htmlOfBytes(bytes('caf\u00e9'), 'a.html')).toThrow(/a\.html.*not utf-8.*paste/);
  expect(() => htmlOfBytes(bytes('<meta charset="klingon">'), 'a.html')).toThrow('not klingon');
});
