/** Words of the desk: they come with it. */
export const deskWords = {
  sentences: 'Sentences of the article',
  state: { uncoded: 'not coded yet', coded: 'coded', 'set-aside': 'set aside' },
} as const;
