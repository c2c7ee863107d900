import { useMemo } from 'react';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { partyName } from '../../messages/vocabulary-names.ts';
import { canonicalIds } from '../../state/selection/filters.ts';
import type { Filters } from '../../state/selection/filters.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { citedArticles, publishersOf } from './articles.ts';
import { createPartyCounter } from './claim-filter-counts.ts';
import { useCounts } from './filter-counts.ts';
import { toggled } from './toggled.ts';

/** The most publishers that are named; the others are counted. */
const NAMED = 8;

/** Who speaks. A count by party says little without whose articles it is made from: they are named below. */
export function PartyOptions({ change }: { change: (filters: Partial<Filters>) => void }) {
  const words = useMessages();
  const dataset = useDataset();
  const { parties, sources } = useViewState((state) => state.view.filters);
  const counts = useCounts(createPartyCounter);
  const { vocabulary } = dataset;
  const speaking = dataset.speakingParties();
  const publishers = useMemo(
    () => publishersOf(citedArticles(dataset, words), sources),
    [dataset, words, sources],
  );
  return (
    <fieldset className="filter-panel__group">
      <legend>{words.whoSpeaks}</legend>
      {vocabulary.parties.map(
        (party, at) =>
          speaking.includes(party) && (
            <label key={party.id} className="option">
              <input
                type="checkbox"
                checked={parties.includes(party.id)}
                onChange={() =>
                  change({ parties: canonicalIds(toggled(parties, party.id), vocabulary.parties) })
                }
              />
              <DataText className="option__name" {...partyName(party, words)} />{' '}
              <span className="option__count">{words.countOnly(counts[at] ?? 0)}</span>
            </label>
          ),
      )}
      <p className="filter-panel__note">
        {words.countedInArticlesOf(
          publishers.slice(0, NAMED),
          Math.max(0, publishers.length - NAMED),
        )}
      </p>
    </fieldset>
  );
}
