import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import { clamp } from '../../../../ui/clamp.ts';
import { useGazetteer } from '../../world/desk-world.tsx';
import { chosenOf } from './place-options.ts';
import type { Chosen, PlaceOption } from './place-options.ts';
import { PlaceOptions } from './PlaceOptions.tsx';
import { usePlaceOptions } from './usePlaceOptions.ts';

/** Finds places by name: the dataset's own, the world's, or none yet. */
export function PlaceSearch({ onChoose }: { readonly onChoose: (chosen: Chosen) => void }) {
  const id = useId();
  const gazetteer = useGazetteer();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  // The first is the one that is meant, where something is sought.
  const [moved, setMoved] = useState<number | null>(null);
  const { options, find } = usePlaceOptions(typed, gazetteer);
  const at = moved ?? (typed.trim() === '' ? null : 0);
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    setMoved(null);
  };
  const choose = (option: PlaceOption): void => {
    close();
    setTyped('');
    onChoose(chosenOf(option, typed));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      setOpen(true);
      const from = isOpen ? (at ?? (step > 0 ? -1 : options.length)) : -1;
      setMoved(clamp(from + step, 0, options.length - 1));
    } else if (key === 'Enter' && isOpen && at !== null) {
      // Of one that nobody has moved to, the text is meant, though the list is not yet of all of it.
      const option = moved === null ? find(typed)[0] : options[moved];
      if (!option) return;
      choose(option);
    } else if (key === 'Escape' && isOpen) close();
    else if (key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
  };
  const optionId = (index: number): string => `${id}option${index}`;
  const found = (is: PlaceOption['is']): number => options.filter((each) => each.is === is).length;
  return (
    <div
      ref={box}
      className="desk-place-search"
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) close();
      }}
    >
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.searchHint}
        aria-expanded={isOpen}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at !== null ? optionId(at) : undefined}
        aria-describedby={`${id}help`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setMoved(null);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}help`} className="visually-hidden">
        {words.searchHelp}
      </p>
      <PlaceOptions
        id={`${id}list`}
        isOpen={isOpen}
        options={options}
        at={at}
        optionId={optionId}
        onChoose={choose}
      >
        {typed.trim() !== '' &&
          (gazetteer === null ? words.namesComing : found('world') === 0 && words.wholeNames)}
      </PlaceOptions>
      <p className="visually-hidden" role="status">
        {isOpen && typed.trim() !== '' && words.found(found('own'), found('world'))}
      </p>
    </div>
  );
}
