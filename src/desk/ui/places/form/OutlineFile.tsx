import { useId } from 'react';
import { takeFiles } from '../../../../ui/take-files.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { Outline } from '../../../coding/place-draft.ts';
import { readOutline } from '../../../coding/read-outline.ts';

interface Props {
  readonly onRead: (outline: Outline) => void;
  /** Told why a file holds no outline. */
  readonly onRefused: (why: string) => void;
}

/** Takes an outline out of a GeoJSON file, which is read on this machine. */
export function OutlineFile({ onRead, onRefused }: Props) {
  const id = useId();
  const read = async (file: File): Promise<void> => {
    const found = readOutline(await file.text());
    if ('outline' in found) onRead(found.outline);
    else onRefused(words.notGeoJson(found.got));
  };
  return (
    <span className="desk-file">
      <label htmlFor={id} className="button">
        {words.outlineFile}
      </label>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept=".geojson,.json,application/geo+json"
        onChange={({ target }) => {
          const [file] = takeFiles(target);
          if (file)
            read(file).catch((error: unknown) => onRefused(words.notGeoJson(String(error))));
        }}
      />
    </span>
  );
}
