import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { PARTY_ORDER } from '../evidence/derive.ts';
import type { Party } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { canonicalParties } from '../state/filters.ts';
import type { Filters } from '../state/filters.ts';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { ArticleOptions } from './ArticleOptions.tsx';
import { toggled } from './toggled.ts';

/** Who speaks, and in which article. A count by party would need its sources named, so the parties have none. */
export default function FilterPanel({ id }: { id: string }) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const parties = useViewState((state) => state.view.filters.parties);
  const speaking = useMemo(() => speakingParties(dataset), [dataset]);
  const change = (filters: Partial<Filters>): void => {
    actions.beginGesture(false);
    actions.setFilters(filters);
  };
  return (
    <section id={id} className="filter-panel" aria-label={words.filtersRegion}>
      <fieldset className="filter-panel__group">
        <legend>{words.whoSpeaks}</legend>
        {PARTY_ORDER.filter((party) => speaking.has(party)).map((party) => (
          <label key={party} className="option">
            <input
              type="checkbox"
              checked={parties.includes(party)}
              onChange={() => change({ parties: canonicalParties(toggled(parties, party)) })}
            />
            <span className="option__name">{words.parties[party]}</span>
          </label>
        ))}
      </fieldset>
      <ArticleOptions change={change} />
      <p className="filter-panel__note">{words.byOneClaim}</p>
    </section>
  );
}

/** Who speaks in any incident's claim. */
function speakingParties({ columns: { claimSpeaker }, speakers }: Dataset): Set<Party> {
  const speaking = new Set(claimSpeaker);
  return new Set(speakers.flatMap(({ party }, code) => (speaking.has(code) ? party : [])));
}
