import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { canonicalQuery } from '../state/selection/filters.ts';
import { useViewState, useViewStore } from '../state/store-context.tsx';
import { moveAmongOffers, PlaceOffers } from './PlaceOffers.tsx';
import { usePlaceOffers } from './usePlaceOffers.ts';
import type { PlaceOffer } from './usePlaceOffers.ts';
import { useSearchIndex } from './useSearchIndex.ts';

/**
 * The words that incidents are looked for by; the page follows as they are typed. Where they name a place, it is
 * offered to go there.
 */
export function SearchField() {
  const words = useMessages();
  const store = useViewStore();
  const query = useViewState((state) => state.view.filters.query);
  const [draft, setDraft] = useState(query);
  const [visited, setVisited] = useState(false);
  const stretch = useRef<number | null>(null);
  const index = useSearchIndex(visited || query !== '');
  const searching = useViewState((state) => state.searching);
  const failed = (index.isError && !index.isFetching) || searching === 'failed';
  // What is typed stays as it is typed, until the view asks for other words than these.
  const text = canonicalQuery(draft) === query ? draft : query;

  const offers = usePlaceOffers(query);
  const go = ({ place }: PlaceOffer): void => store.actions.openPlace(place.id);

  const search = (typed: string): void => {
    setDraft(typed);
    const next = canonicalQuery(typed);
    if (next === query) return;
    const { actions, getState } = store;
    if (stretch.current !== getState().gesture) actions.beginGesture(false);
    stretch.current = getState().gesture;
    actions.setFilters({ query: next });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      search('');
    }
    const [offer] = offers;
    if (event.key === 'Enter' && offer && offers.length === 1) go(offer);
    // The keyboard of a phone hides what was found.
    if (event.key === 'Enter' && matchMedia('(pointer: coarse)').matches)
      event.currentTarget.blur();
  };

  return (
    <div className="search" role="search" onKeyDown={moveAmongOffers}>
      <input
        type="search"
        className="search__field"
        aria-label={words.searchLabel}
        placeholder={words.searchHint}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onFocus={() => {
          setVisited(true);
          stretch.current = null;
        }}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {offers.length > 0 && <PlaceOffers offers={offers} go={go} />}
      {query !== '' && (index.isFetching || searching === 'pending') && (
        <p className="search__note" role="status">
          {words.searchLoading}
        </p>
      )}
      {failed && (
        <div className="search__note" role="alert">
          <p>{words.searchFailed}</p>
          <button
            type="button"
            className="button"
            onClick={() => (index.isError ? void index.refetch() : store.actions.searchAgain())}
          >
            {words.retry}
          </button>
        </div>
      )}
    </div>
  );
}
