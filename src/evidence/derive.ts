import type { Claim, MeasureName, Party, Speaker } from './model.ts';

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
  /** What is counted; null where a measure of people counts them under several names. */
  readonly of: string | null;
  /** Every account, those without bounds too, in the order of the claims. */
  readonly accounts: readonly FigureAccount[];
  /** The lowest and the highest number that any account gives; null where none gives one. */
  readonly lowest: Bound | null;
  readonly highest: Bound | null;
  /** Whether two accounts can't both be right. */
  readonly conflict: boolean;
}

/** Measures that count people are one measure, whatever word an account has for them. */
const OF_PEOPLE: ReadonlySet<MeasureName> = new Set(['killed', 'injured']);

/**
 * The accounts of each measure. Figures that cover other incidents too, and parts of another figure, are left out:
 * neither says how many it was here. Denials give no figures.
 */
export function measureAccounts(incident: Claimed): MeasureAccounts[] {
  const groups = new Map<string, FigureAccount[]>();
  for (const claim of incident.claims) {
    if (claim.stance === 'denies') continue;
    for (const figure of claim.figures ?? []) {
      if (figure.subset === true || figure.shared === true) continue;
      const key = OF_PEOPLE.has(figure.measure) ? figure.measure : `${figure.measure} ${figure.of}`;
      const group = groups.get(key);
      if (group) group.push({ claim, figure });
      else groups.set(key, [{ claim, figure }]);
    }
  }
  return [...groups.values()].map((accounts) => ({
    measure: accounts[0]!.figure.measure,
    of: new Set(accounts.map(({ figure }) => figure.of)).size === 1 ? accounts[0]!.figure.of : null,
    accounts,
    lowest: lowestOf(accounts),
    highest: highestOf(accounts),
    conflict: accounts.some((a, at) =>
      accounts.slice(at + 1).some((b) => exclude(a.figure, b.figure)),
    ),
  }));
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
  /** In the order given by `PARTY_ORDER`. */
  readonly parties: readonly Party[];
  readonly kind: 'one-party' | 'several' | 'press' | 'none';
}

/** The alphabet's order, press and witnesses last: not a judgement. */
export const PARTY_ORDER: readonly Party[] = [
  'armenia',
  'azerbaijan',
  'nagorno-karabakh',
  'third-party',
  'press',
  'witness',
];

/** Parties whose members speak as one, so that a denial by one is a denial by all. The others are lumped together. */
const OF_ONE_VOICE: ReadonlySet<Party> = new Set(['armenia', 'azerbaijan', 'nagorno-karabakh']);

/**
 * The claims that support an incident. A justification is no admission: what else somebody says of an incident that
 * they deny supports nothing. A newspaper, a state or a witness that denies it takes nothing from another one's report.
 */
export function supportingClaims(
  incident: Claimed,
  speakers: ReadonlyMap<string, Speaker>,
): Claim[] {
  const voiceOf = ({ speaker }: Claim): string => {
    const party = speakers.get(speaker)?.party;
    return party && OF_ONE_VOICE.has(party) ? `party ${party}` : `speaker ${speaker}`;
  };
  const denying = new Set(
    incident.claims.filter(({ stance }) => stance === 'denies').map((claim) => voiceOf(claim)),
  );
  return incident.claims.filter((claim) => !denying.has(voiceOf(claim)));
}

export function footingOf(incident: Claimed, speakers: ReadonlyMap<string, Speaker>): Footing {
  const supporting = new Set(
    supportingClaims(incident, speakers).map(({ speaker }) => speakers.get(speaker)?.party),
  );
  const parties = PARTY_ORDER.filter((party) => supporting.has(party));
  if (parties.length === 0) return { parties, kind: 'none' };
  if (parties.length > 1) return { parties, kind: 'several' };
  return { parties, kind: parties[0] === 'press' ? 'press' : 'one-party' };
}

/** Who denies it: the ids of the speakers, each once, in the order they speak. */
export function deniersOf(incident: Claimed): string[] {
  return [
    ...new Set(
      incident.claims.filter((claim) => claim.stance === 'denies').map(({ speaker }) => speaker),
    ),
  ];
}

/** Whether its accounts can't all be right: figures that exclude each other, or a report that is denied. */
export function accountsConflict(incident: Claimed): boolean {
  const denied = incident.claims.some(({ stance }) => stance === 'denies');
  const affirmed = incident.claims.some(({ stance }) => stance !== 'denies');
  return (denied && affirmed) || measureAccounts(incident).some(({ conflict }) => conflict);
}
