import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { citedSource } from '../evidence/citation.ts';
import { PARTY_ORDER } from '../evidence/derive.ts';
import { useMessages } from '../messages/react.tsx';
import { canonicalParties, canonicalSources } from '../state/filters.ts';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { formatCalendarDate } from '../time/format.ts';
import { useSourceCounts } from './source-counts.ts';

/** Who speaks, and in which article. A count by party would need its sources named, so the parties have none. */
export default function FilterPanel({ id }: { id: string }) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const { parties, sources } = useViewState((state) => state.view.filters);
  const used = useMemo(() => usedBy(dataset), [dataset]);
  const known = [...dataset.sourceById.keys()];
  const counts = useSourceCounts();
  const change = (filters: Parameters<typeof actions.setFilters>[0]): void => {
    actions.beginGesture(false);
    actions.setFilters(filters);
  };
  return (
    <section id={id} className="filter-panel" aria-label={words.filtersRegion}>
      <fieldset className="filter-panel__group">
        <legend>{words.whoSpeaks}</legend>
        {PARTY_ORDER.filter((party) => used.parties.has(party)).map((party) => (
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
      <fieldset className="filter-panel__group">
        <legend>{words.article}</legend>
        {used.sources.map(({ id: source, code }) => {
          const cited = citedSource(source, dataset.sourceById);
          return (
            cited && (
              <label key={source} className="option">
                <input
                  type="checkbox"
                  checked={sources.includes(source)}
                  onChange={() =>
                    change({ sources: canonicalSources(toggled(sources, source), known) })
                  }
                />
                <span className="option__name">
                  {cited.source.title}{' '}
                  <span className="option__detail">
                    {words.publisherOn(
                      cited.publisher,
                      formatCalendarDate(cited.issued, words.calendar),
                    )}
                  </span>
                </span>{' '}
                <span className="option__count">{words.countOnly(counts[code] ?? 0)}</span>
              </label>
            )
          );
        })}
      </fieldset>
      <p className="filter-panel__note">{words.byOneClaim}</p>
    </section>
  );
}

/** Who speaks in any incident's claim, and the articles that any cites, in the dataset's order. */
function usedBy({ columns: { claimSpeaker, claimSource }, speakers, sources }: Dataset) {
  const speaking = new Set(claimSpeaker);
  const cited = new Set(claimSource);
  return {
    parties: new Set(speakers.flatMap(({ party }, code) => (speaking.has(code) ? party : []))),
    sources: sources.flatMap(({ id }, code) => (cited.has(code) ? { id, code } : [])),
  };
}

function toggled<T>(members: readonly T[], member: T): T[] {
  return members.includes(member)
    ? members.filter((other) => other !== member)
    : [...members, member];
}
