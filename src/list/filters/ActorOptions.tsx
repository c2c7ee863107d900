import { useMemo } from 'react';
import { NO_ACTOR } from '../../dataset/indexes/columns.ts';
import { nameIn } from '../../evidence/name-in.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { canonicalIds } from '../../state/selection/filters.ts';
import type { Filters } from '../../state/selection/filters.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { createActorCounter } from './claim-filter-counts.ts';
import { useCounts } from './filter-counts.ts';
import { toggled } from './toggled.ts';

/** More than these are found by a search for their names. */
const MOST = 60;

/** Who is said to have done it, or to be its target: those that any claim names. */
export function ActorOptions({ change }: { change: (filters: Partial<Filters>) => void }) {
  const words = useMessages();
  const { actors, columns } = useDataset();
  const chosen = useViewState((state) => state.view.filters.actors);
  const counts = useCounts(createActorCounter);
  const named = useMemo(() => {
    const codes = new Set([...columns.claimActor, ...columns.claimTarget]);
    codes.delete(NO_ACTOR);
    return actors.map((actor, code) => ({ actor, code })).filter(({ code }) => codes.has(code));
  }, [actors, columns]);
  const offered = named.filter(({ actor }, at) => at < MOST || chosen.includes(actor.id));
  if (offered.length === 0) return null;
  return (
    <fieldset className="filter-panel__group">
      <legend>{words.whoIsNamed}</legend>
      {offered.map(({ actor: { id, name }, code }) => (
        <label key={id} className="option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => change({ actors: canonicalIds(toggled(chosen, id), actors) })}
          />
          <DataText as="span" className="option__name" {...nameIn(name, words.language)} />{' '}
          <span className="option__count">{words.countOnly(counts[code] ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
