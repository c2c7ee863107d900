import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { carrierOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';
import { claimAt } from '../../coding/claim-draft.ts';
import type { Comparison, ListedPoint } from '../../compare/comparison.ts';
import type { Difference, FieldDifference } from '../../compare/differences.ts';
import { claimsOf } from '../../compare/point-claims.ts';
import { saidClaim, saidIncident, saidSentence, saidTally, saidValue } from './said-values.ts';

/** A point in words: what is shown of it, and kept with what is decided. */
export interface DescribedPoint {
  /** What differs. */
  readonly about: string;
  /** The title of the article; empty where none is known. */
  readonly article: string;
  /** The words that it is of: a quote, a sentence, or the title of what has none. */
  readonly context: string;
  readonly isQuote: boolean;
  /** Of the words, where that is known. */
  readonly lang: string | null;
  readonly mine: string;
  readonly theirs: string;
}

/** @param textOf the text of an article by its source in the first coding, or in the second; null where it isn't at hand */
export function describePoint(
  { a, b }: Comparison,
  { point }: ListedPoint,
  textOf: (source: { readonly a: string | null; readonly b: string | null }) => string | null,
): DescribedPoint {
  if (point.about === 'sentence') {
    const { pair } = point;
    const [records, source] = pair.source.a === null ? [b, pair.source.b] : [a, pair.source.a];
    const text = textOf(pair.source)?.slice(pair.start, pair.end);
    return {
      about: words.about.sentence,
      ...articleOf(records, source),
      context: text ?? `${pair.start}–${pair.end}`,
      isQuote: text !== undefined,
      mine: saidSentence(pair.a),
      theirs: saidSentence(pair.b),
    };
  }
  const [first] = claimsOf(a, b, point);
  const { quote, note } = first?.claim ?? {};
  const article = articleOf(first?.records ?? a, first?.claim.source ?? null);
  const ofClaim = { ...article, context: quote?.exact ?? note ?? '', isQuote: !!quote };
  /** @param names of fields */
  const bothOf = (difference: FieldDifference, names: Readonly<Record<string, string>>) => {
    const fields: readonly Difference[] = [difference, ...(difference.beside ?? [])];
    const named = fields.map(({ key }) => names[key] ?? key);
    const said = (values: readonly string[]): string =>
      (fields.length === 1
        ? values
        : values.map((value, at) => words.field(named[at]!, value))
      ).join('\n');
    return {
      about: named.join(', '),
      mine: said(fields.map(({ key, a: mine }) => saidValue(a, key, mine))),
      theirs: said(fields.map(({ key, b: theirs }) => saidValue(b, key, theirs))),
    };
  };
  switch (point.about) {
    case 'claim': {
      const { pair } = point;
      const said = (records: Records, place: typeof pair.a): string => {
        const claim = place && claimAt(records, place);
        return claim ? saidClaim(records, claim, place.incident) : words.lacks;
      };
      const about = words.about.claim[pair.a ? 'mine' : 'theirs'];
      return { about, ...ofClaim, mine: said(a, pair.a), theirs: said(b, pair.b) };
    }
    case 'claim-incident': {
      const { pair } = point;
      return {
        about: words.about['claim-incident'],
        ...ofClaim,
        mine: saidIncident(a, pair.a.incident),
        theirs: saidIncident(b, pair.b.incident),
      };
    }
    case 'tally': {
      const [mine, theirs] = [a.tally.get(point.pair.a ?? ''), b.tally.get(point.pair.b ?? '')];
      return {
        about: words.about.tally[mine ? 'mine' : 'theirs'],
        ...article,
        context: (mine ?? theirs)?.title ?? '',
        isQuote: false,
        mine: mine ? saidTally(a, mine) : words.lacksTally,
        theirs: theirs ? saidTally(b, theirs) : words.lacksTally,
      };
    }
    case 'claim-field':
      return { ...ofClaim, ...bothOf(point, words.claimField) };
    case 'record-field': {
      const { kind, pair } = point;
      const isSource = kind === 'source';
      return {
        ...(isSource ? articleOf(a, pair.a) : article),
        context: kind === 'place' ? saidValue(a, 'place', pair.a) : pair.a,
        isQuote: false,
        ...bothOf(point, words.recordField[kind]),
      };
    }
    default: {
      const isIncident = point.about === 'incident-field';
      const names = isIncident ? words.incidentField : words.tallyField;
      const { title } =
        (isIncident ? a.incident.get(point.pair.a) : a.tally.get(point.pair.a)) ?? {};
      return {
        ...article,
        context: title ?? point.pair.a,
        isQuote: false,
        ...bothOf(point, names),
      };
    }
  }
}

function articleOf(
  records: Records,
  source: string | null,
): Pick<DescribedPoint, 'article' | 'lang'> {
  const own = records.source.get(source ?? '');
  const file = records.source.get(carrierOf(records, source ?? ''));
  return { article: (own ?? file)?.title ?? '', lang: own?.language ?? null };
}
