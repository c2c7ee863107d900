import type { Aside } from '../evidence/coding/asides.ts';
import type { StateCounts } from '../evidence/coding/sentence-states.ts';

const COUNT = new Intl.NumberFormat('en');

function counted(number: number, one: string): string {
  return `${COUNT.format(number)} ${one}${number === 1 ? '' : 's'}`;
}

/** Words around the sentences of articles: what became of each. They come with what shows them. */
export const codingWords = {
  log: 'Coding log',
  asides: {
    heading: 'Heading',
    background: 'Background',
    'before-span': 'Before the time of the dataset',
    repeated: 'Said elsewhere in the article',
    other: 'Feeds no record',
  } satisfies Readonly<Record<Aside, string>>,
  uncoded: 'Not coded yet',
  /** What an article, or all of them, come to. */
  counts: ({ coded, aside, uncoded }: StateCounts): string =>
    [
      `${counted(coded + aside + uncoded, 'sentence')}: ${COUNT.format(coded)} coded`,
      `${COUNT.format(aside)} set aside`,
      ...(uncoded > 0 ? [`${COUNT.format(uncoded)} not coded yet`] : []),
    ].join(', '),
  tally: 'Running total',
} as const;
