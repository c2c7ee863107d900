import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { PlaceOption } from './place-options.ts';

interface Props {
  readonly id: string;
  readonly isOpen: boolean;
  readonly options: readonly PlaceOption[];
  /** The one that Enter chooses; null where none does. */
  readonly at: number | null;
  readonly optionId: (index: number) => string;
  readonly onChoose: (option: PlaceOption) => void;
  /** What is to be said below the list. */
  readonly children: ReactNode;
}

const GROUPS = [
  ['own', words.ownPlaces],
  ['world', words.worldPlaces],
  ['new', ''],
] as const;

/** What was found, in groups. */
export function PlaceOptions(props: Props) {
  const { id, isOpen, options, at, optionId, onChoose, children } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, at]);
  const indexed = options.map((option, index) => ({ option, index }));
  return (
    <div className="desk-place-search__popup" hidden={!isOpen}>
      <div ref={list} id={id} role="listbox" aria-label={words.search}>
        {GROUPS.map(([is, label]) => {
          const members = indexed.filter(({ option }) => option.is === is);
          if (members.length === 0) return null;
          return (
            <div key={is} role="group" aria-label={label || undefined}>
              {label && (
                <p className="desk-place-search__group" aria-hidden="true">
                  {label}
                </p>
              )}
              {members.map(({ option, index }) => (
                <div
                  key={index}
                  id={optionId(index)}
                  role="option"
                  tabIndex={-1}
                  className="desk-place-search__option"
                  aria-selected={index === at}
                  // The field keeps the focus.
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseUp={() => onChoose(option)}
                >
                  <Option option={option} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {children && <p className="desk-place-search__group">{children}</p>}
    </div>
  );
}

function Option({ option }: { readonly option: PlaceOption }) {
  if (option.is === 'new') return words.makeNew(option.name);
  if (option.is === 'own') {
    const { name, kind, by } = option.found;
    return (
      <>
        <bdi>{name}</bdi>{' '}
        <small>
          {words.kind[kind].name.toLowerCase()}
          {by !== null && `, ${words.foundBy(by)}`}
        </small>
      </>
    );
  }
  const { place, label, km } = option.found;
  return (
    <>
      <bdi>{label}</bdi>{' '}
      <small>
        {words.kind[place.kind].name.toLowerCase()}
        {km !== null && `, ${words.kmOff(km)}`}
      </small>
    </>
  );
}
