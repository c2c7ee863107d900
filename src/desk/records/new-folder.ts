import { FILES } from '../../evidence/files.ts';
import type { Finding } from '../../evidence/finding.ts';
import { openFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { changedFiles } from './write-folder.ts';
import type { Records } from './desk-records.ts';

/** What a person says of a dataset that begins empty. */
export interface NewDataset {
  /** Kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** IANA. */
  readonly timeZone: string;
  readonly licence: string;
  /** BCP 47: that of titles and notes. */
  readonly language: string;
}

/** The folder of a dataset with nothing in it yet. @throws {RangeError} where a word is no such word, saying which */
export function newFolder({ language, ...words }: NewDataset): Folder {
  const $schema = (name: string): string => `../schema/v2/${name}.json`;
  const dataset = {
    $schema: $schema('dataset'),
    ...words,
    version: '1.0.0',
    languages: [language],
  };
  const places = { $schema: $schema('places'), type: 'FeatureCollection', features: [] };
  const files: readonly (readonly [string, unknown])[] = [
    [FILES.dataset, dataset],
    [FILES.sources, []],
    [FILES.speakers, []],
    [FILES.places, places],
  ];
  const folder = openFolder(
    new Map(files.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`])),
  );
  if ('records' in folder) return folder;
  const wrong = folder.map(
    ({ pointer, got, expected }) => `${pointer.slice(1)}: got ${got}, expected ${expected}`,
  );
  throw new RangeError(wrong.join('; '));
}

/** A folder as it stands once its records are saved: what is changed from then on is against this. */
export function savedFolder(folder: Folder, records: Records): Folder {
  const texts = new Map(folder.texts);
  for (const [path, text] of changedFiles(folder, records)) {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  // What has no file of its own stands one a line.
  const lines = [...records.incident.keys()].filter((id) => !texts.has(FILES.incident(id)));
  return { ...folder, texts, records, lines: new Set(lines) };
}

/** As `savedFolder`; where that could not be opened again, what is wrong with it. */
export function reopenable(folder: Folder, records: Records): Folder | readonly Finding[] {
  const saved = savedFolder(folder, records);
  const again = openFolder(saved.texts);
  return 'records' in again ? saved : again;
}
