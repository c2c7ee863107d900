const COUNT = new Intl.NumberFormat('en');

/** Words that only the pages of a build say: no script that a reader waits for brings them. */
export const builtWords = {
  firstIncidents: (number: number, of: number): string =>
    `The first ${COUNT.format(number)} of ${COUNT.format(of)} incidents, in order of time, are written out here.`,
  allInTable: 'All of them, as a table (CSV)',
} as const;
