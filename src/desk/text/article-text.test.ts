import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfBytes, articleOfText, ArticleTextError } from './article-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const wordy = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `a${text}`);

describe('a text as coded', () => {
  it('is what the bytes say, to the last one, and hashed as they are', async () => {
    await fc.assert(
      fc.asyncProperty(wordy, fc.constantFrom('', '\ufeff'), async (words, mark) => {
        const came = bytes(mark + words);
        const read = await articleOfBytes(came, 'a.txt');
        expect(read.text).toBe(mark + words);
        expect(Buffer.from(read.bytes).equals(came)).toBe(true);
        expect(read.sha256).toBe(createHash('sha256').update(came).digest('hex'));
        expect(read.encoding).toBe('utf-8');
        expect(await articleOfText(mark + words, 'it')).toEqual({ ...read, encoding: null });
      }),
    );
  });

  it('keeps UTF-16 as UTF-8, with the same units, and says that it came so', async () => {
    await fc.assert(
      fc.asyncProperty(wordy, fc.boolean(), async (words, isLittle) => {
        const read = await articleOfBytes(utf16(`\ufeff${words}`, isLittle), 'a.txt');
        expect(read.text).toBe(`\ufeff${words}`);
        expect(read.encoding).toBe(isLittle ? 'utf-16le' : 'utf-16be');
        const again = await articleOfBytes(read.bytes, 'a.txt');
        expect(again).toEqual({ ...read, encoding: 'utf-8' });
      }),
    );
  });

  it.each([
    ['another encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'encoding'],
    ['half of UTF-16', Uint8Array.of(0xff, 0xfe, 0x61), 'encoding'],
    ['nothing', new Uint8Array(), 'no-words'],
    ['white space', bytes('\ufeff \r\n'), 'no-words'],
  ])('refuses %s and says what to do', async (_, came, problem) => {
    const refused = await articleOfBytes(came, 'a.txt').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ArticleTextError);
    expect(refused).toMatchObject({ problem, message: expect.stringContaining('a.txt') });
  });

  it('refuses half a character, which no file can hold', async () => {
    await expect(articleOfText('a\ud83d b', 'The pasted text')).rejects.toThrow('at unit 1');
  });

  it('leaves hostile text as it is', async () => {
    const text = '<script>alert(1)</script>\u0000\u202e\r\n\u00a0“’';
    expect((await articleOfBytes(bytes(text), 'a.txt')).text).toBe(text);
  });
});
