import type { Claim } from '../../evidence/model.ts';
import { isPlaced, overlap } from '../../evidence/spans.ts';
import type { Span } from '../../evidence/spans.ts';
import { carrierOf } from '../records/desk-records.ts';
import type { Records } from '../records/desk-records.ts';
import type { ClaimPlace } from './claim-draft.ts';

/** A claim of an article. */
export interface ArticleClaim {
  readonly claim: Claim;
  /** Where it stands, if on an incident. */
  readonly place: ClaimPlace | null;
  /** The running total that it stands on; null for a claim on an incident. */
  readonly tally: string | null;
}

type Index = ReadonlyMap<string, readonly ArticleClaim[]>;

/** The last index of each set of incidents: what else it rests on is compared. */
const indexes = new WeakMap<Records['incident'], { readonly of: Records; readonly index: Index }>();

/** The claims of the article that a source's file is, in the order of its text; those without a place in it last. */
export function claimsOfArticle(records: Records, source: string): readonly ArticleClaim[] {
  const known = indexes.get(records.incident);
  const isSame = known?.of.tally === records.tally && known.of.source === records.source;
  const index = known && isSame ? known.index : indexOf(records);
  if (!isSame) indexes.set(records.incident, { of: records, index });
  return index.get(carrierOf(records, source)) ?? [];
}

/** Those whose words lie in a sentence, some of them at least. */
export function claimsIn(claims: readonly ArticleClaim[], sentence: Span): readonly ArticleClaim[] {
  return claims.filter(
    ({ claim: { quote } }) => quote && isPlaced(quote) && overlap(quote, sentence),
  );
}

function indexOf(records: Records): Index {
  const index = new Map<string, ArticleClaim[]>();
  const add = (one: ArticleClaim): void => {
    const carrier = carrierOf(records, one.claim.source);
    const before = index.get(carrier);
    if (before) before.push(one);
    else index.set(carrier, [one]);
  };
  for (const { id, claims } of records.incident.values())
    for (const [at, claim] of claims.entries())
      add({ claim, place: { incident: id, at }, tally: null });
  for (const { id, claims } of records.tally.values())
    for (const claim of claims) add({ claim, place: null, tally: id });
  for (const claims of index.values()) claims.sort((a, b) => startOf(a) - startOf(b));
  return index;
}

function startOf({ claim }: ArticleClaim): number {
  return claim.quote?.start ?? Infinity;
}
