import { useMemo, useState } from 'react';
import { fileOf } from '../../compare/called-by.ts';
import type { Comparison, ListedPoint } from '../../compare/comparison.ts';
import type { Records } from '../../records/desk-records.ts';
import type { Scope, ScopeArticle } from './ChooseDifferences.tsx';
import { kindOf } from './point-kinds.ts';
import type { PointKind } from './point-kinds.ts';

/** What of two codings is looked at. */
export interface CompareChoice {
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  readonly kind: PointKind | null;
  readonly setKind: (kind: PointKind | null) => void;
  readonly articles: readonly ScopeArticle[];
  /** How many articles both have. */
  readonly both: number;
  /** Of the articles chosen; null for all. */
  readonly files: ReadonlySet<string> | null;
  /** Open differences of the articles chosen, by kind. */
  readonly counts: ReadonlyMap<PointKind, number>;
  /** The open differences that are chosen. */
  readonly shown: readonly ListedPoint[];
}

export function useCompareChoice(
  { a, b, paired }: Comparison,
  open: readonly ListedPoint[],
): CompareChoice {
  const [scope, setScope] = useState<Scope>('both');
  const [kind, setKind] = useState<PointKind | null>(null);
  const titles = useMemo(() => new Map([...titlesOf(b), ...titlesOf(a)]), [a, b]);
  const articles = useMemo(() => {
    const counts = countsBy(open.flatMap(({ files }) => files));
    return paired.files.map((pair): ScopeArticle => {
      const file = (pair.a ?? pair.b)!;
      return { file, title: titles.get(file) ?? file, open: counts.get(file) ?? 0 };
    });
  }, [paired, titles, open]);
  const inBoth = useMemo(
    () =>
      new Set(paired.files.flatMap((pair) => (pair.a !== null && pair.b !== null ? [pair.a] : []))),
    [paired],
  );
  const files = useMemo(
    () => (scope === 'all' ? null : scope === 'both' ? inBoth : new Set([scope.file])),
    [scope, inBoth],
  );
  const chosen = useMemo(() => {
    if (!files) return open;
    // What is of no article is of all that both have.
    const isShown = (of: readonly string[]): boolean =>
      of.some((file) => files.has(file)) || (of.length === 0 && scope === 'both');
    return open.filter((point) => isShown(point.files));
  }, [open, files, scope]);
  const counts = useMemo(() => countsBy(chosen.map(({ point }) => kindOf(point))), [chosen]);
  const shown = useMemo(
    () => (kind ? chosen.filter(({ point }) => kindOf(point) === kind) : chosen),
    [chosen, kind],
  );
  return { scope, setScope, kind, setKind, articles, both: inBoth.size, files, counts, shown };
}

/** The titles of articles by their files: those of pages, not of the pieces that they carry. */
function titlesOf(records: Records): readonly (readonly [string, string])[] {
  return [...records.source.values()]
    .toSorted((one, other) => Number(isCarried(other)) - Number(isCarried(one)))
    .map(({ id, title }) => [fileOf(records, id), title]);
}

function isCarried({ custom }: { readonly custom?: { readonly carriedBy?: string } }): boolean {
  return custom?.carriedBy !== undefined;
}

function countsBy<T>(list: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
