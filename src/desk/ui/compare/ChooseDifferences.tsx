import { useId } from 'react';
import type { ReactNode } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { POINT_KINDS } from './point-kinds.ts';
import type { PointKind } from './point-kinds.ts';

/** Which articles: those that both have, all, or the file of one. */
export type Scope = 'both' | 'all' | { readonly file: string };

/** An article to choose. */
export interface ScopeArticle {
  readonly file: string;
  readonly title: string;
  readonly open: number;
}

interface ScopeProps {
  readonly scope: Scope;
  readonly articles: readonly ScopeArticle[];
  /** How many of them both have. */
  readonly both: number;
  readonly onScope: (scope: Scope) => void;
}

/** Chooses the articles that are compared. */
export function ChooseArticle({ scope, articles, both, onScope }: ScopeProps) {
  const value = typeof scope === 'string' ? scope : `file ${scope.file}`;
  return (
    <Choice
      label={words.articles}
      value={value}
      onChoose={(chosen) =>
        onScope(chosen === 'both' || chosen === 'all' ? chosen : { file: chosen.slice(5) })
      }
    >
      <option value="both">{words.inBoth(both)}</option>
      {articles.length > both && <option value="all">{words.all(articles.length)}</option>}
      {articles.map(({ file, title, open }) => (
        <option key={file} value={`file ${file}`}>
          {words.article(title, open)}
        </option>
      ))}
    </Choice>
  );
}

interface KindProps {
  readonly kind: PointKind | null;
  /** How many are open of each. */
  readonly counts: ReadonlyMap<PointKind, number>;
  readonly onKind: (kind: PointKind | null) => void;
}

/** Chooses what of a coding is compared; null is all of it. */
export function ChooseKind({ kind, counts, onKind }: KindProps) {
  return (
    <Choice
      label={words.kinds}
      value={kind ?? ''}
      onChoose={(chosen) => onKind(POINT_KINDS.find((one) => one === chosen) ?? null)}
    >
      <option value="">{words.everyKind}</option>
      {POINT_KINDS.map((one) => (
        <option key={one} value={one}>
          {words.kind(words.kindNames[one], counts.get(one) ?? 0)}
        </option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="desk-compare__choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="desk-compare__select"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {children}
      </select>
    </div>
  );
}
