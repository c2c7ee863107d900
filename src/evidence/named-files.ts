import { FILES } from './files.ts';
import { pointerTo } from './finding.ts';
import type { AuthoredFiles } from './model.ts';

/** A file of the dataset that a record names: a picture, a copy of a source. */
export interface NamedFile {
  /** From the root of the dataset. */
  readonly path: string;
  readonly file: string;
  readonly pointer: string;
  /** What the record says is the SHA-256 of its bytes. */
  readonly sha256?: string | undefined;
}

/** The files that records name, in the order of the records. */
export function namedFiles({
  incidents,
  sources,
}: Pick<AuthoredFiles, 'incidents' | 'sources'>): NamedFile[] {
  return [
    ...incidents.flatMap(({ id, media = [] }) =>
      media.flatMap(({ file: path }, index) =>
        path === undefined
          ? []
          : [{ path, file: FILES.incident(id), pointer: pointerTo('media', index, 'file') }],
      ),
    ),
    ...sources.flatMap(({ custom }, at) =>
      (custom?.archived ?? []).flatMap(({ file: path, sha256 }, index) => {
        const pointer = pointerTo(at, 'custom', 'archived', index, 'file');
        return path === undefined ? [] : [{ path, file: FILES.sources, pointer, sha256 }];
      }),
    ),
  ];
}
