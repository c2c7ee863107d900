import { expect, it } from 'vitest';
import { newFolder } from '../records/new-folder.ts';
import { sha256Of } from '../text/article-text.ts';
import { FILES } from '../../evidence/files.ts';
import type { Choice } from './chosen/chosen-files.ts';
import { createDesks } from './desks.ts';

const SENTENCE =
  'Nine people were killed in the town on Sunday, the mayor said, and 12 houses burnt down. ';

it('opens 200 articles of 5 kB in less than 3 s', async () => {
  const encoder = new TextEncoder();
  const { texts } = newFolder({
    id: 'many',
    title: 'Many',
    summary: 'Many articles.',
    timeZone: 'UTC',
    licence: 'CC0',
    language: 'en',
  });
  const articles = Array.from({ length: 200 }, (_, at) =>
    encoder.encode(`Article ${at}\n\n${SENTENCE.repeat(5_000 / SENTENCE.length)}\n`),
  );
  const sources = await Promise.all(
    articles.map(async (bytes, at) => ({
      id: `article-${at}`,
      type: 'webpage',
      title: `Article ${at}`,
      custom: { sha256: await sha256Of(bytes) },
    })),
  );
  const files = new Map([...texts].map(([path, text]) => [`many/${path}`, encoder.encode(text)]));
  files.set(`many/${FILES.sources}`, encoder.encode(JSON.stringify(sources)));
  for (const [at, bytes] of articles.entries()) files.set(`articles/article-${at}.txt`, bytes);
  const choice: Choice = {
    name: 'many',
    handle: null,
    files: [...files].map(([path, bytes]) => ({
      path,
      size: bytes.length,
      bytes: () => Promise.resolve(bytes),
    })),
  };
  const desks = createDesks(() => Promise.reject(new DOMException('No.', 'SecurityError')), null);
  await desks.start();
  const began = performance.now();
  await desks.open(Promise.resolve(choice));
  const { desk } = desks.store.getState().session!.store.getState();
  const cut = sources.map(({ id }) => desk.article(id)!.sentences.length);
  const took = performance.now() - began;
  expect(cut.every((sentences) => sentences > 50)).toBe(true);
  expect(took).toBeLessThan(3_000);
});
