import { counted, describeFinding } from '../../evidence/finding.ts';
import type { Finding } from '../../evidence/finding.ts';
import { apart } from '../text-direction.ts';

interface Fault {
  readonly where: string;
  readonly got: string;
  readonly expected: string;
  readonly cure: string;
}

/** How many things are named before they are counted. */
const MOST_NAMED = 12;

function listed(things: readonly string[], between = ', '): string {
  const more = things.length - MOST_NAMED;
  return `${things.slice(0, MOST_NAMED).join(between)}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `3 files and 1 article`. */
function filesAndArticles(files: number, articles: number): string {
  const parts = [
    ...(files > 0 || articles === 0 ? [counted(files, 'file')] : []),
    ...(articles > 0 ? [counted(articles, 'article')] : []),
  ];
  return parts.join(' and ');
}

/** Words around where a dataset is kept and saved. */
export const deskSaveWords = {
  save: 'Save dataset',
  saveHint: 'Save dataset (Ctrl+S)',
  saving: 'Saving…',
  stillSaving: 'Still saving: no answer yet. You can go on working, or close.',
  copy: 'Download as zip',
  close: 'Close',
  closeAsked: 'This browser could not keep what was not saved: it is lost once you close.',
  closeSurely: 'Close and lose it',
  keepOpen: 'Keep it open',
  unsaved: (files: number, articles: number) =>
    files + articles === 0 ? 'No changes to save' : `${filesAndArticles(files, articles)} changed`,
  /** @param at the folder in it that articles go into, where that is known */
  saved: (folder: string, files: number, articles: number, at = '') => {
    if (files + articles === 0)
      return 'Nothing to save: nothing was changed since it was saved last.';
    const where = articles > 0 && at !== '' ? ` (in ${apart(at)})` : '';
    return `Saved in ${apart(folder)}: ${filesAndArticles(files, articles)}${where}.`;
  },
  savedZip: (file: string) => `Saved as ${file}, with the texts of the articles.`,
  /** @param paths of files that have the hash of an article */
  unreadTexts: (paths: readonly string[]) =>
    `${listed(paths)}: got the hash of an article and bytes that are not UTF-8, expected a text in UTF-8. It is kept as it is. To code it, save it as UTF-8 and name the new hash in its source.`,
  zipLacks: (folder: string) =>
    `It has what the desk reads and writes. What else is in ${apart(folder)} (pages about the dataset, its explainer, its change log, pictures, the map below it) is not in it: copy the folder for all of it.`,
  textsLeft: (articles: number) =>
    `${counted(articles, 'text of an article', 'texts of articles')} could not be saved there: begin “dateline desk” with --articles and a folder in the dataset’s, or download the zip, which has them. They are kept in this browser.`,
  trouble: {
    full: 'This browser has no more room to keep your work. Save it now; what you do from here on is in this window alone.',
    forbidden:
      'This browser keeps nothing here: the window is private, or storage is turned off. Save before you close it.',
    'taken-over':
      'A newer version of this page is open in another window, and this one keeps nothing any more. Save now, then reload.',
  },
  missingTexts: (articles: number) =>
    `${counted(articles, 'text of an article is', 'texts of articles are')} not at hand: without its text an article can’t be read or coded here.`,
  chooseTexts: 'Choose the folder with the texts',
  noTextsIn: (folder: string, files: number) =>
    `None of the ${counted(files, 'file')} in ${folder} has the hash of one of them. Choose the folder with the texts as they were coded.`,
  noServer:
    'No answer from “dateline desk”. Begin it again and open the address that it prints; what you did is kept in this browser.',
  silentServer: (seconds: number) =>
    `“dateline desk” has not answered for ${seconds} seconds. See whether it still runs and whether its folder can be written, then save again: what is written already is no conflict.`,
  strangeToServer:
    '“dateline desk” does not know this page: it has been started anew. Open the address that it prints; what you did is kept in this browser under the address of this page.',
  serverStatus: (status: number) =>
    `“dateline desk” answered with status ${status}, expected 200. Begin it again and open the address that it prints.`,
  cutShort: 'The answer of “dateline desk” was cut short. Reload the page.',
  fault: ({ where, got, expected, cure }: Fault) =>
    `${where}: got ${got}, expected ${expected}. ${cure}`,
  notAllowed: (folder: string) =>
    `The browser was not given leave to write into ${folder}. Save again and allow it, or download the zip.`,
  notSavable: (path: string, got: string, expected: string) =>
    `${path}: got ${got}, expected ${expected}. Give the record another id.`,
  notRight: (findings: readonly Finding[]) =>
    `Nothing was written, as the dataset could not be opened again. ${listed(findings.map(describeFinding), ' · ')}. Mend that at the desk or undo it, then save again; what you did is kept as it is.`,
  conflict: 'Changed elsewhere since it was read',
  conflictLead: (files: number) =>
    `${counted(files, 'file')} in the folder ${files === 1 ? 'is' : 'are'} not as ${files === 1 ? 'it was' : 'they were'} read. Nothing was saved.`,
  conflictOfArticles:
    'Another text stands under the name of this article, and is not written over. Nothing of the records was saved. Give the source another id, or move the other file away.',
  fromLine: (path: string, line: number) => `${path}, from line ${line}`,
  mine: 'As you have it',
  theirs: 'As it is in the folder',
  nothingThere: 'No such file.',
  notText: 'No text: its bytes are not UTF-8.',
  readAnew: 'Read the folder anew and keep my changes',
  readAnewHint:
    'What others changed and added stays. What both changed is as you have it, and said.',
  keepMine: 'Save mine over it',
  keepMineHint: (paths: readonly string[]) => `What others wrote is lost in ${listed(paths)}.`,
  later: 'Neither for now',
  notReadAnew: (findings: readonly Finding[]) =>
    `The folder can’t be read as it is now: ${listed(findings.map(describeFinding), ' · ')}`,
  /** @param both ids of records that both changed @param ids of records that were added here, and what they are now */
  readAnewSaid: (
    both: readonly string[],
    ids: readonly { readonly id: string; readonly to: string }[],
  ) =>
    [
      'Read anew, with your changes.',
      ...(ids.length > 0
        ? [
            `Of yours, called otherwise now, as others have added it too or taken its id: ${listed(ids.map(({ id, to }) => `${id} is ${to}`))}.`,
          ]
        : []),
      ...(both.length > 0 ? [`Changed by both, and now as you have it: ${listed(both)}.`] : []),
      'Save to write them.',
    ].join(' '),
} as const;
