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

it('holds to the byte order mark, whatever the page says, and takes no single bytes for UTF-16', () => {
  const named = (charset: string): Uint8Array =>
    new TextEncoder().encode(`\ufeff<meta charset="${charset}">é`);
  expect(htmlOfBytes(named('windows-1252'), 'a.html')).toEqual({
    html: '<meta charset="windows-1252">é',
    encoding: 'utf-8',
  });
  for (const charset of ['utf-16', 'UTF-16BE', 'unicode'])
    expect(htmlOfBytes(named(charset).subarray(3), 'a.html')).toMatchObject({
      html: `<meta charset="${charset}">é`,
      encoding: 'utf-8',
    });
});

it('refuses what is in no encoding that it names, and says what to do', () => {
  expect(() => htmlOfBytes(bytes('caf\u00e9'), 'a.html')).toThrow(/a\.html.*not utf-8.*paste/);
  expect(() => htmlOfBytes(bytes('<meta charset="klingon">'), 'a.html')).toThrow('not klingon');
});
