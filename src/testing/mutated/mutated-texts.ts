import * as fc from 'fast-check';
import { everyKeyFiles } from '../every-key-files.ts';

/** The texts of a dataset's files, by what each holds; an incident is `incident/<n>`. */
export type FileTexts = ReadonlyMap<string, string>;

/** Words that would be seen in a page that took them for markup, an address or code. */
export const MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
export const SCRIPT_ADDRESS = 'javascript:alert(1)';

/** What people and programs write by mistake, and what somebody writes on purpose. */
const NASTY: readonly unknown[] = [
  [null, true, 0, -1, 13, 2.5, 600, 20_015, 1e9, 1e308, 5e-324, Number.MAX_SAFE_INTEGER + 2],
  ['', ' ', 'a', 'A b', 'a'.repeat(199), 'a'.repeat(300), 'x'.repeat(70_000), '0', '-0'],
  [
    '\u0000',
    '\u001b[2J',
    '\u009b31m',
    '\u202e',
    '\ud800',
    'a\udc00b',
    '\u2028',
    '👩‍🚒',
    'Ա',
    'العربية',
  ],
  ['__proto__', 'constructor', 'toString', 'hasOwnProperty', MARKUP, SCRIPT_ADDRESS],
  [
    'https://a.example/"onmouseover=1',
    'https://a.example/\u0000',
    'http://',
    'HTTPS://A',
    '//a.example',
  ],
  '../../etc/passwd /etc/passwd events/dataset.json {1} ${1} $& \\input{x}'.split(' '),
  ['} , a = {'],
  '2020-13-45 2020-02-30 2020-10-11/.. ../2020-10-11 ../.. -9999/9999 Y170000002'.split(' '),
  '2020-10-11T25:00:00Z 2020-10-11T12:00:00+04:00 [2020-10-10..2020-10-12] 202X 2020-21'.split(' '),
  'other press ganja west one two page courier ministry shelling en ar'.split(' '),
  [
    [],
    {},
    [[]],
    [{}],
    [0, 0],
    [180, 90],
    [-180, -90],
    [
      [180, -90],
      [-180, 90],
    ],
    { en: MARKUP },
  ],
].flat();

/** One of the ways in which a file goes wrong. */
interface Change {
  readonly kind: 'put' | 'remove' | 'again' | 'add' | 'move' | 'nest' | 'text';
  /** Which of what there is to choose from: any number. */
  readonly at: number;
  readonly other: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('put', 'put', 'put', 'move', 'remove', 'again', 'add', 'nest', 'text'),
  at: fc.nat(),
  other: fc.nat(),
});

/** A dataset that has every key and no findings, as texts, changed in one to three places. */
export const mutatedTexts: fc.Arbitrary<FileTexts> = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce(changed, textsOf()));

/** That dataset as it is. */
export function textsOf(): FileTexts {
  const { incidents, ...others } = everyKeyFiles();
  return new Map(
    [
      ...Object.entries(others),
      ...incidents.map((incident, at) => [`incident/${at}`, incident] as const),
    ]
      // Those that a dataset may be without, and this one is.
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

type Holder = Record<string | number, unknown>;
interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Everything that stands in a value, by what holds it. */
function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}

function changed(texts: FileTexts, { kind, at, other }: Change): FileTexts {
  const names = [...texts.keys()];
  const name = names[at % names.length]!;
  const text = texts.get(name)!;
  const put = (written: string): FileTexts => new Map([...texts, [name, written]]);
  const nasty = NASTY[other % NASTY.length];
  if (kind === 'text') {
    const cut = other % (text.length + 1);
    const pieces = ['', ',', '"', '{', '\\', '\\ud83d', '\u0000', text.slice(0, at % 40)];
    return put(text.slice(0, cut) + pieces[at % pieces.length] + text.slice(cut + (at % 3)));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return texts;
  }
  const spots = spotsIn(value);
  const spot = spots[(at >>> 5) % Math.max(1, spots.length)];
  if (!spot) return put(JSON.stringify(nasty ?? null));
  const { holder, key } = spot;
  if (kind === 'put') holder[key] = nasty;
  else if (kind === 'move') {
    const from = spots[other % spots.length]!;
    holder[key] = structuredClone(from.holder[from.key]);
  } else if (kind === 'again' && Array.isArray(holder))
    holder.push(structuredClone(holder[key as number]));
  else if (kind === 'add') {
    const inside = (typeof holder[key] === 'object' && holder[key]) || holder;
    Object.defineProperty(inside, typeof nasty === 'string' ? nasty : 'key', {
      value: nasty,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (kind === 'nest') {
    for (let depth = 0; depth < other % 300; depth++) holder[key] = [holder[key]];
  } else delete holder[key];
  return put(JSON.stringify(value));
}
