import type { Claim } from '../../../evidence/model.ts';
import { MEASURES } from '../../../evidence/measures.ts';

type Figure = NonNullable<Claim['figures']>[number];

const MEASURE = MEASURES.join('|');
const BETWEEN = new RegExp(`; (?=(?:${MEASURE}) )`);
const ONE = new RegExp(
  `^(${MEASURE}) (.+?)(?: (\\d+)?\\.\\.(\\d+)?)?(?: "(.*)")?(?: \\((subset|shared|subset, shared)\\))?$`,
  's',
);

/** The figures of a claim as `incidents.csv` writes them: `killed people 9..9 "nine people" (subset); injured women`. */
export function parseFigures(text: string): readonly Figure[] {
  if (text === '') return [];
  return text.split(BETWEEN).flatMap((part): Figure[] => {
    const found = ONE.exec(part);
    if (!found) return [];
    const [, measure, of, min, max, words, marks = ''] = found;
    return [
      {
        measure: measure as Figure['measure'],
        of: of!,
        ...(words !== undefined && { text: words }),
        ...(min !== undefined && { min: Number(min) }),
        ...(max !== undefined && { max: Number(max) }),
        ...(marks.includes('subset') && { subset: true }),
        ...(marks.includes('shared') && { shared: true }),
      },
    ];
  });
}
