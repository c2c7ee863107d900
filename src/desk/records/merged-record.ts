import type { Claim } from '../../evidence/model.ts';
import { fieldsWith, INCIDENT_TOGETHER } from '../coding/fields-together.ts';
import type { Kind, RecordTypes } from './desk-records.ts';

/** A record as two people have it, who both began with the same. */
export interface Versions<T> {
  /** As both began; undefined where neither had it. */
  readonly base: T | undefined;
  /** Null where it was taken away. */
  readonly mine: T | null;
  readonly theirs: T | undefined;
}

export interface Merged<T> {
  readonly value: T | null;
  /** Whether something that they changed is not in it, as I changed that too. */
  readonly hidesTheirs: boolean;
}

/**
 * A record with what both have changed of it: claims that either added, fields that one alone changed, what was set aside.
 * Where both changed one thing, and of records of which nothing is counted apart, it is as I have it.
 */
export function mergedRecord<K extends Kind>(
  kind: K,
  versions: Versions<RecordTypes[K]>,
): Merged<RecordTypes[K]> {
  const { base, mine, theirs } = versions;
  const isMine = isSame(base, theirs) || isSame(mine, theirs);
  const whole = { value: mine, hidesTheirs: !isMine };
  if (isMine || theirs === undefined) return whole;
  const merge = MERGES[kind] as
    | ((of: typeof versions) => Merged<RecordTypes[K]> | null)
    | undefined;
  return merge?.(versions) ?? whole;
}

const MERGES: Partial<Record<Kind, unknown>> = {
  incident: mergedClaims,
  tally: mergedClaims,
  coding: mergedCoding,
};

type WithClaims = RecordTypes['incident'] | RecordTypes['tally'];

function mergedClaims<T extends WithClaims>({ base, mine, theirs }: Versions<T>): Merged<T> | null {
  if (!theirs) return null;
  const claims = mergedLists(base?.claims ?? [], mine?.claims ?? [], theirs.claims);
  if (claims.value.length === 0)
    return { value: null, hidesTheirs: !isSame(unlinked(base), unlinked(theirs)) };
  const fields = mine ? mergedFields(base, mine, theirs) : { value: theirs, hidesTheirs: false };
  return {
    value: { ...fields.value, claims: claims.value },
    hidesTheirs: fields.hidesTheirs || claims.hidesTheirs,
  };
}

/** Each field as whoever changed it has it; those that say one thing between them together. */
function mergedFields<T extends WithClaims>(
  base: T | undefined,
  mine: T,
  theirs: T,
): { readonly value: T; readonly hidesTheirs: boolean } {
  const valueOf = (record: object | undefined, key: string): unknown =>
    (record as Readonly<Record<string, unknown>> | undefined)?.[key];
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const others = keys.filter((key) => key !== 'claims');
  const isChanged = (of: T, key: string): boolean =>
    fieldsWith(INCIDENT_TOGETHER, key).some((one) => !isSame(valueOf(base, one), valueOf(of, one)));
  const values = others.map((key) => {
    const value = valueOf(isChanged(mine, key) ? mine : theirs, key);
    return [key, value] as const;
  });
  const hidesTheirs = others.some(
    (key) =>
      isChanged(mine, key) &&
      isChanged(theirs, key) &&
      !isSame(valueOf(mine, key), valueOf(theirs, key)),
  );
  const value = Object.fromEntries(values.filter(([, one]) => one !== undefined)) as T;
  return { value, hidesTheirs };
}

/** Claims of both: each as whoever changed it has it, then those that I added and those that they did. */
function mergedLists(
  base: readonly Claim[],
  mine: readonly Claim[],
  theirs: readonly Claim[],
): { readonly value: Claim[]; readonly hidesTheirs: boolean } {
  const [own, other] = [changesOf(base, mine), changesOf(base, theirs)];
  let hidesTheirs = false;
  const kept = base.flatMap((claim, at) => {
    const [ofMine, ofTheirs] = [own.now[at]!, other.now[at]!];
    const isMine = !isSame(ofMine, claim);
    hidesTheirs ||= isMine && !isSame(ofTheirs, claim) && !isSame(ofMine, ofTheirs);
    return (isMine ? ofMine : ofTheirs) ?? [];
  });
  const theirOwn = other.added.filter((one) => !own.added.some((mineOne) => isSame(mineOne, one)));
  return { value: [...kept, ...own.added, ...theirOwn], hidesTheirs };
}

/** What became of claims: each as it is now, null where it is gone, and those that came besides. */
function changesOf(
  base: readonly Claim[],
  claims: readonly Claim[],
): { readonly now: readonly (Claim | null)[]; readonly added: readonly Claim[] } {
  const rest = [...claims];
  const take = (isIt: (one: Claim) => boolean): Claim | null => {
    const at = rest.findIndex(isIt);
    return at === -1 ? null : rest.splice(at, 1)[0]!;
  };
  const same = base.map((claim) => take((one) => isSame(one, claim)));
  const now = base.map((claim, at) => same[at] ?? take((one) => isChangeOf(claim, one)));
  return { now, added: rest };
}

/** Whether a claim is another one that was changed: of the same words, or other words of one that is the same in all else. */
function isChangeOf(claim: Claim, other: Claim): boolean {
  const wordsOf = ({ source, quote, note }: Claim): unknown => [
    source,
    quote?.exact,
    quote?.start,
    note,
  ];
  const restOf = (of: Claim): unknown => ({ ...of, quote: 0, note: 0, figures: 0 });
  return isSame(wordsOf(claim), wordsOf(other)) || isSame(restOf(claim), restOf(other));
}

type Coding = RecordTypes['coding'];

/** What became of each sentence; where they are not cut alike, nothing of theirs. */
function mergedCoding({ base, mine, theirs }: Versions<Coding>): Merged<Coding> | null {
  if (!mine || !theirs) return null;
  const bare = ({ start, end }: Coding['sentences'][number]) => ({ start, end });
  const cut = mine.sentences.map(bare);
  if (!isSame(cut, theirs.sentences.map(bare))) return null;
  const before = base && isSame(cut, base.sentences.map(bare)) ? base.sentences : cut;
  let hidesTheirs = false;
  const sentences = mine.sentences.map((sentence, at) => {
    const [was, other] = [before[at]!, theirs.sentences[at]!];
    if (isSame(sentence, was)) return other;
    hidesTheirs ||= !isSame(other, was) && !isSame(other, sentence);
    return sentence;
  });
  return { value: { ...mine, sentences }, hidesTheirs };
}

/** What a record says, in one order: what was made here has no schema, which its file names. */
export function unlinked(record: object | undefined): unknown {
  return Object.entries(record ?? {})
    .filter(([key]) => key !== '$schema')
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether two values are written alike. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
