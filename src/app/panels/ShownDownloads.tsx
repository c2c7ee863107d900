import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import { saveFile } from '../image/save-file.ts';
import type { ShownTable } from './save-shown.ts';

/** Comes when a table of what is shown is first asked for. */
const tablePart = lazyPart('shown-table', () => import('./save-shown.ts'));

/** More than these are a file of the whole dataset. */
export const MOST_SHOWN = 20_000;

const TABLES = ['csv', 'geojson'] as const satisfies readonly ShownTable[];

/** Files of what the window and the filters show, made here as the build makes those of the whole dataset. */
export function ShownDownloads() {
  const words = useMessages();
  const store = useViewStore();
  const client = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const save = async (table: ShownTable): Promise<void> => {
    if (making) return;
    setMaking(true);
    setFailure(null);
    try {
      const { dataset } = store;
      const { shown, undated } = store.select(store.getState());
      const { shownFile } = await client.fetchQuery(tablePart);
      const rows = [...shown.slice(0, shown.length), ...undated];
      saveFile(await shownFile(dataset, rows, table), `${dataset.info.id}-shown.${table}`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setMaking(false);
  };
  return (
    <>
      <p className="download__tables">
        {TABLES.map((table) => (
          <button
            key={table}
            type="button"
            className="button"
            disabled={making}
            onClick={() => void save(table)}
          >
            {words.downloadNames[table]}
          </button>
        ))}
      </p>
      {failure !== null && <p role="alert">{words.shownFailed(failure)}</p>}
    </>
  );
}
