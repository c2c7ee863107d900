import type { KeyboardEvent } from 'react';
import { nameIn } from '../evidence/name-in.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { Sentence, slotsFor } from '../messages/Sentence.tsx';
import type { PlaceOffer } from './usePlaceOffers.ts';

interface Props {
  readonly offers: readonly PlaceOffer[];
  readonly go: (offer: PlaceOffer) => void;
}

/** What the search offers to go to; the arrow keys lead there from the field. */
export function PlaceOffers({ offers, go }: Props) {
  const words = useMessages();
  const [slot = ''] = slotsFor({ length: 1 });
  return (
    <ul className="search__places">
      {offers.map((offer) => (
        <li key={offer.place.id}>
          <button type="button" className="link-button" onClick={() => go(offer)}>
            <Sentence
              text={words.goToPlace(slot, offer.incidents)}
              parts={[<DataText key="place" {...nameIn(offer.place.names, words.language)} />]}
            />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Moves the focus from the field to the first offer, and among offers, and back. */
export function moveAmongOffers(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('.search__field, .search__places button'),
  ];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
