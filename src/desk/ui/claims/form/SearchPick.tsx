import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { moveFocus } from '../../../../ui/keys/move-focus.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';

/** Something that is found. */
export interface FoundOption {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Finds one of many by its name: what is typed stays until something is picked.
 * @param more what else can be done with what is typed
 */
export function SearchPick({
  label,
  find,
  onPick,
  more,
}: {
  readonly label: string;
  readonly find: (query: string) => readonly FoundOption[];
  readonly onPick: (id: string) => void;
  readonly more?: (query: string) => ReactNode;
}) {
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? [] : find(query);
  const pick = ({ id }: FoundOption): void => {
    setQuery('');
    onPick(id);
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !found[0]) return;
    event.preventDefault();
    pick(found[0]);
  };
  return (
    <div
      className="desk-claim-search"
      role="group"
      aria-label={label}
      onKeyDown={(event) => moveFocus(event, 'input, button', STEPS)}
    >
      <label>
        <span>{label}</span>
        <input
          type="search"
          className="desk-input"
          value={query}
          autoComplete="off"
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={onEnter}
        />
      </label>
      {found.length > 0 && (
        <ul>
          {found.map((option) => (
            <li key={option.id}>
              <button type="button" className="desk-claim-chip" onClick={() => pick(option)}>
                <bdi className="desk-claim-chip__label">{option.label}</bdi>
                <span className="desk-claim-chip__reason"> {option.detail}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {query.trim() !== '' && found.length === 0 && (
        <p role="status">{words.nothingFound(query.trim())}</p>
      )}
      {more?.(query.trim())}
    </div>
  );
}
