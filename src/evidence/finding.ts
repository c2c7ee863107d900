/** Where in an author's files something is. */
interface Located {
  /** The file's path from the data's root. */
  readonly file: string;
  /** The record, from 1, of a file that has one a line; the pointer then leads into the record. */
  readonly row?: number | undefined;
  /** JSON pointer (RFC 6901) into the file; empty for the file itself. */
  readonly pointer: string;
}

/** Something in the data that is not as it must be: where, what is there, and what should be. */
export interface Finding extends Located {
  readonly got: string;
  readonly expected: string;
  /** What mends it, where that is known: `did you mean "strike"?` */
  readonly cure?: string | undefined;
}

/** Something an editor may want to look at, and that may well be right as it is. */
export interface Note extends Located {
  readonly text: string;
}

/** What a check says of the data. Notes never fail it. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** One line for people: `events/speakers.json /3/party: got "x", expected one of …; did you mean "y"?`. */
export function describeFinding(finding: Finding): string {
  const { got, expected, cure } = finding;
  return oneLine(`${place(finding)}: got ${got}, expected ${expected}${cure ? `; ${cure}` : ''}`);
}

/** One line for people: `geo/places.geojson /features/3: note: …`. */
export function describeNote(note: Note): string {
  return oneLine(`${place(note)}: note: ${note.text}`);
}

function place({ file, row, pointer }: Located): string {
  return `${file}${row === undefined ? '' : ` row ${row}`} ${pointer || '/'}`;
}

/** A text with its line breaks as JSON writes them: a name of a file may have some, which would look like lines of ours. */
export function oneLine(text: string): string {
  return text.replace(
    /[\n\r\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A JSON pointer from path segments, escaped. */
export function pointerTo(...segments: (string | number)[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** A value as short text for a finding. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** A number of things: "1 incident", "2 incidents". @param many where an s does not do */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
