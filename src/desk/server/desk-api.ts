/*
 * What the desk's page and `dateline desk` say to each other. Types and constants alone: the page and the command line
 * both import them.
 */

/**
 * Where the address of the page has the token that lets it in: `/desk/#token=…`. In the fragment, as browsers send that to
 * nobody: it stands in no request, no `Referer` and no log. The page keeps it for its tab (`sessionStorage`, which no
 * other port of the machine shares, as it would a cookie) and takes it out of the address at once (`replaceState`). What a
 * browser's history still has of it is worth nothing once the server has ended: the next one makes another.
 */
export const TOKEN_KEY = 'token';
/** The header that each request to the server's interface has the token in: no form and no link can send one. */
export const TOKEN_HEADER = 'Dateline-Desk-Token';

/** The path of the desk's page on the server. */
export const DESK_PAGE = '/desk/';
/** What the server does for the page, by path. */
export const DESK_API = {
  /** GET: the folder, one `FolderLine` a line (NDJSON), so that neither end holds the answer as one text. */
  folder: '/api/folder',
  /** POST of `SaveRequest`: `SaveAnswer`. */
  save: '/api/save',
  /** POST of `ArticleRequest`: `ArticleAnswer`. */
  article: '/api/article',
} as const;

const MIB = 2 ** 20;
/** The most bytes of UTF-8 that a file read or saved may have. */
export const MOST_FILE_BYTES = 64 * MIB;
/** The most bytes that a request's body may have. A page asks for less: a server that stops reading may not be heard. */
export const MOST_BODY_BYTES = 128 * MIB;

/** A file's bytes: their SHA-256 (64 lower-case hexadecimal digits), and as text; null where they are not UTF-8. */
export interface FileState {
  readonly sha256: string;
  readonly text: string | null;
}

/** The folder, in this order: what it is, its files, the articles, an end. An answer without its end was cut short. */
export type FolderLine =
  | {
      readonly kind: 'folder';
      /** The name of DIR, for people. */
      readonly name: string;
      readonly articles: ArticlesUse;
      readonly revision: number;
    }
  | ({ readonly kind: 'file'; readonly path: string } & FileState)
  /** A file that is there and was not read. */
  | ({ readonly kind: 'unread' } & Omit<DeskFault, 'code'>)
  | ({ readonly kind: 'article'; readonly name: string } & FileState)
  | {
      readonly kind: 'end';
      /** Other than at the beginning where a save came meanwhile: what was read may be of two states, so read it anew. */
      readonly revision: number;
    };

/** What the folder of articles may be used for; `read` where it lies outside DIR, in which alone the desk writes. */
export type ArticlesUse = 'none' | 'read' | 'write';

/** A file to be written. */
export interface FileSave {
  /** From the dataset's root, with slashes: one that `whyNotSaved` says nothing of. */
  readonly path: string;
  /** The SHA-256 of the file as it was read; null where there was none. */
  readonly before: string | null;
  /** Its text from now on; null takes the file away. */
  readonly text: string | null;
}

/** All of these or none. */
export interface SaveRequest {
  readonly files: readonly FileSave[];
}

/** Files that are neither as they were read nor as they are to be: nothing was written. */
export interface Conflicts {
  readonly conflicts: readonly {
    readonly path: string;
    /** What stands there now; null where there is nothing. */
    readonly stands: FileState | null;
  }[];
}

/** Status 200, 409 for conflicts, and for faults as `FAULT_STATUS` has it. */
export type SaveAnswer =
  | {
      /** As the files are now; null for one that was taken away. */
      readonly saved: readonly { readonly path: string; readonly sha256: string | null }[];
    }
  | Conflicts
  | Refused;

/** The text of an article, as a source's. */
export interface ArticleRequest {
  /** The source's id, which gives the file its name. */
  readonly source: string;
  readonly text: string;
}

/** Another article of that name is a conflict, by its file's name. One with the same bytes is as good as saved. */
export type ArticleAnswer =
  | { readonly name: string; readonly sha256: string }
  | Conflicts
  | Refused;

/** The statuses of faults. A request that is not the page's own has 403 or 404, and no word. */
export const FAULT_STATUS = {
  malformed: 400,
  path: 400,
  method: 405,
  articles: 409,
  size: 413,
  failed: 500,
  ending: 503,
} as const;

/** Why nothing was done. */
export interface DeskFault {
  readonly code: keyof typeof FAULT_STATUS;
  /** The file's path, or a JSON pointer into the request. */
  readonly where: string;
  readonly got: string;
  readonly expected: string;
  /** What to do. */
  readonly cure: string;
}

export interface Refused {
  readonly fault: DeskFault;
}
