import type { FileBytes, ImportFile } from '../../table.ts';
import type { Telling } from '../../telling.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { ENCODINGS, likelyScript, SCRIPTS, surveyHighBytes } from './encodings.ts';
import { findLetters } from './letters.ts';
import { count, counted, LIMITS, pastLimit, size } from '../limits.ts';
import type { Limits } from '../limits.ts';
import { surveyUtf8 } from './utf8-survey.ts';

export interface DecodedText {
  readonly encoding: string;
  /** What the bytes were read as, for people, and what in them could not be. */
  readonly how: readonly Telling[];
  /** The text from its beginning, each time anew, some hundred thousand characters at once: no file is ever one string. */
  readonly chunks: () => Generator<string>;
}

/** Bytes that are read and decoded at once: what is made of so few is gone before the collector moves it among what stays. */
const CHUNK = 128 * 1024;

/** Bytes that are looked at to tell UTF-16 and what is no text. */
const SAMPLE = 64 * 1024;

/** Reads bytes as text in the encoding that was said, else the one that they show. What is no text is refused. */
export function decodeText(
  file: ImportFile,
  limits: Limits = LIMITS,
  chunk: number = CHUNK,
): DecodedText {
  const { bytes } = file;
  if (bytes.length > limits.fileBytes) {
    throw pastLimit(
      file.name,
      'fileBytes',
      size(bytes.length),
      limits,
      'split the file into several',
    );
  }
  const { encoding, how } = saidOf(file) ?? utf16Of(bytes) ?? singleBytes(file);
  const even = chunk + (chunk % 2);
  return {
    encoding,
    how,
    *chunks() {
      const decoder = new TextDecoder(encoding);
      for (const piece of piecesOf(bytes, even)) {
        const text = decoder.decode(piece, { stream: true });
        if (text !== '') yield text;
      }
      const rest = decoder.decode();
      if (rest !== '') yield rest;
    },
  };
}

function* piecesOf(bytes: FileBytes, length: number = CHUNK): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length)
    yield bytes.subarray(from, Math.min(from + length, bytes.length));
}

/** The first characters of a text, to tell what it is by. */
export function beginningOf(text: DecodedText, length: number = SAMPLE): string {
  let beginning = '';
  for (const chunk of text.chunks()) {
    beginning += chunk;
    if (beginning.length >= length) break;
  }
  return beginning.slice(0, length);
}

type Found = Pick<DecodedText, 'encoding' | 'how'>;

function saidOf(file: ImportFile): Found | undefined {
  const { encoding } = file;
  if (encoding === undefined) return;
  if (!encoding.startsWith('utf-16')) refuseBinary(file);
  return { encoding, how: [`${encoding}, as was said`] };
}

function utf16Of(bytes: FileBytes): Found | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), SAMPLE));
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return told('utf-16le', 'UTF-16 (little-endian)', bytes);
  if (first === 0xfe && second === 0xff) return told('utf-16be', 'UTF-16 (big-endian)', bytes);
  let evenNulls = 0;
  let oddNulls = 0;
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0) evenNulls += 1;
    if (sample[at + 1] === 0) oddNulls += 1;
  }
  // Digits, spaces and separators have a null byte in every script, and no text has nulls in the other half.
  const many = Math.max(sample.length / 20, 1);
  if (oddNulls > many && evenNulls === 0) {
    return told('utf-16le', 'UTF-16 (little-endian, no byte order mark)', bytes);
  }
  if (evenNulls > many && oddNulls === 0) {
    return told('utf-16be', 'UTF-16 (big-endian, no byte order mark)', bytes);
  }
}

function told(encoding: string, name: string, bytes: FileBytes): Found {
  const how = bytes.length % 2 === 0 ? [name] : [name, CUT];
  return { encoding, how };
}

const CUT = 'the file ends inside a character: it has been cut short';

const LATIN = ['windows-1252', 'windows-1250', 'windows-1254'] as const;
/** Where fewer of the bytes beyond ASCII are letters of words, the text is in none of these. */
const LEAST_OF_WORDS = 0.5;

function singleBytes(file: ImportFile): Found {
  refuseBinary(file);
  const { bytes } = file;
  const [first, second, third] = bytes.subarray(0, 3);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const { characters, stray, firstStray, cut } = surveyUtf8(piecesOf(bytes));
  const name = marked ? 'UTF-8 (byte order mark)' : 'UTF-8';
  // One accent at the very end of an ASCII file looks like a cut character too: nothing speaks for UTF-8 then.
  const mostly = marked || characters > 10 * stray;
  if (stray === 0 && (!cut || mostly)) {
    return { encoding: 'utf-8', how: cut ? [name, CUT] : [name] };
  }
  if (mostly) {
    const lost = `${counted(stray, 'byte is', 'bytes are')} not UTF-8, the first at byte ${count(firstStray + 1)}: each is shown as \uFFFD`;
    return { encoding: 'utf-8', how: [name, lost, ...(cut ? [CUT] : [])] };
  }
  const why = firstStray < 0 ? bytes.length : firstStray + 1;
  const found = surveyHighBytes(piecesOf(bytes));
  const { encoding, share } = findLetters(found.counts);
  if (found.isOtherScript || share < LEAST_OF_WORDS) {
    const likely = likelyScript(found);
    throw new UnreadableFileError(
      file.name,
      `text that is not UTF-8 (byte ${count(why)}), of a script that nothing in it names`,
      `UTF-8, or one of ${SCRIPTS}`,
      `save it as UTF-8; or say which it is as encoding in a file for --map; if ${likely}, its content is {"encoding":"${likely}"}`,
      'encoding',
    );
  }
  const others = LATIN.filter((each) => each !== encoding);
  const by =
    encoding === 'windows-1252' ? '' : `, and its letters are those of ${ENCODINGS[encoding]}`;
  return {
    encoding,
    how: [
      {
        text: `${encoding.replace('w', 'W')} (byte ${count(why)} is not UTF-8${by})`,
        cure: `where letters are wrong, encoding in mapping.json says another: ${others.map((each) => `${each} (${ENCODINGS[each]})`).join(', ')}`,
        cureKey: 'encoding',
      },
    ],
  };
}

/** Text has no null, and hardly a control character but tabs and ends of lines. */
function refuseBinary({ name, bytes }: ImportFile): void {
  const nul = placeOfNull(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !ALLOWED.includes(byte)) controls += 1;
  if (nul < 0 && controls <= sample.length / 50) return;
  const got =
    nul < 0
      ? 'bytes that are no text (control characters)'
      : `bytes that are no text (a null at byte ${count(nul + 1)})`;
  throw new UnreadableFileError(
    name,
    got,
    'a table as text (CSV, TSV), XLSX, JSON, KML or GPX',
    'open the file in the program that made it and save the table as CSV',
  );
}

/** Where the first null is, from 0; -1 where there is none. */
function placeOfNull(bytes: FileBytes): number {
  let before = 0;
  for (const piece of piecesOf(bytes)) {
    const nul = piece.indexOf(0);
    if (nul >= 0) return before + nul;
    before += piece.length;
  }
  return -1;
}

/** Tab, line feed, vertical tab (Excel's line break in a cell), form feed, carriage return, DOS's end of file. */
const ALLOWED: readonly number[] = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a];
