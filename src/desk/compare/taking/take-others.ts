import type { CodedSentence } from '../../../evidence/model.ts';
import type { Span } from '../../../evidence/spans.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import type { Pair } from '../pairs/claim-pairs.ts';
import type { OwnCoding } from './own-records.ts';
import type { CutOf, SentencePair } from '../pairs/sentence-pairs.ts';

/** Sets a sentence aside as the other coding has it, or takes it up again. */
export function takeSentence(
  own: OwnCoding,
  from: Records,
  pair: SentencePair,
  cutOf?: CutOf,
): void {
  const source = pair.source.a ?? (pair.source.b === null ? null : own.source(pair.source.b));
  if (source === null) return;
  // An article that comes from the other coding is cut as it is there.
  const ownCut = pair.source.a === null ? null : cutOf?.(source)?.map(bare);
  const cut: readonly CodedSentence[] =
    own.records.coding.get(source)?.sentences ??
    ownCut ??
    from.coding.get(pair.source.b ?? '')?.sentences.map(bare) ??
    [];
  const { aside, why } = pair.b;
  const reason = { ...(aside !== undefined && { aside, ...(why !== undefined && { why }) }) };
  const sentences = cut.map((sentence) =>
    sentence.start === pair.start && sentence.end === pair.end
      ? { ...bare(sentence), ...reason }
      : sentence,
  );
  if (sentences.length === 0) return;
  own.put({ kind: 'coding', id: source, value: { source, sentences } });
}

/** Adds a running total that only the other coding has, or takes away one that it lacks. */
export function takeTally(own: OwnCoding, from: Records, pair: Pair<string>): void {
  if (pair.a !== null) {
    own.put({ kind: 'tally', id: pair.a, value: null });
    return;
  }
  const other = from.tally.get(pair.b ?? '');
  if (!other) return;
  const id = own.newId('tally', other.id);
  const value = { ...other, id, claims: other.claims.map((claim) => own.claim(claim)) };
  own.put({ kind: 'tally', id, value });
}

export function takeTallyField(
  own: OwnCoding,
  from: Records,
  pair: { readonly a: string; readonly b: string },
  key: string,
): void {
  const [there, other] = [own.records.tally.get(pair.a), from.tally.get(pair.b)];
  if (!there || !other) return;
  const claims = other.claims.map((claim) => own.claim(claim));
  const value: RecordTypes['tally'] =
    key === 'claims' ? { ...there, claims } : { ...there, [key]: other[key as 'title'] };
  if (key === 'series' && other.series === undefined) delete (value as { series?: string }).series;
  own.put({ kind: 'tally', id: there.id, value });
}

function bare({ start, end }: Span): CodedSentence {
  return { start, end };
}
