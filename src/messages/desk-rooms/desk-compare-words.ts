import { apart } from '../text-direction.ts';

const COUNT = new Intl.NumberFormat('en');
const ALPHA = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${COUNT.format(number)} ${number === 1 ? one : many}`;

/** Least alpha for figures to be relied on, and to be used with caution (Krippendorff). */
const RELIABLE = 0.8;
const TENTATIVE = 2 / 3;

/** Words around two codings side by side. */
export const deskCompareWords = {
  title: (other: string) => `Your coding beside ${apart(other)}`,
  back: 'Back to the desk',
  choose: 'Another coding of the same articles',
  chooseLead:
    'Choose the folder or the zip of the other dataset. It is read on this machine and not changed. Articles are the same where their texts are, to the letter.',
  mine: 'Mine',
  theirs: (other: string) => `Theirs: ${apart(other)}`,
  articles: 'Articles',
  inBoth: (number: number) => `All that both have (${COUNT.format(number)})`,
  all: (number: number) => `All (${COUNT.format(number)})`,
  article: (title: string, open: number) => `${apart(title)} (${COUNT.format(open)} open)`,
  kinds: 'What differs',
  everyKind: 'Everything',
  kind: (name: string, open: number) => `${name} (${COUNT.format(open)})`,
  kindNames: {
    claims: 'Claims that one lacks',
    'claim-fields': 'Fields of claims',
    incidents: 'Fields of incidents',
    titles: 'Titles of incidents',
    sentences: 'Sentences set aside',
    tallies: 'Running totals',
    records: 'Places, articles, time zone',
  },
  shown: 'Shown',
  open: (number: number) => `Open (${COUNT.format(number)})`,
  decided: (number: number) => `Decided (${COUNT.format(number)})`,
  differences: 'Differences',
  noneOpen: 'Nothing is open here.',
  noDifference: 'The two codings have no difference here.',
  noneDecided: 'Nothing is decided here yet.',
  more: (number: number) => `${COUNT.format(number)} more`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  keepAll: (number: number) => `Keep mine in all ${COUNT.format(number)}`,
  takeAll: (number: number) => `Take theirs in all ${COUNT.format(number)}`,
  openAgain: 'Open again',
  openAllAgain: (number: number) => `Open all ${COUNT.format(number)} kept again`,
  takeBack: 'Take it back',
  tookBack: 'It is as you had it, and open again.',
  changedSince:
    'What it is in was changed since it was taken, so it is not taken back. Correct it at the desk, or undo what was done since.',
  keptMine: 'Mine kept',
  tookTheirs: 'Theirs taken',
  keys: 'Keys: j and k or arrows go on and back, m keeps mine, t takes theirs.',
  where: 'What is taken is in your own dataset, and Undo takes it back. Save it at the desk.',
  kept: (about: string, open: number) =>
    `Mine kept: ${about}. ${counted(open, 'difference')} open.`,
  took: (about: string, open: number) =>
    `Theirs taken: ${about}. ${counted(open, 'difference')} open.`,
  several: (number: number) => counted(number, 'difference'),
  /** @param ids of categories and parties that could not be brought */
  notListed: (ids: readonly string[]) =>
    `Not listed in dataset.json: ${ids.join(', ')}. It has no names or no marks left for these; list them there.`,
  nothingToTake: 'Nothing of it can be taken: the other coding has no text of that article.',
  otherTexts: (titles: readonly string[]) =>
    `Not compared, as the two codings have other texts of them: ${titles.map(apart).join(', ')}.`,

  saveDecisions: 'Save decisions',
  loadDecisions: 'Load decisions',
  fileName: (mine: string, theirs: string) => `decisions-${mine}-${theirs}.json`,
  savedDecisions: (number: number, file: string) =>
    `${counted(number, 'decision')} saved: ${file}.`,
  loaded: (kept: number, taken: number, unknown: number) =>
    [
      `${counted(kept, 'time')} mine kept, ${counted(taken, 'time')} theirs taken`,
      ...(unknown > 0
        ? [`${counted(unknown, 'decision')} that fit no difference here left out`]
        : []),
    ].join('; ') + '.',
  loadedOthers: (name: string) =>
    `These decisions were made of another state of ${apart(name)}: those are taken that fit.`,
  notDecisions: (file: string, got: string, expected: string) =>
    `${apart(file)} holds no decisions: got ${got}, expected ${expected}. Choose a file that “Save decisions” has saved.`,
  notKept: 'This browser keeps no decisions: save them as a file before you go.',

  agreement: 'Agreement',
  firstCoded: (taken: number) =>
    `As first coded, before any of theirs was taken (${COUNT.format(taken)} by now). What is decided changes no figure here; the file of decisions has them.`,
  counts: 'What each has',
  counted: 'Counted',
  both: 'Both',
  onlyMine: 'Only mine',
  onlyTheirs: 'Only theirs',
  countNames: {
    articles: 'Articles',
    incidents: 'Incidents',
    claims: 'Claims',
    asides: 'Sentences set aside',
    tallies: 'Running totals',
  },
  alphas: 'Krippendorff’s alpha, nominal',
  measured: {
    category: 'Category',
    stance: 'Stance',
    party: 'Party of the speaker',
    sentence: 'Sentences: coded, or why not',
  },
  units: {
    category: (number: number) => counted(number, 'incident'),
    stance: (number: number) => counted(number, 'claim'),
    party: (number: number) => counted(number, 'claim'),
    sentence: (number: number) => counted(number, 'sentence'),
  },
  alpha: (alpha: number | null) => (alpha === null ? 'not enough' : ALPHA.format(alpha)),
  meaning: (alpha: number | null, same: number, units: string) => {
    const given = `${COUNT.format(same)} the same of ${units}.`;
    if (alpha === null) return `${given} There are no two values among them to tell apart.`;
    if (alpha >= RELIABLE) return `${given} Reliable (0.80 or more).`;
    if (alpha >= TENTATIVE) return `${given} For tentative conclusions only (0.67 to 0.80).`;
    return `${given} Not reliable (below 0.67).`;
  },
  alphaNote:
    '1 is full agreement, 0 what chance would give. It is of what both coded: what one of them lacks is counted above.',

  about: {
    claim: { mine: 'A claim that only you have', theirs: 'A claim that only they have' },
    'claim-incident': 'Which incident the claim is on',
    sentence: 'Sentence',
    tally: {
      mine: 'A running total that only you have',
      theirs: 'A running total that only they have',
    },
  },
  claimField: {
    quote: 'Words quoted',
    note: 'Summary',
    speaker: 'Speaker',
    stance: 'Stance',
    general: 'Denial in general',
    reported: 'In the article’s words',
    actor: 'Actor',
    target: 'Target',
    figures: 'Figures',
  } as Readonly<Record<string, string>>,
  incidentField: {
    title: 'Title of the incident',
    category: 'Category of the incident',
    when: 'When it was',
    whenBasis: 'Whether the time is stated',
    whenNote: 'Why that time',
    place: 'Where it was',
    placeBasis: 'Whether the place is stated',
    related: 'Related incidents',
    fields: 'Further fields of the incident',
    media: 'Pictures of the incident',
  } as Readonly<Record<string, string>>,
  tallyField: {
    title: 'Title of the running total',
    asOf: 'Day of the running total',
    series: 'Series of the running total',
    claims: 'Claims of the running total',
  } as Readonly<Record<string, string>>,
  recordField: {
    place: {
      names: 'Names of the place',
      spellings: 'Other spellings of the place',
      kind: 'Kind of the place',
      coordinates: 'Point of the place (latitude, longitude)',
      radiusKm: 'Radius of the place',
      basis: 'Where the point comes from',
      outline: 'Outline of the place',
    },
    source: {
      title: 'Title of the article',
      issued: 'Date of the article',
      accessed: 'When the article was read',
      type: 'Type of the article',
      language: 'Language of the article',
      URL: 'Address of the article',
      'container-title': 'Publisher of the article',
      inferred: 'What is inferred of the article',
      archived: 'Archived copies of the article',
    },
    dataset: { timeZone: 'Time zone of the dataset' },
  } as Readonly<Record<'place' | 'source' | 'dataset', Readonly<Record<string, string>>>>,
  kilometres: (km: number) => `${COUNT.format(km)} km`,
  corners: (number: number) => counted(number, 'corner'),
  lacks: 'Has no such claim',
  lacksTally: 'Has no such running total',
  nothing: 'Nothing',
  unplaced: 'No place',
  noPlace: 'no place',
  yes: 'Yes',
  no: 'No',
  basis: { stated: 'Stated', inferred: 'Inferred' },
  reports: 'reports',
  sentenceState: { coded: 'Coded', uncoded: 'Not coded yet' },
  setAside: (reason: string, why: string | undefined) =>
    why === undefined ? `Set aside: ${reason}` : `Set aside: ${reason} (${apart(why)})`,
  named: (name: string, of: string) => `${apart(name)} (${of})`,
  incident: (title: string, when: string, place: string) =>
    `${apart(title)}, ${when}, ${apart(place)}`,
  claim: (speaker: string, stance: string, incident: string) =>
    `${speaker}, ${stance}. ${incident}`,
  figure: (measure: string, of: string, bounds: string, text: string | undefined) =>
    `${measure}: ${apart(of)}${bounds === '' ? '' : `, ${bounds}`}${text === undefined ? '' : ` (“${apart(text)}”)`}`,
  bounds: (min: number | undefined, max: number | undefined) => {
    if (min === undefined) return max === undefined ? '' : `at most ${COUNT.format(max)}`;
    if (max === undefined) return `at least ${COUNT.format(min)}`;
    return min === max ? COUNT.format(min) : `${COUNT.format(min)} to ${COUNT.format(max)}`;
  },
  field: (name: string, value: string) => `${apart(name)}: ${apart(value)}`,
  subset: 'part of another',
  shared: 'of other incidents too',
} as const;
