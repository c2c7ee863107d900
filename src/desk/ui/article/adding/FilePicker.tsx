import { useRef } from 'react';
import type { ReactNode } from 'react';
import { takeFiles } from '../../../../ui/take-files.ts';
import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that lets somebody choose files of articles. */
export function FilePicker({ onFiles, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/markdown,text/html"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.files}
        onChange={({ target }) => {
          const files = takeFiles(target);
          if (files.length > 0) onFiles(files);
        }}
      />
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {children}
      </button>
    </>
  );
}
