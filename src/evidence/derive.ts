import { grouped } from './grouped.ts';
import type { Claim, MeasureName, Source, Speaker } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isPeople } from './words/people-words.ts';

type Figure = NonNullable<Claim['figures']>[number];

/** An incident or a tally, as far as its claims go. */
interface Claimed {
  readonly claims: readonly Claim[];
}

/** One whole figure of an incident and the claim that gives it. */
export interface FigureAccount {
  readonly claim: Claim;
  readonly figure: Figure;
}

/** A number, whether more is possible beyond it on its side, and the accounts that give it. */
export interface Bound {
  readonly value: number;
  readonly open: boolean;
  readonly accounts: readonly FigureAccount[];
}

/** What the accounts of an incident say of one measure. */
export interface MeasureAccounts {
  readonly measure: MeasureName;
  /** What is counted; null where that is people in general, or people under several names. */
  readonly of: string | null;
  /** Every account, those without bounds too, in the order of the claims. */
  readonly accounts: readonly FigureAccount[];
  /** The lowest and the highest number that any account gives; null where none gives one. */
  readonly lowest: Bound | null;
  readonly highest: Bound | null;
  /** Whether two accounts that can be compared have other bounds: other words for the same bounds don't differ. */
  readonly differ: boolean;
  /** Whether two accounts that can be compared have no number in common. */
  readonly conflict: boolean;
}

const OF_PEOPLE: ReadonlySet<MeasureName> = new Set(['killed', 'injured']);

/** The languages in which a claim may say what its figures count: BCP 47 tags. */
export type LanguagesOf = (claim: Pick<Claim, 'source'>) => readonly string[];

/** The source's own, and that of the dataset's titles and notes. */
export function languagesOfClaims(
  sourceById: ReadonlyMap<string, Pick<Source, 'language'>>,
  [first]: readonly string[],
): LanguagesOf {
  return ({ source }) => {
    const language = sourceById.get(source)?.language;
    return [language, first].filter((tag) => tag !== undefined);
  };
}

/** Whether a figure counts everybody who is killed or injured: "people", not "civilians" or "women". */
function countsAnybody({ claim, figure }: FigureAccount, languagesOf: LanguagesOf): boolean {
  return OF_PEOPLE.has(figure.measure) && isPeople(figure.of, languagesOf(claim));
}

/**
 * Whether two figures count the same: one measure of one thing, or of people where at least one counts them in
 * general. Ten people and ten civilians may be the same ten; soldiers and civilians never are.
 */
export function countTheSame(
  a: FigureAccount,
  b: FigureAccount,
  languagesOf: LanguagesOf,
): boolean {
  return (
    a.figure.measure === b.figure.measure &&
    (a.figure.of === b.figure.of || countsAnybody(a, languagesOf) || countsAnybody(b, languagesOf))
  );
}

/**
 * The accounts of each measure. Figures that cover other incidents too, and parts of another figure, are left out:
 * neither says how many it was here. Denials give no figures. Where any account counts people in general, all of its
 * measure stand together; else each thing that is counted stands apart.
 */
export function measureAccounts(incident: Claimed, languagesOf: LanguagesOf): MeasureAccounts[] {
  const whole = incident.claims.flatMap((claim) =>
    claim.stance === 'denies'
      ? []
      : (claim.figures ?? [])
          .filter((figure) => figure.subset !== true && figure.shared !== true)
          .map((figure) => ({ claim, figure })),
  );
  const together = new Set(
    whole.flatMap((account) => (countsAnybody(account, languagesOf) ? account.figure.measure : [])),
  );
  const groups = grouped(whole, ({ figure: { measure, of } }) =>
    together.has(measure) ? measure : `${measure} ${of}`,
  );
  return [...groups.values()].map((accounts) => ({
    measure: accounts[0]!.figure.measure,
    of: thingCounted(accounts, languagesOf),
    accounts,
    lowest: lowestOf(accounts),
    highest: highestOf(accounts),
    differ: somePair(accounts, languagesOf, (a, b) => a.min !== b.min || a.max !== b.max),
    conflict: somePair(accounts, languagesOf, exclude),
  }));
}

function thingCounted(accounts: readonly FigureAccount[], languagesOf: LanguagesOf): string | null {
  const [first, ...others] = new Set(accounts.map(({ figure }) => figure.of));
  if (first === undefined || others.length > 0) return null;
  return accounts.some((account) => countsAnybody(account, languagesOf)) ? null : first;
}

/** Whether it is so of two figures that can be compared: they count the same, and not in one breath. */
function somePair(
  accounts: readonly FigureAccount[],
  languagesOf: LanguagesOf,
  isSo: (a: Figure, b: Figure) => boolean,
): boolean {
  return accounts.some((a, at) =>
    accounts
      .slice(at + 1)
      .some(
        (b) => a.claim !== b.claim && countTheSame(a, b, languagesOf) && isSo(a.figure, b.figure),
      ),
  );
}

function lowestOf(accounts: readonly FigureAccount[]): Bound | null {
  const value = Math.min(...accounts.map(({ figure }) => figure.min ?? figure.max ?? Infinity));
  if (value === Infinity) return null;
  const giving = accounts.filter(({ figure }) => (figure.min ?? figure.max) === value);
  return { value, open: giving.some(({ figure }) => figure.min === undefined), accounts: giving };
}

function highestOf(accounts: readonly FigureAccount[]): Bound | null {
  const value = Math.max(...accounts.map(({ figure }) => figure.max ?? figure.min ?? -Infinity));
  if (value === -Infinity) return null;
  const giving = accounts.filter(({ figure }) => (figure.max ?? figure.min) === value);
  return { value, open: giving.some(({ figure }) => figure.max === undefined), accounts: giving };
}

/** Whether no number lies within the bounds of both. */
function exclude(a: Figure, b: Figure): boolean {
  return (a.max ?? Infinity) < (b.min ?? -Infinity) || (b.max ?? Infinity) < (a.min ?? -Infinity);
}

/** On whose reports an incident rests: who affirms it, never who denies it. */
export interface Footing {
  /** Ids, in the vocabulary's order. */
  readonly parties: readonly string[];
  readonly kind: 'one-party' | 'several' | 'press' | 'none';
}

/** What tells whose words count as whose: the vocabulary's parties, and the speakers by id. */
export interface Voices {
  readonly vocabulary: Pick<Vocabulary, 'parties' | 'isOfOneVoice'>;
  readonly speakerById: ReadonlyMap<string, Speaker>;
}

/** Whether a claim denies this very incident: a denial of all of its kind says nothing of one that its speaker reports. */
function deniesIt({ stance, general }: Claim): boolean {
  return stance === 'denies' && general !== true;
}

/**
 * The claims that support an incident: no denial does. A justification is no admission: what else somebody says of an incident that
 * they deny supports nothing. A newspaper, a state or a witness that denies it takes nothing from another one's report.
 */
export function supportingClaims(incident: Claimed, { vocabulary, speakerById }: Voices): Claim[] {
  const voiceOf = ({ speaker }: Claim): string => {
    const party = speakerById.get(speaker)?.party;
    return party && vocabulary.isOfOneVoice(party) ? `party ${party}` : `speaker ${speaker}`;
  };
  const denying = new Set(incident.claims.filter(deniesIt).map((claim) => voiceOf(claim)));
  return incident.claims.filter(
    (claim) => claim.stance !== 'denies' && !denying.has(voiceOf(claim)),
  );
}

export function footingOf(incident: Claimed, voices: Voices): Footing {
  const supporting = new Set(
    supportingClaims(incident, voices).map(({ speaker }) => voices.speakerById.get(speaker)?.party),
  );
  const parties = voices.vocabulary.parties.flatMap(({ id }) => (supporting.has(id) ? [id] : []));
  if (parties.length === 0) return { parties, kind: 'none' };
  if (parties.length > 1) return { parties, kind: 'several' };
  return { parties, kind: parties[0] === 'press' ? 'press' : 'one-party' };
}

/** Who denies it: the ids of the speakers, each once, in the order they speak. */
export function deniersOf(incident: Claimed): string[] {
  return speakersOf(incident.claims.filter(deniesIt));
}

/** Who denies it in general, and not by itself. */
export function generalDeniersOf(incident: Claimed): string[] {
  const deniers = new Set(deniersOf(incident));
  const general = incident.claims.filter((claim) => claim.stance === 'denies' && !deniesIt(claim));
  return speakersOf(general).filter((id) => !deniers.has(id));
}

function speakersOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map(({ speaker }) => speaker))];
}

/** Whether its accounts can't all be right: figures that exclude each other, or a report that is denied. */
export function accountsConflict(incident: Claimed, languagesOf: LanguagesOf): boolean {
  const denied = incident.claims.some(deniesIt);
  const affirmed = incident.claims.some(({ stance }) => stance !== 'denies');
  return (
    (denied && affirmed) || measureAccounts(incident, languagesOf).some(({ conflict }) => conflict)
  );
}
