/** Something in the data that is not as it must be: where, what is there, and what should be. */
export interface Finding {
  /** The file's path from the data's root. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file; empty for the file itself. */
  readonly pointer: string;
  readonly got: string;
  readonly expected: string;
}

/** Something an editor may want to look at, and that may well be right as it is. */
export interface Note {
  readonly file: string;
  readonly pointer: string;
  readonly text: string;
}

/** What a check says of the data. Notes never fail it. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** One line for people: `events/speakers.json /3/party: got "x", expected one of …`. */
export function describeFinding({ file, pointer, got, expected }: Finding): string {
  return `${file} ${pointer || '/'}: got ${got}, expected ${expected}`;
}

/** One line for people: `geo/places.geojson /features/3: note: …`. */
export function describeNote({ file, pointer, text }: Note): string {
  return `${file} ${pointer || '/'}: note: ${text}`;
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
