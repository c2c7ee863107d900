import type { AuthoredFiles, Claim } from '../../../evidence/model.ts';
import { MEASURES } from '../../../evidence/measures.ts';

type Figure = NonNullable<Claim['figures']>[number];
type Field = NonNullable<AuthoredFiles['incidents'][number]['fields']>[number];

/** A JSON string, which an export writes where a text by itself would be unclear. */
const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const IS_STRING = new RegExp(`^${STRING}$`);
const MEASURE = MEASURES.join('|');
/** An early export writes the words of a figure between quotation marks as they are. */
const FIGURE = new RegExp(
  String.raw`(${MEASURE}) (${STRING}|.+?)(?: (\d+)?\.\.(\d+)?)?(?: (${STRING}|".*?"))?(?: \((subset|shared|subset, shared)\))?(?:; (?=(?:${MEASURE}) )|$)`,
  'gsy',
);
const NAME = `(?:${STRING}|[^":;][^:;]*)`;
/** An early export writes a value as it is: a part behind `; ` without a name of its own belongs to it. */
const FIELD = new RegExp(`(${NAME}): (${STRING}(?=; |$)|.*?)(?:; (?=${NAME}: )|$)`, 'gsy');

/** The figures of a claim as `incidents.csv` writes them: `killed people 9..9 "nine people" (subset); injured women`. */
export function readFigures(text: string): readonly Figure[] {
  return read<Figure>(text, FIGURE, ([, measure, of, min, max, words, marks = '']) => ({
    measure: measure as Figure['measure'],
    of: plain(of!),
    ...(words !== undefined && { text: IS_STRING.test(words) ? plain(words) : words.slice(1, -1) }),
    ...(min !== undefined && { min: Number(min) }),
    ...(max !== undefined && { max: Number(max) }),
    ...(marks.includes('subset') && { subset: true }),
    ...(marks.includes('shared') && { shared: true }),
  }));
}

/** The fields of an incident: `Depth: 12; River: Turia`. */
export function readFields(text: string): readonly Field[] {
  return read<Field>(text, FIELD, ([, name, value]) => ({
    name: plain(name!),
    value: plain(value!),
  }));
}

/** A text that is no such list stays as it is, in the place of its one part: the check of the records refuses it. */
function read<T>(text: string, part: RegExp, of: (found: RegExpExecArray) => T): readonly T[] {
  const found = [...text.matchAll(part)];
  const length = found.reduce((sum, [whole]) => sum + whole.length, 0);
  return length === text.length ? found.map(of) : [text as T];
}

function plain(text: string): string {
  return IS_STRING.test(text) ? (JSON.parse(text) as string) : text;
}
