import type { Aside } from '../../evidence/coding/asides.ts';
import type { StateCounts } from '../../evidence/coding/sentence-states.ts';
import { isolated } from '../text-direction.ts';

const COUNT = new Intl.NumberFormat('en');
const number = (value: number): string => COUNT.format(value);
const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;
const named = (name: string): string => `“${isolated(name)}”`;

const DIFFERENCES = {
  'line-ends': 'its line ends',
  mark: 'the byte order mark at its beginning',
  end: 'the white space at its end',
} as const;

/** Words of the desk's region of articles: they come with it. */
export const articleWords = {
  articles: 'Articles',
  choose: 'Choose an article',
  find: 'Find an article',
  noArticles: 'No articles yet. Add the first one: paste its text, drop its file here, or pick it.',
  open: 'Read',
  about: 'About this article',
  backToText: 'Back to the text',
  add: 'Add articles',
  notBegun: 'not begun',
  notAtHand: 'Its text is not at hand.',
  giveFile: 'Give its file',
  giveFiles: (missing: number) => `Give the files of ${counted(missing, 'article')}`,
  gone: 'The article that was open is no more. Choose another, or undo.',
  textMissing: (title: string) =>
    `The text of ${named(title)} is not at hand: the dataset holds excerpts, never articles. Give its file: the one it was coded from, unchanged.`,
  given: (title: string) => `The text of ${named(title)} is at hand.`,
  givenMany: (texts: number) => `The texts of ${counted(texts, 'article')} are at hand.`,
  notItsFile: (
    name: string,
    title: string,
    got: string,
    expected: string,
    difference: 'line-ends' | 'mark' | 'end' | null,
  ) =>
    `${named(name)} is not the file of ${named(title)}: got a text whose SHA-256 begins with ${got.slice(0, 12)}, expected ${expected.slice(0, 12)}. ` +
    (difference === null
      ? 'Choose the file as it was coded: one that was edited or saved anew is another one.'
      : `It differs in ${DIFFERENCES[difference]} alone. Choose the file as it was coded, or save this one with those of then.`),
  sameText: (name: string, title: string, id: string) =>
    `${name === '' ? 'The pasted text' : named(name)} is already the text of ${named(title)} (${id}). Nothing was added.`,
  sameDraft: (name: string) =>
    `${name === '' ? 'The pasted text' : named(name)} waits to be added already.`,
  unreadable: (name: string) =>
    `${named(name)} could not be read: the browser got no bytes of it. Choose it again, or paste its text.`,
  files: 'Files of articles',
  chooseFiles: 'Choose files',
  dropHere: 'or drop them anywhere on this region: .txt, .md or .html, several at once',
  paste: 'Or paste the text of an article',
  pasteNote: 'Every character is kept as it is. Offsets of quotes count in it.',
  readPaste: 'Go on with this text',
  reading: 'Reading…',
  dismiss: 'Dismiss',
  refused: (message: string) => `Not added: ${message}.`,
  progress: {
    one: 'Progress of this article',
    all: 'Progress of all articles',
    coded: (value: number) => `${number(value)} coded`,
    aside: (value: number) => `${number(value)} set aside`,
    uncoded: (value: number) => `${number(value)} not coded yet`,
    quoted: (share: string, most: string, isOver: boolean) =>
      isOver
        ? `${share} of the text is quoted, more than the ${most} that the check allows: shorten quotes`
        : `${share} of the text is quoted, of ${most} at most`,
    short: ({ coded, aside, uncoded }: StateCounts) =>
      `${number(coded + aside)} of ${number(coded + aside + uncoded)} done`,
    done: 'Nothing is forgotten: every sentence is coded or set aside.',
    left: (value: number) =>
      `${counted(value, 'sentence is', 'sentences are')} neither coded nor set aside.`,
    unknown: (value: number) =>
      `${counted(value, 'article is', 'articles are')} not begun, and not counted: ${value === 1 ? 'its text is' : 'their texts are'} not at hand.`,
  },
  bar: {
    label: 'This sentence',
    at: (at: number, of: number) => `Sentence ${number(at)} of ${number(of)}`,
    mark: 'Mark sentence',
    unmark: 'Unmark',
    claim: 'Make a claim',
    whose: 'Words of',
    edges: {
      startBack: 'Begin a word earlier',
      startOn: 'Begin a word later',
      endBack: 'End a word earlier',
      endOn: 'End a word later',
    },
    setAside: 'Set aside…',
    why: 'Why (may be empty)',
    whyNote: 'In your own words, then the reason:',
    otherNeedsWhy: '“Other” needs words.',
    takeUp: 'Take up again',
    next: 'Next uncoded',
    keys: 'Keys',
  },
  aside: {
    heading: 'Heading',
    background: 'Background',
    'before-span': 'Before the span',
    repeated: 'Repeated',
    other: 'Other',
  } satisfies Readonly<Record<Aside, string>>,
  said: {
    aside: (at: number, reason: string) => `Sentence ${number(at)} is set aside: ${reason}.`,
    takenUp: (at: number) => `Sentence ${number(at)} is taken up again.`,
    noneLeft: 'Every sentence of this article is coded or set aside.',
  },
  keys: [
    ['↓ ↑', 'next or previous sentence; Page down and up: ten; Home and End: first and last'],
    ['n', 'next sentence that is not coded yet'],
    ['Enter', 'mark the sentence; once marked: make a claim of it'],
    ['Shift + → ←', 'move the end of what is marked by a word'],
    ['Alt + Shift + → ←', 'move its beginning by a word'],
    ['Esc', 'mark nothing'],
    ['h', 'set aside: heading, and go on to the next that is not coded yet'],
    ['b', 'set aside: background'],
    ['t', 'set aside: before the span'],
    ['r', 'set aside: repeated'],
    ['u', 'take up again'],
    ['?', 'these keys'],
    ['Ctrl + Z', 'undo; with Shift: redo'],
  ],
  form: {
    adding: 'What the article says of itself',
    queue: (at: string, more: number) =>
      more === 0 ? at : `${at}, and ${counted(more, 'more article')} after it`,
    pasted: 'Pasted text',
    piece: (title: string) => `Another article on the page ${named(title)}`,
    noPage: 'Undo or redo brings its page back; or begin the article anew from its page.',
    takenFromPage: (units: number) =>
      `Taken from the page: ${counted(units, 'character')}. Its file is kept as text; the page itself is not kept. Read whether all of the article is there. If not, leave it out and paste its text instead; what is not of the article can be cut here, by paragraphs, or be set aside once it is added.`,
    paragraphs: 'Leave out paragraphs that are not of the article',
    kept: (kept: number, all: number) => `${number(kept)} of ${counted(all, 'paragraph')} kept.`,
    noneKept: 'Got no paragraph, expected the article’s own. Keep those that are of it.',
    afterToday: 'This day is after today. See whether it is typed as the article has it.',
    asItIs: (units: number) => `Kept as it is: ${counted(units, 'character')}.`,
    cameIn: (encoding: string) => `It came in ${encoding.toUpperCase()} and is kept as UTF-8.`,
    text: 'The text as it is kept',
    cut: (units: number) => `… and ${counted(units, 'more character')}`,
    addIt: 'Add this article',
    leaveOut: 'Leave out',
    leftOut: (name: string) => `${name === '' ? 'The article' : named(name)} is left out.`,
    takeBack: 'Take it back',
    added: (title: string) => `${named(title)} is added.`,
    faults: (faults: number) =>
      `${counted(faults, 'field')} to mend before the article can be added.`,
    field: {
      title: 'Title',
      type: 'Type',
      publisher: 'Publisher',
      issued: 'Date of publication',
      author: 'Authors',
      url: 'Address',
      language: 'Language',
      accessed: 'Accessed',
      id: 'Id',
    },
    hint: {
      title: '',
      type: '',
      publisher: 'The paper, site or body that it appeared in',
      issued: 'A day, month or year: 2021-03-14, 2021-03 or 2021',
      author: 'Several with semicolons; “Family, Given” or as it is written',
      url: '',
      language: 'A tag, such as en or zh-Hant',
      accessed: 'The day on which somebody read it there',
      id: 'Short, of letters a to z, digits and hyphens; stands in the files and in addresses',
    },
    today: 'Today',
    inferred: 'Inferred: the text does not state it',
    common: 'Common',
    otherTypes: 'Others',
    fault: (got: string, expected: string) => `Got ${got}, expected ${expected}.`,
    told: (value: string, from: string, isStated: boolean) =>
      `${isStated ? 'Stated by' : 'Taken from'} ${TOLD_BY[from] ?? 'the page'}: ${isolated(value)}`,
    remove: 'Remove this article',
    removed: (title: string) => `${named(title)} is removed. Undo brings it back.`,
    removeInUse:
      'It can’t be removed while a claim of it is being made. Put the claim in or drop it first.',
    changeId: 'Change the id',
    idInUse: 'A claim of this article is being made. Put it in or drop it, then change the id.',
    idChanged: (id: string) => `The id is ${id} now, wherever it stands.`,
    pieces: 'Articles on this page',
    thisPage: 'The page itself',
    addPiece: 'Another article on this page',
    archived: (copies: number) => `${counted(copies, 'copy is', 'copies are')} kept elsewhere.`,
    sha256: 'SHA-256 of its text',
  },
} as const;

/** Where a page says what it says. */
const TOLD_BY: Readonly<Record<string, string>> = {
  'json-ld': 'the page’s data',
  'open-graph': 'the page’s OpenGraph data',
  meta: 'the page’s metadata',
  time: 'a time in the page',
  link: 'the page’s link to itself',
  html: 'the page',
  heading: 'its heading',
  host: 'its address',
  'first-line': 'its first line',
  words: 'its letters and words',
};
