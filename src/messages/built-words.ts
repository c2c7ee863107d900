const COUNT = new Intl.NumberFormat('en');

/** Words that only a build writes, into its pages and what they are told: no script that a reader waits for brings them. */
export const builtWords = {
  firstIncidents: (number: number, of: number): string =>
    `The first ${COUNT.format(number)} of ${COUNT.format(of)} incidents, in order of time, are written out here.`,
  disputedBorder: 'Disputed border',
  allInTable: 'All of them, as a table (CSV)',
} as const;
