const COUNT = new Intl.NumberFormat('en');

/** Words that only a build writes, into its pages and what they are told: no script that a reader waits for brings them. */
export const builtWords = {
  firstIncidents: (number: number, of: number): string =>
    `The first ${COUNT.format(number)} of ${COUNT.format(of)} incidents, in order of time, are written out here.`,
  late: 'The map and the timeline have not come: a file of the page is missing, or this browser is too old for it. All incidents can be read here.',
  unstyled: 'The look of this page has not come; all its words are here.',
  disputedBorder: 'Disputed border',
  allInTable: 'All of them, as a table (CSV)',
} as const;
