import type { Use } from '../../import/mapping.ts';

/** What a person can say that a column is. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly use: Use;
}

const plain = (as: PlainUse, label: string): Choice => ({ id: as, label, use: { as } as Use });
const killed = (measure: 'killed' | 'injured', label: string): Choice => ({
  id: measure,
  label,
  use: { as: 'figure', measure, of: 'people', bound: 'exact' },
});

/** Uses that need nothing said besides. */
type PlainUse = Exclude<
  Use['as'],
  'figure' | 'time-precision' | 'place-precision' | 'radius-km' | 'held'
>;

export const CHOICES: readonly { readonly group: string; readonly choices: readonly Choice[] }[] = [
  {
    group: 'When',
    choices: [
      plain('when', 'When it happened'),
      plain('start', 'From when'),
      plain('end', 'Until when'),
      plain('clock', 'Clock time'),
      plain('year', 'Year'),
      plain('month', 'Month'),
      plain('day', 'Day of the month'),
    ],
  },
  {
    group: 'Where',
    choices: [
      plain('latitude', 'Latitude'),
      plain('longitude', 'Longitude'),
      plain('position', 'Latitude and longitude'),
      plain('place', 'Name of the place'),
      plain('admin', 'District or region'),
      plain('country', 'Country'),
    ],
  },
  {
    group: 'What',
    choices: [
      plain('title', 'Title'),
      plain('note', 'Note: what the source says'),
      plain('category', 'Category'),
      plain('group', 'Group of categories'),
      killed('killed', 'Killed'),
      killed('injured', 'Injured'),
    ],
  },
  {
    group: 'Who says so',
    choices: [
      plain('source', 'Source'),
      plain('source-address', 'Address of the source'),
      plain('source-date', 'Date of the source'),
      plain('actor', 'Who is said to have done it'),
      plain('target', 'To whom'),
      plain('media', 'Addresses of pictures'),
    ],
  },
  {
    group: 'Other',
    choices: [
      plain('id', 'Id of the incident'),
      plain('field', 'Shown as it is'),
      plain('nothing', 'Left out'),
    ],
  },
];

const ALL = CHOICES.flatMap(({ choices }) => choices);

/** The choice that a use is; null for one that a format or a guess knows more of. */
export function choiceOf(use: Use): Choice | null {
  return ALL.find((choice) => isSame(choice.use, use)) ?? null;
}

function isSame(choice: Use, use: Use): boolean {
  if (choice.as !== use.as) return false;
  if (choice.as !== 'figure' || use.as !== 'figure') return true;
  return choice.measure === use.measure && use.bound === 'exact' && use.of === choice.of;
}

/** What a use that is no choice is, in words. */
export function describeUse(use: Use): string {
  switch (use.as) {
    case 'figure':
      return `${use.of} ${use.measure}${use.bound === 'exact' ? '' : `, ${use.bound} estimate`}`;
    case 'time-precision':
      return 'How exact the time is';
    case 'place-precision':
      return 'How exact the place is';
    case 'radius-km':
      return 'How far off the point may be, km';
    case 'held':
      return `Held back: ${use.why}`;
    default:
      return use.as;
  }
}
