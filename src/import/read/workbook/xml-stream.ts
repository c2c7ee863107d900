import { SaxesParser } from 'saxes';
import { UnreadableFileError } from '../../unreadable.ts';
import { count, LIMITS, pastLimit } from '../limits.ts';
import type { Limits } from '../limits.ts';

/** What is done with a part's elements. Names come without their prefix, attributes with theirs. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Goes through XML piece by piece and gives out what its handler emits, so that a sheet of a gigabyte is never in
 * memory. No entity but the five of XML is known, and a document type, where others are declared, is refused.
 */
export function* readXml<Item>(
  file: string,
  part: string,
  chunks: Iterable<Uint8Array>,
  handlerFor: (emit: (item: Item) => void) => XmlHandler,
  limits: Limits = LIMITS,
): Generator<Item> {
  let ready: Item[] = [];
  const handler = handlerFor((item) => ready.push(item));
  const parser = new SaxesParser();
  // Characters since something was last met: saxes keeps them all.
  let kept = 0;
  const refuseLong = (length: number): void => {
    if (length <= limits.recordLength) return;
    const got = `a text of ${count(length)} characters or more in ${part}`;
    throw pastLimit(file, 'recordLength', got, limits, 'save the table as CSV');
  };
  parser.on('error', (error) => {
    throw broken(file, part, error.message);
  });
  parser.on('doctype', () => {
    throw broken(file, part, 'a document type, which no workbook has');
  });
  parser.on('opentag', (tag) => {
    kept = 0;
    handler.open(local(tag.name), tag.attributes);
  });
  const take = (text: string): void => {
    kept = 0;
    refuseLong(text.length);
    handler.text?.(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', (tag) => {
    kept = 0;
    handler.close?.(local(tag.name));
  });
  const decoder = new TextDecoder();
  for (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    kept += text.length;
    parser.write(text);
    refuseLong(kept);
    yield* ready;
    ready = [];
  }
  parser.write(decoder.decode()).close();
  yield* ready;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function broken(file: string, part: string, why: string): UnreadableFileError {
  return new UnreadableFileError(
    file,
    `${part} with broken XML (${why})`,
    'a whole workbook',
    'open it in a spreadsheet program and save it again as .xlsx or CSV',
  );
}
