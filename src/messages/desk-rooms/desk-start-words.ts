import { counted, describeFinding } from '../../evidence/finding.ts';
import type { Finding } from '../../evidence/finding.ts';
import { isolated } from '../text-direction.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const MIB = 2 ** 20;

/** Words of what a desk begins with. */
export const deskStartWords = {
  name: 'Desk',
  lead: 'Turn articles into a map and timeline of claims, each proven by its words. Nothing leaves your machine.',
  reading: 'Reading…',
  failed: 'That did not work',
  unsafe:
    'This page came over http, where browsers give a page no hashes, and without them nothing is proven. Open it by https, or from this machine with “dateline desk”.',

  continue: 'Continue',
  continueLead: 'Kept in this browser, with all that was typed.',
  continueOne: (name: string) => `Continue ${name}`,
  begun: (time: number) => `begun or saved ${DATE.format(time)}`,
  forget: 'Forget',
  forgetOne: (name: string) => `Forget ${name}`,
  forgetAsked: 'Forget it? What was done since it was last saved is lost.',
  forgetSurely: 'Yes, forget it',
  keepIt: 'Keep it',
  elsewhere: (name: string) =>
    `“${isolated(name)}” is open in another window. Close it there, then look again.`,
  lookAgain: 'Look again',

  newDataset: 'New dataset',
  fields: {
    title: 'Title',
    id: 'Id',
    summary: 'Summary',
    timeZone: 'Time zone',
    licence: 'Licence',
    language: 'Language',
  },
  hints: {
    title: 'What it is about.',
    id: 'Names its folder and its address: lower-case letters and digits, with hyphens.',
    summary: 'One or two sentences, for people who come across it.',
    timeZone: 'Of the reports: days and clock times are read in it.',
    licence: 'Of the dataset, such as CC-BY-4.0.',
    language: 'Of titles and notes: a tag such as en, uk or ar.',
  },
  begin: 'Begin',
  wrong: (got: string, expected: string) => `Got ${got}, expected ${expected}.`,
  aText: 'a text',
  aTimeZone: 'an IANA time zone, such as Europe/Kyiv',
  nothing: 'nothing',

  open: 'Open a dataset',
  openLead:
    'Its folder, or a zip of it. The texts of its articles are found by their hashes, in any folder that you give with it.',
  chooseFolder: 'Choose a folder',
  chooseZip: 'Choose a zip',
  drop: 'or drop folders or a zip here',
  fromServer: (name: string) => `Open ${name} from “dateline desk”`,

  found: (name: string) => `“${isolated(name)}” can’t be opened as it is`,
  findings: (findings: number) => counted(findings, 'thing to mend', 'things to mend'),
  finding: (finding: Finding) => describeFinding(finding),
  more: (number: number) => `and ${number} more`,
  noDataset: (name: string, files: number) => ({
    got: `none in the ${counted(files, 'file')} of ${name || 'what was chosen'}`,
    expected: 'a dataset’s folder, with the folders events and geo in it',
    cure: 'choose that folder, or one that it lies in',
  }),
  severalDatasets: (roots: readonly string[]) => ({
    got: `several datasets: ${roots.slice(0, 6).join(', ')}`,
    expected: 'one',
    cure: 'choose the folder of one of them',
  }),
  tooLarge: (bytes: number, most: number) => ({
    got: `${Math.ceil(bytes / MIB)} MiB of files`,
    expected: `at most ${most / MIB} MiB`,
    cure: 'open it with “dateline desk”, which reads the records alone',
  }),
  notUtf8: {
    got: 'bytes that are not UTF-8',
    expected: 'text in UTF-8',
    cure: 'save it as UTF-8 and open the folder again',
  },
  version1: {
    got: 'a dataset of version 1',
    expected: 'one of version 2',
    cure: 'run “dateline migrate” with the dataset’s folder, then open it again',
  },

  kept: 'Work on this dataset is kept in this browser',
  keptLead:
    'Not all of it is in what you opened. Continue it, or open the dataset as it is in the folder: what is kept then stays in the list.',
  openAsIs: 'Open it as it is in the folder',
} as const;
