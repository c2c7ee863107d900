import { useId, useState } from 'react';
import type { MappedPlace, PointedPlace } from '../../import/mapping.ts';
import { readPosition } from '../../import/cells/position/read-coordinate.ts';
import { hasPoint } from '../../import/records/found-places.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { OpenPlace } from '../../import/where/look-up-places.ts';
import type { OwnWork } from './own-work.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useOpenDataWords } from './own-words.tsx';

export interface PlaceChoicesProps {
  /** Null while what a person has said is tried: what was there before stays under their hand. */
  readonly open: readonly OpenPlace[] | null;
  readonly said: GivenMapping['places'];
  readonly work: OwnWork;
}

/** So many are offered to be chosen in the page; all stand in what is saved. */
const MOST = 100;

/** Lets a person say which place is meant, or that none of these is, or where it is. */
export function PlaceChoices({ open, said = {}, work }: PlaceChoicesProps) {
  const words = useOpenDataWords();
  const [last, setLast] = useState(open ?? []);
  if (open && open !== last) setLast(open);
  if (last.length === 0) return null;
  return (
    <details open>
      <summary>{words.placesToChoose(last.length)}</summary>
      {last.slice(0, MOST).map((choice) => (
        <PlaceChoice
          key={choice.words}
          {...choice}
          place={Object.hasOwn(said, choice.words) ? said[choice.words]! : choice.place}
          work={work}
        />
      ))}
      {last.length > MOST && <p className="own__note">{words.firstPlaces(MOST)}</p>}
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
  const words = useOpenDataWords();
  const { placeKinds } = useMessages();
  const id = useId();
  const options = optionsOf(place);
  const choose = (chosen: PointedPlace | undefined): void => {
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
        onChange={({ target }) => choose(options[Number(target.value)])}
      >
        {options.map(({ is, lng, lat, kind }, at) => (
          <option key={at} value={at}>
            {is === undefined
              ? `${lat}, ${lng}`
              : kind === undefined
                ? is
                : words.placeOfKind(is, placeKinds[kind])}
          </option>
        ))}
        <option value={NONE}>{words.noPlace}</option>
      </select>
      <PointField of={text} onPoint={choose} />
    </>
  );
}

/** Where a place is that is none of those that have its name: what gives no point is answered with words. */
export function PointField({
  of,
  onPoint,
}: {
  readonly of: string;
  readonly onPoint: (point: PointedPlace) => void;
}) {
  const words = useOpenDataWords();
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const take = (field: HTMLInputElement): void => {
    const read = readPosition(field.value, { first: 'latitude' });
    if (read.is !== 'read') {
      const got = field.value.trim() === '' ? words.nothing : `“${field.value}”`;
      setWrong(words.finding(got, read.is === 'refused' ? read.expected : words.aPoint));
      return;
    }
    setWrong(null);
    field.value = '';
    onPoint(read.value);
  };
  return (
    <form
      className="own__point"
      onSubmit={(event) => {
        event.preventDefault();
        take(event.currentTarget.elements.namedItem('point') as HTMLInputElement);
      }}
    >
      <input
        name="point"
        className="own__input"
        aria-label={words.pointOf(of)}
        aria-describedby={wrong === null ? undefined : id}
        placeholder={words.latitudeLongitude}
      />
      <button type="submit" className="button">
        {words.putThere}
      </button>
      {wrong !== null && (
        <p id={id} role="alert" className="own__note">
          {wrong}
        </p>
      )}
    </form>
  );
}

/** What may be meant, what it was taken for before the others. */
function optionsOf(place: MappedPlace): readonly PointedPlace[] {
  const { mayBe = [] } = place;
  if (!hasPoint(place)) return mayBe;
  const { name: _, certainty: __, why: ___, mayBe: ____, ...point } = place;
  return [point, ...mayBe];
}
