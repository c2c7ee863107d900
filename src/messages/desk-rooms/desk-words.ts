/** What was done at the desk, as it is said to be undone: the keys of steps. */
const DEEDS: Readonly<Record<string, string>> = {
  'add-article': 'adding an article',
  'change-article': 'what an article says of itself',
  'add-claim': 'a claim',
  'change-claim': 'a change of a claim',
  'remove-claim': 'taking a claim out',
  'set-aside': 'setting a sentence aside',
  'take-up': 'taking a sentence up again',
  'add-place': 'a place',
  'change-place': 'a change of a place',
  'add-speaker': 'a speaker',
  'add-actor': 'an actor',
  'change-speaker': 'a change of a speaker',
  'change-actor': 'a change of an actor',
  'remove-article': 'removing an article',
  'remove-place': 'removing a place',
  'remove-speaker': 'removing a speaker',
  'remove-actor': 'removing an actor',
  'change-dataset': 'what the dataset says of itself',
  'change-incident': 'a change of an incident',
  'take-back': 'taking one thing back that was taken over',
  'take-over': 'taking over from another coding',
};
const deed = (what: string): string => DEEDS[what] ?? 'the last change';

/** How many of each sort name a record. */
interface Uses {
  readonly claims: number;
  readonly incidents: number;
  readonly places: number;
  readonly pieces: number;
  readonly chapters: number;
}
const named = ({ claims, incidents, places, pieces, chapters }: Uses): string =>
  [
    ...counted(claims, 'claim'),
    ...counted(incidents, 'incident'),
    ...counted(places, 'place'),
    ...counted(pieces, 'article on its page', 'articles on its page'),
    ...counted(chapters, 'chapter'),
  ].join(', ');
const counted = (number: number, one: string, many = `${one}s`): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

/** Words of the desk that all of it shares: they come with it. What one room alone says stands beside it. */
export const deskWords = {
  name: 'Desk',
  description:
    'Turn articles into a map and timeline of claims, each proven by its words. Nothing leaves your machine.',
  needsScript: 'The desk works in the browser and needs JavaScript. Nothing leaves your machine.',
  late: 'The desk has not come: a file of the page is missing, or this browser is too old for it.',
  regions: 'Parts of the desk',
  region: { article: 'Article', claims: 'Claims', map: 'Map' },
  undo: (what: string | null) => (what === null ? 'Undo' : `Undo ${deed(what)}`),
  redo: (what: string | null) => (what === null ? 'Redo' : `Redo ${deed(what)}`),
  undone: (what: string) => `Undone: ${deed(what)}.`,
  redone: (what: string) => `Redone: ${deed(what)}.`,
  notRemoved: (uses: Uses) => `It can’t be removed while something names it: ${named(uses)}.`,
  loading: 'Loading…',
  pageFailed: 'This page of the desk could not be loaded. What was done at the desk is there.',
  failed: 'The desk stopped working. What was done is kept as far as this browser keeps anything.',
  retry: 'Try again',
  reloadPage: 'Reload the page',
  compare: 'Compare',
  preview: 'Preview',
  previewNote: (count: number) =>
    `The dataset as it stands, ${count === 1 ? '1 incident' : `${count} incidents`}: as its site would show it.`,
  previewEmpty: 'There is no incident yet: the first claim that you save makes one.',
  previewFindings: (count: number) =>
    `The check finds ${count === 1 ? '1 fault' : `${count} faults`}: each stands beside its field at the desk.`,
  previewFailed: (why: string) =>
    `The preview can’t be drawn: ${why} Mend that at the desk, and open it again.`,
  backToDesk: 'Back to the desk',
  sentences: 'Sentences of the article',
  state: { uncoded: 'not coded yet', coded: 'coded', 'set-aside': 'set aside' },
} as const;
