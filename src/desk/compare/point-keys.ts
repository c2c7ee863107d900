import type { Claim } from '../../evidence/model.ts';
import { claimAt } from '../coding/claim-draft.ts';
import type { Records } from '../records/desk-records.ts';
import { calledBy, fileOf } from './called-by.ts';
import type { Difference } from './differences.ts';
import type { OpenPoint } from './open-points.ts';
import { comparedClaims } from './pairs/tally-pairs.ts';

/** Enough of a file's hash to know it by. */
const FILE_LENGTH = 12;

/**
 * What a point is known by from one day to the next: what it is of and what each coding has, in words. One of whose values
 * changes is another point, which is to be decided anew.
 */
export function pointKey(a: Records, b: Records, point: OpenPoint): string {
  const parts = (): readonly unknown[] => {
    switch (point.about) {
      case 'claim':
      case 'claim-incident':
      case 'claim-field': {
        const { pair } = point;
        const mine = pair.a && claimAt(a, pair.a);
        const theirs = pair.b && claimAt(b, pair.b);
        return [
          ...claimKey(a, mine ?? undefined),
          pair.a?.incident,
          ...(mine && point.about === 'claim-field' ? [] : claimKey(b, theirs ?? undefined)),
          ...(point.about === 'claim-field' ? [] : [pair.b?.incident]),
          ...fieldKey(a, b, point),
        ];
      }
      case 'sentence': {
        const { file, start, end, a: mine, b: theirs } = point.pair;
        const said = [mine, theirs].map(({ state, aside, why }) => [state, aside, why]);
        return [fileKey(file), start, end, ...said];
      }
      case 'record-field':
        return [point.kind, point.pair.a, point.pair.b, ...fieldKey(a, b, point)];
      default:
        return [point.pair.a, point.pair.b, ...fieldKey(a, b, point)];
    }
  };
  return [point.about, ...parts().map(written)].join(' | ');
}

function fieldKey(a: Records, b: Records, point: OpenPoint): readonly unknown[] {
  if (!('key' in point)) return [];
  const fields: readonly Difference[] = [point, ...('beside' in point ? (point.beside ?? []) : [])];
  return fields.flatMap(({ key, a: mine, b: theirs }) => [
    key,
    named(a, key, mine),
    named(b, key, theirs),
  ]);
}

function claimKey(records: Records, claim: Claim | undefined): readonly unknown[] {
  if (!claim) return [undefined];
  const { quote, note, source, speaker } = claim;
  const words = quote?.start === undefined ? (quote?.exact ?? note) : `${quote.start}–${quote.end}`;
  return [fileKey(fileOf(records, source)), words, calledBy(records, 'speaker', speaker)];
}

function fileKey(file: string): string {
  return /^[0-9a-f]{64}$/.test(file) ? file.slice(0, FILE_LENGTH) : file;
}

/** A value of a field, with what it names by the names of that. */
function named(records: Records, key: string, value: unknown): unknown {
  if (key === 'claims') return comparedClaims(records, value as readonly Claim[]);
  if (typeof value !== 'string') return value;
  if (key === 'speaker' || key === 'place') return calledBy(records, key, value);
  return key === 'actor' || key === 'target' ? calledBy(records, 'actor', value) : value;
}

function written(value: unknown): string {
  if (value === undefined || value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
