import { zipFolders } from '../../../app/own-data/reading/zip-dataset.ts';
import { articleName } from '../../../evidence/proofs/article.ts';
import type { OwnText } from './save-target.ts';

/** The folder in an archive that holds the texts of articles, beside the dataset's. */
const ARTICLES = 'articles';

/** A dataset with all its files, and the texts of its articles beside it. @param id of the dataset, which its folder is named for */
export function datasetZip(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  texts: readonly OwnText[],
): Blob {
  return zipFolders([
    [id, [...files].map(([path, bytes]) => ({ path, pieces: [bytes] }))],
    [
      // A dataset of that name has one of its own.
      id === ARTICLES ? `${ARTICLES}-texts` : ARTICLES,
      texts.map(({ source, text }) => ({ path: articleName(source), pieces: [text] })),
    ],
  ]);
}
