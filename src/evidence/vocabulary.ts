/** The shapes of marks, in the order in which the default vocabulary uses them. */
export const MARKS = [
  'diamond',
  'triangle',
  'square',
  'flag',
  'ring',
  'cross',
  'dot',
  'star',
  'hexagon',
  'bar',
] as const;
export type Mark = (typeof MARKS)[number];

/** The colours of marks that a dataset may choose. */
export const TONES = ['red', 'blue', 'brown', 'purple', 'green', 'slate', 'teal', 'amber'] as const;
/** Those, and that of `other` where the dataset gives it no tone. */
export const ALL_TONES = [...TONES, 'ink'] as const;
export type Tone = (typeof ALL_TONES)[number];

type Names = Readonly<Record<string, string>>;

/** Who speaks, by whose side or office. */
export interface Party {
  readonly id: string;
  readonly names: Names;
  /** Whether a denial by one member is a denial by all. */
  readonly oneVoice: boolean;
}

/** Categories that share a mark and a colour. */
export interface Group {
  readonly id: string;
  readonly names: Names;
  readonly mark: Mark;
  readonly tone: Tone;
}

/** What kind of thing is reported. */
export interface Category {
  readonly id: string;
  /** The id of its group. */
  readonly group: string;
  readonly names: Names;
}

/** What a dataset calls the things it tells of, each list in the order of showing. */
export interface VocabularyLists {
  readonly parties: readonly Party[];
  readonly groups: readonly Group[];
  readonly categories: readonly Category[];
}

/** The lists, and what is looked up in them. Codes are positions in the lists. */
export interface Vocabulary extends VocabularyLists {
  readonly partyCodes: ReadonlyMap<string, number>;
  readonly categoryCodes: ReadonlyMap<string, number>;
  readonly groupById: ReadonlyMap<string, Group>;
  /** The code of a category's group, by the category's code. */
  readonly groupCodes: Uint8Array;
  /** The group of a category; that of what is not among them is `other`. */
  readonly groupOf: (category: string) => Group;
  /** The categories of a group, in their order. */
  readonly categoriesOf: (group: string) => readonly Category[];
  readonly isOfOneVoice: (party: string) => boolean;
}

/** Categories of which the timeline knows more: a ceasefire holds until violations are reported. */
export const CEASEFIRE = 'ceasefire';
export const CEASEFIRE_VIOLATION = 'ceasefire-violation';
/** The group of what is said and not done: the timeline has a row for it. */
export const TALKS = 'diplomacy';

/** No names of its own: it is called what the interface calls it. */
const UNNAMED: Names = {};

/** Newspapers and reporters in their own voice, and private persons: in every dataset, and last. */
const ALWAYS: readonly Party[] = ['press', 'witness'].map(partyOf);
const DEFAULT_PARTIES: readonly Party[] = ['official', 'organisation'].map(partyOf);

function partyOf(id: string): Party {
  return { id, names: UNNAMED, oneVoice: false };
}

/** The group and the category that every dataset has, and the group's mark. */
export const OTHER = 'other';
export const OTHER_MARK: Mark = 'dot';
const OTHER_GROUP: Group = { id: OTHER, names: UNNAMED, mark: OTHER_MARK, tone: 'ink' };
const OTHER_CATEGORY: Category = { id: OTHER, group: OTHER, names: UNNAMED };

/** The vocabulary of armed conflict, of datasets that name no categories of their own: groups with mark, tone, categories. */
const CONFLICT: readonly (readonly [string, Mark, Tone, readonly string[]])[] = [
  ['strike', 'diamond', 'red', ['missile-strike', 'shelling', 'attack', 'explosion-heard']],
  ['air', 'triangle', 'blue', ['airstrike', 'aircraft-downed']],
  ['ground', 'square', 'brown', ['clash', 'losses']],
  ['control', 'flag', 'purple', ['control-change']],
  ['ceasefire', 'ring', 'green', [CEASEFIRE, CEASEFIRE_VIOLATION]],
  [TALKS, 'cross', 'slate', ['diplomacy']],
];
const DEFAULT_GROUPS: readonly Group[] = CONFLICT.map(([id, mark, tone]) => ({
  id,
  names: UNNAMED,
  mark,
  tone,
}));
const DEFAULT_CATEGORIES: readonly Category[] = CONFLICT.flatMap(([group, , , ids]) =>
  ids.map((id) => ({ id, group, names: UNNAMED })),
);

/** The most groups that there can be: ten of the dataset's own and `other`. */
export const MOST_GROUPS = 11;

/** What a dataset's file says of its vocabulary, defaults left out. */
export interface AuthoredVocabulary {
  readonly parties?: readonly (Omit<Party, 'oneVoice'> & { readonly oneVoice?: boolean })[];
  readonly groups?: readonly Group[];
  readonly categories?: readonly Category[];
}

/** Whether a dataset tells of armed conflict in the default vocabulary. */
export function isDefaultVocabulary({ groups, categories }: AuthoredVocabulary): boolean {
  return groups === undefined && categories === undefined;
}

/** A dataset's lists with what it leaves out: the defaults, and what every dataset has. */
export function resolveVocabulary(authored: AuthoredVocabulary): VocabularyLists {
  const written: NonNullable<AuthoredVocabulary['parties']> = authored.parties ?? DEFAULT_PARTIES;
  const parties = written.map((party) => ({
    ...party,
    oneVoice: party.oneVoice ?? false,
  }));
  const isAlways = ({ id }: { readonly id: string }): boolean =>
    ALWAYS.some((one) => one.id === id);
  const groups = authored.groups ?? DEFAULT_GROUPS;
  // Groups that name no categories are their own.
  const categories =
    authored.categories ??
    authored.groups?.map(({ id, names }) => ({ id, group: id, names })) ??
    DEFAULT_CATEGORIES;
  return {
    parties: [
      ...parties.filter((party) => !isAlways(party)),
      ...ALWAYS.map((one) => parties.find(({ id }) => id === one.id) ?? one),
    ],
    groups: withOther(groups, OTHER_GROUP),
    categories: withOther(categories, OTHER_CATEGORY),
  };
}

function withOther<T extends { readonly id: string }>(list: readonly T[], other: T): readonly T[] {
  return list.some(({ id }) => id === other.id) ? list : [...list, other];
}

export function createVocabulary(lists: VocabularyLists): Vocabulary {
  const { parties, groups, categories } = lists;
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const other = groupById.get(OTHER_GROUP.id)!;
  const groupIn = (category: Category | undefined): Group =>
    groupById.get(category?.group ?? '') ?? other;
  const categoryCodes = codesOf(categories);
  const oneVoice = new Set(parties.flatMap((party) => (party.oneVoice ? [party.id] : [])));
  return {
    parties,
    groups,
    categories,
    partyCodes: codesOf(parties),
    categoryCodes,
    groupById,
    groupCodes: Uint8Array.from(categories, (category) => groups.indexOf(groupIn(category))),
    groupOf: (category) => groupIn(categories[categoryCodes.get(category) ?? -1]),
    categoriesOf: (group) => categories.filter((category) => category.group === group),
    isOfOneVoice: (party) => oneVoice.has(party),
  };
}

/** The position of each record's id. */
export function codesOf(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, code) => [id, code]));
}
