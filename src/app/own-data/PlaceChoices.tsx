import { useId, useState } from 'react';
import { openDataWords as words } from '../../messages/open-data-words.ts';
import type { MappedPlace, PointedPlace } from '../../import/mapping.ts';
import { hasPoint } from '../../import/records/found-places.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { OpenPlace } from '../../import/where/look-up-places.ts';
import type { OwnWork } from './own-work.ts';

export interface PlaceChoicesProps {
  /** Null while what a person has said is tried: what was there before stays under their hand. */
  readonly open: readonly OpenPlace[] | null;
  readonly said: GivenMapping['places'];
  readonly work: OwnWork;
}

/** So many are offered to be chosen in the page; all stand in what is saved. */
const MOST = 100;

/** Lets a person say which of several places of one name is meant. */
export function PlaceChoices({ open, said = {}, work }: PlaceChoicesProps) {
  const [last, setLast] = useState(open ?? []);
  if (open && open !== last) setLast(open);
  const choices = last.filter(({ place }) => optionsOf(place).length > 0);
  if (choices.length === 0) return null;
  return (
    <details open>
      <summary>{words.placesToChoose(choices.length)}</summary>
      {choices.slice(0, MOST).map((choice) => (
        <PlaceChoice
          key={choice.words}
          {...choice}
          place={Object.hasOwn(said, choice.words) ? said[choice.words]! : choice.place}
          work={work}
        />
      ))}
      {choices.length > MOST && <p className="own__note">{words.firstPlaces(MOST)}</p>}
    </details>
  );
}

/** The option that is no place. */
const NONE = 'none';

function PlaceChoice({
  words: text,
  rows,
  place,
  work,
}: OpenPlace & Pick<PlaceChoicesProps, 'work'>) {
  const id = useId();
  const options = optionsOf(place);
  const choose = (value: string): void => {
    const chosen = value === NONE ? undefined : options[Number(value)];
    const mayBe = options.filter((option) => option !== chosen);
    const certainty = chosen ? 'given' : 'unknown';
    const { name } = place;
    void work.placeAt(text, { ...(name !== undefined && { name }), certainty, ...chosen, mayBe });
  };
  return (
    <>
      <label className="own__label" htmlFor={id}>
        {words.placeIn(text, rows)}
      </label>
      <select
        id={id}
        className="own__input"
        value={place.lng === undefined ? NONE : '0'}
        onChange={({ target }) => choose(target.value)}
      >
        {options.map(({ is, lng, lat, kind }, at) => (
          <option key={at} value={at}>
            {is === undefined ? `${lat}, ${lng}` : words.placeOfKind(is, kind)}
          </option>
        ))}
        <option value={NONE}>{words.noPlace}</option>
      </select>
    </>
  );
}

/** What may be meant, what it was taken for before the others. */
function optionsOf(place: MappedPlace): readonly PointedPlace[] {
  const { mayBe = [] } = place;
  if (!hasPoint(place)) return mayBe;
  const { name: _, certainty: __, why: ___, mayBe: ____, ...point } = place;
  return [point, ...mayBe];
}
