import { deskSaveWords as words } from '../../messages/desk-rooms/desk-save-words.ts';
import type { Keep, KeptBase, KeptDesk, KeptName } from '../keep/keep.ts';
import { datasetOf } from '../records/desk-records.ts';
import { newFolder } from '../records/new-folder.ts';
import type { NewDataset } from '../records/new-folder.ts';
import type { ChosenDataset } from './chosen/dataset-in.ts';
import { hasWork } from '../state/desk-work.ts';
import { holdsRecords, missingHashes, openRecords, textOfBytes } from './found-dataset.ts';
import type { FoundDataset, NotOpened } from './found-dataset.ts';
import { folderTarget } from './saving/folder-target.ts';
import type { SaveTarget } from './saving/save-target.ts';

/** A dataset that is read, and where it goes. */
export interface OpenedDataset extends FoundDataset {
  readonly target: SaveTarget | null;
  readonly origin: Pick<KeptBase, 'from' | 'server'>;
  readonly isNew: boolean;
  /** What there is to say of it, in words; left out where nothing is. */
  readonly said?: string;
}

/** A dataset with nothing in it, which has no folder yet. @throws {RangeError} of words that it can't have */
export function begunDataset(given: NewDataset): OpenedDataset {
  const folder = newFolder(given);
  const encoder = new TextEncoder();
  const files = new Map([...folder.texts].map(([path, text]) => [path, encoder.encode(text)]));
  return { folder, files, texts: new Map(), target: null, origin: {}, isNew: true };
}

export function chosenDataset({ from, unread, ...found }: ChosenDataset): OpenedDataset {
  return {
    ...found,
    ...(unread.length > 0 && { said: words.unreadTexts(unread) }),
    target: from && folderTarget(from),
    origin: from ? { from } : {},
    isNew: false,
  };
}

/** What a desk that is kept began with. @param opened its folder, where that was just read */
export function keptDataset(
  { files, texts, from, server, isNew = false }: KeptDesk,
  opened: OpenedDataset | null,
): OpenedDataset | NotOpened {
  const records = [...files].filter(([path]) => holdsRecords(path));
  const folder = openRecords(new Map(records.map(([path, held]) => [path, textOfBytes(held)])));
  if ('findings' in folder) return folder;
  const own = {
    folder,
    files: files as FoundDataset['files'],
    isNew,
    texts: new Map([...(opened?.texts ?? []), ...texts]),
  };
  if (opened) return { ...own, target: opened.target, origin: opened.origin };
  return {
    ...own,
    target: from ? folderTarget(from) : null,
    origin: { ...(from && { from }), ...(server !== undefined && { server }) },
  };
}

/** What desks of one dataset are kept as: each with a word of its own behind. */
function idsOf({ folder }: FoundDataset): string {
  return `${datasetOf(folder.records).id}~`;
}

export function newDeskId(dataset: FoundDataset): string {
  return `${idsOf(dataset)}${crypto.randomUUID()}`;
}

/** Desks of a dataset that are kept: those with something in them that it has not, and those without. */
export async function keptOf(
  keep: Keep,
  dataset: FoundDataset,
): Promise<{ readonly unsaved: readonly KeptName[]; readonly saved: readonly KeptName[] }> {
  const unsaved: KeptName[] = [];
  const saved: KeptName[] = [];
  for (const name of await keep.list()) {
    if (!name.id.startsWith(idsOf(dataset))) continue;
    const desk = await keep.read(name.id);
    if (desk) (isUnsaved(desk, dataset) ? unsaved : saved).push(name);
  }
  return { unsaved, saved };
}

/** Whether something of a desk is not in a dataset: it may have been saved elsewhere, or without its texts. */
function isUnsaved(desk: KeptDesk, { folder, files, texts }: FoundDataset): boolean {
  const { isNew, deeds, work } = desk;
  if (isNew === true || deeds.length > 0 || hasWork(work)) return true;
  const missing = missingHashes(folder.records, texts);
  return (
    !haveSameRecords(desk.files, files) || [...desk.texts.keys()].some((one) => missing.has(one))
  );
}

function haveSameRecords(
  one: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array>,
): boolean {
  const paths = [...new Set([...one.keys(), ...other.keys()])].filter(holdsRecords);
  return paths.every((path) => isSame(one.get(path), other.get(path)));
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one?.length === other?.length && (one?.every((byte, at) => byte === other![at]) ?? true);
}
