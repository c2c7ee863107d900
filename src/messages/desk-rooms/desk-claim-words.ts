import { apart } from '../text-direction.ts';

const COUNT = new Intl.NumberFormat('en');

function count(number: number, one: string, many: string): string {
  return `${COUNT.format(number)} ${number === 1 ? one : many}`;
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Of words of the article, or of its date, where no words are. */
function of(words: string | null, reason: string): string {
  return words === null ? reason : `“${apart(words)}”: ${reason}`;
}

/** Why words are taken for a time; `day` is the one that it is counted from, in words: empty where none is known. */
const TIME_REASONS: Readonly<Record<string, (day: string) => string>> = {
  article: () => 'the article’s own day',
  'by-article': (day) => `not later than the article’s ${day || 'own day'}`,
  written: () => 'as it is written',
  year: (day) => `no year is written${day && `: counted from ${day}`}`,
  weekday: (day) => `the last before the article’s ${day || 'own day'}`,
  'weekday-before': (day) => `a week before the last${day && `, counted from ${day}`}`,
  'weekday-next': (day) => `the next after ${day || 'the article’s own day'}`,
  counted: (day) => `counted from the article’s ${day || 'own day'}`,
  'counted-on': (day) => `counted from ${day || 'a day'}, named before`,
  since: () => 'from then on',
  until: () => 'up to then',
  between: () => 'from one to the other',
  within: () => 'some day between',
  stretch: (day) => (day ? `the time up to ${day}` : 'all of that time'),
  night: () => 'into the next day',
  clock: () => 'a time of day',
};

const SPEAKER_REASONS: Readonly<Record<string, string>> = {
  said: 'named with a word of saying',
  according: 'named as the source',
  pronoun: 'who spoke last',
  quoted: 'who speaks in the quotation around it',
  publisher: 'nobody speaks: the article does',
};

/** Words of the desk's claims: the form of one, its suggestions, and the list. */
export const deskClaimWords = {
  form: 'Claim',
  newClaim: 'New claim',
  changeClaim: 'Change a claim',
  save: 'Save claim',
  saveAsNew: 'Save as a new claim',
  claimGone:
    'The claim that this changes is no more: it was removed, or a step was undone. Undo or redo to have it back, or press “Save as a new claim”.',
  saveKey: 'Ctrl+Enter saves, Escape goes back to the text, and nothing is lost.',
  drop: 'Drop',
  dropSure: 'Drop what was said in this draft?',
  dropYes: 'Drop it',
  dropNo: 'Keep it',
  saved: (findings: readonly string[]) =>
    findings.length === 0
      ? 'Claim saved.'
      : `Claim saved, with ${count(findings.length, 'fault', 'faults')} that the check will refuse: ${findings.join(' ')}`,
  parked: (number: number) => count(number, 'draft put by', 'drafts put by'),
  takeUp: 'Take up',
  emptyWords: 'no words yet',

  fields: {
    words: 'Words',
    speaker: 'Speaker',
    stance: 'Stance',
    speech: 'Speech',
    actor: 'Said to have done it',
    target: 'Said to be done to',
    figures: 'Figures',
    incident: 'Incident',
    place: 'Place',
    when: 'When',
    whenNote: 'What the date is inferred from',
    category: 'Category',
    title: 'Title',
    related: 'Related incidents',
  },
  optional: 'optional',
  suggested: (field: string) => `Suggested: ${field}`,
  more: (number: number) => `${COUNT.format(number)} more`,
  goOn: 'Go on',
  choose: 'Choose…',
  none: 'None',

  /** What a field lacks: got, expected and what to do. */
  missing: {
    words: 'Nothing is said: mark words in the article, or write a summary.',
    article: 'The text of the article is not at hand: open it, or write a summary.',
    speaker: 'No speaker: say whose words they are.',
    figures: 'A figure counts nothing: say what it counts, or take the figure out.',
    incident: 'No incident: choose one, or begin a new one.',
    place: 'No place: choose one, or say that nothing tells where.',
    when: 'No date: write one, or ../.. where none is known.',
    whenNote: 'No note: say what the date is inferred from.',
    category: 'No category: choose one.',
    title: 'No title: write neutral words of your own.',
  },
  lacks: (fields: readonly string[]) => `Not saved. Still to say: ${fields.join(', ')}.`,
  finding: (got: string, expected: string, cure: string | undefined) =>
    `Got ${got}, expected ${expected}${cure ? `; ${cure}` : ''}.`,
  note: (text: string) => `Note: ${text}`,

  piece: 'Which piece of the page',
  edges: 'Move the ends by a word',
  edge: {
    start: { '-1': 'Start earlier', '1': 'Start later' },
    end: { '-1': 'End earlier', '1': 'End later' },
  },
  byNote: 'Write a summary instead',
  byQuote: 'Quote the words instead',
  byMarked: 'Use the words now marked',
  noteLabel: 'What the source says, in words of your own',
  noText: 'The text of the article is not at hand.',

  stances: {
    reports: 'Reports',
    confirms: 'Confirms',
    accuses: 'Accuses',
    denies: 'Denies',
  },
  general: 'A denial in general, not of this incident alone',
  direct: 'Direct: the speaker’s own words',
  reported: 'Reported: the article’s words for it',
  setReported: (reported: boolean) =>
    `Speech set to ${reported ? 'reported' : 'direct'}, as the speaker’s suggestion has it.`,

  allSpeakers: 'All speakers',
  allActors: 'All actors',
  newSpeaker: 'New speaker',
  newActor: 'New actor',
  newName: 'Name',
  newParty: 'Party',
  correct: (name: string) => `Correct ${apart(name)}`,
  correctAll: 'It is changed at once, wherever it stands.',
  correctDone: 'Done',
  removeVoice: (name: string) => `Remove ${apart(name)}`,
  voiceRemoved: (name: string) => `${apart(name)} is removed. Undo brings it back.`,
  noParty: 'No party',
  cancel: 'Cancel',
  lacksActor: (name: string) =>
    `The dataset has no actor ${apart(name)}: say the party, or that there is none.`,
  lacksParty: (name: string) => `The dataset has no speaker ${apart(name)}: say the party.`,
  nameFirst: 'Write the name; then the party is asked for.',
  namedHere: 'named in the sentence',
  ofIncident: 'named in other claims on the incident',
  isNew: 'not in the dataset yet',

  knownLanguages: (known: readonly string[], language: string | undefined) => {
    const named = known.map((one) => LANGUAGE_NAMES.of(one)).join(' and ');
    const own =
      language === undefined
        ? 'the article names no language: say it about the article'
        : `the article’s is ${LANGUAGE_NAMES.of(language)}`;
    return `Suggestions of figures and times are made for ${named}; ${own}.`;
  },

  addFigure: 'Add a figure',
  figure: (at: number) => `Figure ${COUNT.format(at)}`,
  measure: 'Measure',
  counts: 'What is counted',
  figureText: 'Words of the quote',
  atLeast: 'At least',
  atMost: 'At most',
  subset: 'Part of another figure',
  shared: 'Covers other incidents too',
  removeFigure: 'Take out',
  figureBounds: (min: number | undefined, max: number | undefined): string => {
    if (min === undefined && max === undefined) return 'no bounds';
    if (min === max) return COUNT.format(min!);
    if (max === undefined) return `at least ${COUNT.format(min!)}`;
    return min === undefined
      ? `at most ${COUNT.format(max)}`
      : `${COUNT.format(min)} to ${COUNT.format(max)}`;
  },
  figureReasons: {
    bounds: 'bounds as its words give them',
    round: 'about so many: no bounds',
    ordinal: 'one of several',
    one: 'one thing',
  },

  newIncident: 'New incident',
  otherIncident: 'Choose an existing one instead',
  findIncident: 'Find another incident',
  samePlace: 'same place',
  sameTime: 'same days',
  samePlaceTime: 'same place and days',
  chosen: 'chosen',
  asTyped: 'as you typed it',
  noPlace: 'No place',
  unplaced: 'Nothing says where',
  basis: (field: string) => `Basis of ${field.toLowerCase()}`,
  partyOfActor: 'as an actor',
  bases: { stated: 'Stated', inferred: 'Inferred' },
  setBasis: (basis: 'stated' | 'inferred') =>
    `Basis of when set to ${basis}, as the suggestion has it.`,
  findPlace: 'Find a place of the dataset',
  newPlace: (name: string) => (name === '' ? 'New place' : `New place: ${apart(name)}`),
  placeAsked: 'The map asks for the rest of the place.',
  placeBusy: 'Another place is being made on the map: save it or cancel it first.',
  fromGazetteer: 'GeoNames, point of the town',
  fromGazetteerArea: 'Middle of its towns in GeoNames, inferred',
  nothingFound: (query: string) => `Nothing is called “${apart(query)}”.`,
  whenForm: 'As EDTF: 2020-10-11, 2020-10, 2020-10-04/2020-10-17, 2020-10-11~, ../.. for no date',
  whenReads: (text: string) => `Reads: ${text}`,
  takeDate: 'from the reason of the date',
  wordInSentence: (word: string) => `“${apart(word)}” is in the sentence`,
  incidentsThere: (number: number) =>
    `${count(number, 'incident', 'incidents')} of the same place or days`,
  ofCategoryAndPlace: 'the category’s name and the place’s',
  allCategories: 'All categories',
  findRelated: 'Find an incident to link',
  removeRelated: (title: string) => `Unlink ${apart(title)}`,

  timeReason: (rule: string, words: string | null, day: string, weekday?: 'agrees' | 'differs') =>
    of(words, TIME_REASONS[rule]?.(day) ?? rule) +
    (weekday === 'differs' ? ', though that is another weekday' : ''),
  speakerReason: (rule: string, words: string | null, reported: boolean) =>
    `${of(words, SPEAKER_REASONS[rule] ?? rule)}${reported ? ', reported speech' : ''}`,
  placeReason: (words: string | null, homonyms: number) =>
    of(words, homonyms > 1 ? `one of ${COUNT.format(homonyms)} of that name` : 'called so'),
  worldReason: (words: string | null, homonyms: number, km: number | null) =>
    [
      of(words, 'not in the dataset yet'),
      ...(homonyms > 1 ? [`one of ${COUNT.format(homonyms)} of that name`] : []),
      ...(km === null ? [] : [`${COUNT.format(km)} km from the nearest of the dataset’s`]),
    ].join(', '),
  carried: (reason: string) => `${reason}, in another sentence`,

  ofSentence: 'Claims of this sentence',
  besideDraft: (number: number) => `Claims of this sentence: ${COUNT.format(number)}`,
  ofOtherArticle: 'Of an article that is not the open one:',
  ofArticle: (number: number) => `All claims of the article: ${COUNT.format(number)}`,
  noneHere:
    'No claim quotes this sentence yet. Press Enter in the text to mark it, and again to begin a claim.',
  noArticle: 'No article is open.',
  tally: 'Running total',
  inGeneral: 'in general',
  reportedSpeech: 'reported speech',
  change: 'Change',
  remove: 'Remove',
  removed: 'Claim removed. Undo brings it back.',
  goToSentence: 'Go to sentence',
  changeIncident: 'Change the incident',
  closeIncident: 'Done',
  incidentOf: (title: string) => `Incident: ${apart(title)}`,
  claimBy: (speaker: string) => `Claim by ${apart(speaker)}`,
  about: (action: string, what: string) => `${action}: ${apart(what)}`,
} as const;
