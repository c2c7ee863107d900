import { createReadStream } from 'node:fs';
import { createDecoder, notUtf8 } from './read-text.ts';

/**
 * Reads the lines of a text of UTF-8 one after another, without those that are blank: however many there are, a few are
 * in memory. A line ends at a line feed alone, with or without a carriage return before it; other breaks may stand in JSON.
 * @throws {Error} where the file can't be read, or its bytes are not UTF-8
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = createDecoder();
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      throw notUtf8(error);
    }
  };
  let rest = '';
  for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
    const lines = (rest + decode(bytes)).split('\n');
    rest = lines.pop()!;
    yield* lines.filter(isWritten);
  }
  rest += decode();
  if (isWritten(rest)) yield rest;
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}
