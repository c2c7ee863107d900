import { useId, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useStore } from 'zustand';
import type { OwnWork } from './own-work.ts';
import { useOpenDataWords } from './own-words.tsx';

export interface FileDropProps {
  readonly work: OwnWork;
}

/** Takes files by picker or drop, and a table by paste. */
export function FileDrop({ work: { store, open, setPasted } }: FileDropProps) {
  const words = useOpenDataWords();
  const pastedId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const pasted = useStore(store, (state) => state.pasted);

  const take = (files: FileList | null): void => {
    if (files && files.length > 0) void open([...files]);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const readPasted = (): void => {
    const file = new File([pasted], words.pastedName);
    void open([file]);
  };
  return (
    <>
      <div
        className="own__drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          ref={picker}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.choose}
          onChange={({ target }) => {
            take(target.files);
            // The same file once more is a change again.
            target.value = '';
          }}
        />
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {words.choose}
        </button>
        <span>{words.drop}</span>
      </div>
      <label className="own__label" htmlFor={pastedId}>
        {words.paste}
      </label>
      <p className="own__note">{words.pasteNote}</p>
      <textarea
        id={pastedId}
        className="own__paste"
        rows={4}
        spellCheck={false}
        value={pasted}
        onChange={({ target }) => setPasted(target.value)}
      />
      <button type="button" className="button" disabled={pasted.trim() === ''} onClick={readPasted}>
        {words.readPasted}
      </button>
    </>
  );
}
