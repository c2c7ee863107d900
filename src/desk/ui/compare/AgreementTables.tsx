import { useMemo } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import type { FirstFigures } from '../../compare/decided/first-figures.ts';
import { agreementOf } from '../../compare/agreement.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { ofFiles } from '../../compare/pairs/pair-codings.ts';
import type { CompareChoice } from './useCompareChoice.ts';

const COUNTED = ['articles', 'incidents', 'claims', 'asides', 'tallies'] as const;
const MEASURED = ['category', 'stance', 'party', 'sentence'] as const;
const NUMBER = new Intl.NumberFormat('en');

interface Props {
  readonly comparison: Comparison;
  /** Which articles it is of. */
  readonly choice: Pick<CompareChoice, 'scope' | 'files'>;
  /** The figures as first coded, where some of theirs was taken since. */
  readonly first: FirstFigures | null;
}

/** How far two codings agree, as figures. */
export function AgreementTables({ comparison, choice: { scope, files }, first }: Props) {
  const agreement = useMemo(() => {
    const known = first && (typeof scope === 'string' ? first[scope] : first.articles[scope.file]);
    if (known) return known;
    const { a, b, paired } = comparison;
    return agreementOf(a, b, files ? ofFiles(a, b, paired, files) : paired);
  }, [comparison, scope, files, first]);
  return (
    <div className="desk-compare__agreement">
      <table className="desk-agreement">
        <caption>{words.counts}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.counted}</span>
            </th>
            <th scope="col">{words.both}</th>
            <th scope="col">{words.onlyMine}</th>
            <th scope="col">{words.onlyTheirs}</th>
          </tr>
        </thead>
        <tbody>
          {COUNTED.map((name) => {
            const { both, onlyA, onlyB } = agreement[name];
            return (
              <tr key={name}>
                <th scope="row">{words.countNames[name]}</th>
                <td>{NUMBER.format(both)}</td>
                <td>{NUMBER.format(onlyA)}</td>
                <td>{NUMBER.format(onlyB)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table className="desk-agreement">
        <caption>{words.alphas}</caption>
        <tbody>
          {MEASURED.map((name) => {
            const { alpha, same, units } = agreement[name];
            return (
              <tr key={name}>
                <th scope="row">
                  {words.measured[name]}
                  <span className="desk-agreement__note">
                    {words.meaning(alpha, same, words.units[name](units))}
                  </span>
                </th>
                <td>{words.alpha(alpha)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="desk-agreement__note">{words.alphaNote}</p>
    </div>
  );
}
