import type { StoreApi } from 'zustand/vanilla';
import { deskStartWords as words } from '../../messages/desk-rooms/desk-start-words.ts';
import type { Keep, KeepTrouble, KeptName } from '../keep/keep.ts';
import { datasetOf } from '../records/desk-records.ts';
import type { NewDataset } from '../records/new-folder.ts';
import type { Choice } from './chosen/chosen-files.ts';
import { datasetIn } from './chosen/dataset-in.ts';
import { createShelf, REST } from './desk-shelf.ts';
import type { DeskShelf, DesksState } from './desk-shelf.ts';
import type { FoundDataset } from './found-dataset.ts';
import { holdDesk } from './keeping/desk-lock.ts';
import { begunDataset, chosenDataset, keptDataset } from './opened-dataset.ts';
import type { OpenedDataset } from './opened-dataset.ts';
import type { DeskServer } from './server/ask-server.ts';
import { readServerFolder } from './server/server-folder.ts';
import { serverTarget } from './server/server-target.ts';

/** All that a desk can begin with. */
export interface Desks {
  readonly store: StoreApi<DesksState>;
  /** Looks for what is kept, and opens the server's folder where there is one. */
  readonly start: () => Promise<void>;
  readonly openServer: () => Promise<void>;
  /** @param choice null where nobody chose anything */
  readonly open: (choice: Promise<Choice | null>) => Promise<void>;
  readonly create: (given: NewDataset) => Promise<void>;
  /** Goes on with what is kept; where its folder was just read, with that to save it in. */
  readonly resume: (name: KeptName) => Promise<void>;
  /** Opens the dataset that was just read as it is. What is kept of it stays. */
  readonly openAsIs: () => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param openKept opens what the browser keeps @param server what the page came from, where that is `dateline desk` */
export function createDesks(
  openKept: (tell: (trouble: KeepTrouble | null) => void) => Promise<Keep>,
  server: DeskServer | null,
): Desks {
  const shelf = createShelf(openKept);
  const { store, reading } = shelf;
  const openServer = (): Promise<void> =>
    reading(async () => {
      if (!server) return;
      const { is, found } = await readServerFolder(server);
      store.setState({ server: is.name });
      if ('findings' in found) return shelf.refuse(is.name, found.findings);
      const target = serverTarget(server, is);
      await shelf.opened({ ...found, target, origin: { server: is.name }, isNew: false });
    });
  return {
    store,
    async start() {
      await reading(async () => {
        // Browsers give hashes to pages alone that came safely.
        if (!(globalThis.crypto as Partial<Crypto> | undefined)?.subtle)
          throw new Error(words.unsafe);
        await shelf.openKeep();
        await shelf.list();
      });
      if (server) await openServer();
    },
    openServer,
    open: (choice) =>
      reading(async () => {
        const chosen = await choice;
        if (!chosen) return;
        const found = await datasetIn(chosen);
        if ('findings' in found) shelf.refuse(chosen.name, found.findings);
        else await shelf.opened(chosenDataset(found));
      }),
    create: (given) => reading(() => shelf.beginNew(begunDataset(given), [])),
    resume: (name) => resume(shelf, server, name),
    openAsIs() {
      const { asked } = store.getState();
      return reading(async () => {
        if (asked) await shelf.beginNew(asked.dataset, []);
      });
    },
    forget: (id) => forget(shelf, id),
    async close() {
      await store.getState().session?.close();
      store.setState({ ...REST, session: null });
      await shelf.list();
    },
  };
}

function resume(shelf: DeskShelf, server: DeskServer | null, name: KeptName): Promise<void> {
  const { store } = shelf;
  const dataset = store.getState().asked?.dataset ?? null;
  return shelf.reading(async () => {
    const letGo = await holdDesk(name.id);
    if (!letGo) {
      const again = (): void => {
        store.setState({ asked: dataset && { dataset, kept: [name] } });
        void resume(shelf, server, name);
      };
      return store.setState({ elsewhere: { name: name.name, again } });
    }
    try {
      const desk = await shelf.keep()?.read(name.id);
      const kept = desk ? keptDataset(desk, dataset) : null;
      if (desk && kept && 'folder' in kept) {
        const isOfServer = kept.origin.server === store.getState().server;
        const whole = server && isOfServer ? await withServer(server, kept) : kept;
        return shelf.begin(name.id, whole, letGo, desk);
      }
      if (kept && 'findings' in kept) shelf.refuse(name.name, kept.findings);
      else await shelf.list();
    } catch (error) {
      letGo();
      throw error;
    }
    letGo();
  });
}

/** What came from the server's folder is saved there. Folders of one name may be of several datasets. */
async function withServer(server: DeskServer, dataset: OpenedDataset): Promise<OpenedDataset> {
  if (dataset.target) return dataset;
  const { is, found } = await readServerFolder(server);
  const isOther = 'findings' in found || idOf(found) !== idOf(dataset);
  return isOther ? dataset : { ...dataset, target: serverTarget(server, is) };
}

function idOf({ folder }: Pick<FoundDataset, 'folder'>): string {
  return datasetOf(folder.records).id;
}

function forget(shelf: DeskShelf, id: string): Promise<void> {
  const { store } = shelf;
  return shelf.reading(async () => {
    const name = store.getState().kept.find((one) => one.id === id)?.name ?? id;
    const letGo = await holdDesk(id);
    if (!letGo) return store.setState({ elsewhere: { name, again: () => void forget(shelf, id) } });
    await shelf.keep()?.forget(id);
    letGo();
    await shelf.list();
  });
}
