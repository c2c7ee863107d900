import { useState } from 'react';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';

interface Props {
  /** How many things are missing that were asked for. */
  readonly lacks: number;
  /** Whether anything would be lost. */
  readonly isTouched: boolean;
  readonly onDrop: () => void;
}

/** The same function each time, so that the focus comes once, and stays where it goes from there. */
const focusOn = (element: HTMLElement | null): void => element?.focus();

/** Saves a place, or lets it go: not without asking, where something was entered. */
export function SaveRow({ lacks, isTouched, onDrop }: Props) {
  const [isAsking, setAsking] = useState(false);
  const drop = (): void => {
    setAsking(false);
    onDrop();
  };
  if (isAsking)
    return (
      <div className="desk-place__save" role="group" aria-label={words.dropAsk}>
        <p>{words.dropAsk}</p>
        <button type="button" className="button" onClick={drop}>
          {words.drop}
        </button>
        <button type="button" className="button" ref={focusOn} onClick={() => setAsking(false)}>
          {words.keep}
        </button>
      </div>
    );
  return (
    <div className="desk-place__save">
      <button type="submit" className="button button--strong">
        {words.save}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => (isTouched ? setAsking(true) : drop())}
      >
        {words.cancel}
      </button>
      <p className="desk-place-field__fault" role="status">
        {lacks > 0 && words.lacks(lacks)}
      </p>
    </div>
  );
}
