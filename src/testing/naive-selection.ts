import { incidentsOf } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Incident } from '../evidence/model.ts';
import type { Selecting } from '../state/selection/clauses.ts';
import { categoriesOf } from '../state/selection/filters.ts';
import { windowOf } from '../state/view/window.ts';

/** For tests: what a view selects, by a look at every incident. */
export function naiveSelection(made: Dataset, { view, found }: Selecting) {
  const { categories, parties, sources, actors, query } = view.filters;
  const span = windowOf(made, view);
  const start = view.mode === 'until' ? -Infinity : span.start;
  const passes = ({ category, claims }: Incident, row: Row): boolean =>
    (categories.length === 0 || categoriesOf(categories, made.vocabulary).has(category)) &&
    claims.some(
      ({ speaker, source, actor, target }) =>
        (parties.length === 0 || parties.includes(made.speakerById.get(speaker)!.party)) &&
        (sources.length === 0 || sources.includes(source)) &&
        (actors.length === 0 || [actor, target].some((id) => id && actors.includes(id))),
    ) &&
    (query === '' || found === null || found.rows[row] === 1);
  const all = incidentsOf(made).map((record, row) => ({ record, row }));
  const passing = all.filter(({ record, row }) => passes(record, row));
  const dated = passing.filter(({ record }) => record.time.form !== 'undated');
  return {
    matching: dated.map(({ row }) => row),
    shown: dated
      .filter(({ record: { time } }) => time.start < span.end && time.end > start)
      .map(({ row }) => row),
    undated: passing.filter((one) => !dated.includes(one)).map(({ row }) => row),
  };
}
