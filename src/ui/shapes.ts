/**
 * SVG path data in a box of 16 × 16 around 0,0; all of about the same area. Fill rule is even-odd: the ring has a hole.
 */
export const SHAPES = {
  diamond: 'M0-8 7.2 0 0 8-7.2 0Z',
  triangle: 'M0-7.4 7.6 6.2H-7.6Z',
  square: 'M-6-6H6V6H-6Z',
  flag: 'M-5.6-8H-3.4V-7H6.6L4-2.5 6.6 2H-3.4V8H-5.6Z',
  ring: 'M-7 0A7 7 0 1 0 7 0 7 7 0 1 0-7 0ZM-3.6 0A3.6 3.6 0 1 1 3.6 0 3.6 3.6 0 1 1-3.6 0Z',
  cross: 'M-2.2-7H2.2V-2.2H7V2.2H2.2V7H-2.2V2.2H-7V-2.2H-2.2Z',
  dot: 'M-5 0A5 5 0 1 0 5 0 5 5 0 1 0-5 0Z',
  star: 'M0-8 2.2-3 8-2.6 3.5 1.1 5 6.8 0 3.7-5 6.8-3.5 1.1-8-2.6-2.2-3Z',
  hexagon: 'M-3.7-6.4H3.7L7.4 0 3.7 6.4H-3.7L-7.4 0Z',
  bar: 'M-2.6-7.6H2.6V7.6H-2.6Z',
} as const;

/** A shape by its name: those that a dataset's groups may have as their mark. */
export type Mark = keyof typeof SHAPES;

type Command = readonly [letter: string, ...values: number[]];

/** How many numbers each command takes; all are absolute. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 };

const COMMANDS = new Map<string, readonly Command[]>(
  Object.entries<string>(SHAPES).map(([mark, path]) => [mark, parsePath(path)]),
);

/**
 * A mark's shape around a point, as path data. A transform would do the same, but a browser composites
 * every transform apart: with a thousand marks that takes longer than painting them.
 * @param size width and height, in the units of `x` and `y`
 */
export function shapeAt(mark: Mark, x: number, y: number, size: number): string {
  const scale = size / 16;
  const at = (value: number, origin: number): string => (origin + value * scale).toFixed(2);
  return COMMANDS.get(mark)!
    .map(([letter, ...values]) => {
      switch (letter) {
        case 'H':
          return `H${at(values[0]!, x)}`;
        case 'V':
          return `V${at(values[0]!, y)}`;
        case 'A': {
          const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = values;
          return `A${rx * scale} ${ry * scale} ${turn} ${large} ${sweep} ${at(toX, x)} ${at(toY, y)}`;
        }
        default:
          return `${letter}${values.map((value, index) => at(value, index % 2 === 0 ? x : y)).join(' ')}`;
      }
    })
    .join('');
}

/** Repeated commands without their letter are told apart; after a move they are lines. */
function parsePath(path: string): Command[] {
  return [...path.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)].flatMap(([, letter = '', numbers = '']) => {
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const arity = ARITY[letter]!;
    if (arity === 0) return [[letter] as const];
    return Array.from({ length: values.length / arity }, (_, at): Command => [
      letter === 'M' && at > 0 ? 'L' : letter,
      ...values.slice(at * arity, (at + 1) * arity),
    ]);
  });
}
