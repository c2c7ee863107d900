import { LANGUAGES } from '../evidence/languages.ts';
import type { Place } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';

/** A place's name, its names in the other languages, and how much of what is reported there the window holds. */
export function PlaceHeading({
  place,
  shown,
  total,
}: {
  place: Place;
  shown: number;
  total: number;
}) {
  const words = useMessages();
  const [first, ...others] = LANGUAGES;
  return (
    <header className="place-heading">
      <h2 className="place-heading__name">{place.names[first]}</h2>
      <p className="place-heading__names">
        {others.map((language, index) => (
          <span key={language}>
            {index > 0 && ' · '}
            <span lang={language}>{place.names[language]}</span>
          </span>
        ))}
      </p>
      <p className="place-heading__kind">
        {words.shownOfTotal(words.placeKinds[place.kind], shown, total)}
        {place.radiusKm >= 1 && ` · ${words.reportedRadius(place.radiusKm)}`}
      </p>
    </header>
  );
}
