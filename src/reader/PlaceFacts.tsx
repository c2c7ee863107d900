import type { Place } from '../evidence/model.ts';
import { nameIn } from '../evidence/name-in.ts';
import { useMessages } from '../messages/messages-context.tsx';

interface Props {
  readonly place: Place;
  readonly shown: number;
  /** How many of those are over a period. */
  readonly over: number;
  readonly total: number;
}

/** What kind of place it is and how exactly it is known; its names in the other languages folded away. */
export function PlaceFacts({ place, shown, over, total }: Props) {
  const words = useMessages();
  const { lang: shownIn } = nameIn(place.names, words.language);
  const others = Object.entries(place.names).filter(([language]) => language !== shownIn);
  const kind = words.placeKinds[place.kind];
  const facts = [
    // What is counted apart need not be counted together, too.
    over > 0 && shown === total ? kind : words.shownOfTotal(kind, shown, total),
    over > 0 && words.countsHere(shown - over, over),
    place.radiusKm >= 1 && words.reportedRadius(place.radiusKm),
  ]
    .filter(Boolean)
    .join(' · ');
  if (others.length === 0) return <p className="place-facts">{facts}</p>;
  return (
    <details className="fold place-facts">
      <summary>{facts}</summary>
      <p>
        {others.map(([language, name], index) => (
          <span key={language}>
            {index > 0 && ' · '}
            <bdi lang={language}>{name}</bdi>
          </span>
        ))}
      </p>
    </details>
  );
}
