import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useActiveFilters } from '../../list/filters/useActiveFilters.tsx';
import { basemapQuery } from '../../map/basemap/basemap-query.ts';
import { creditsOf } from '../../map/basemap/credits.ts';
import { isolated } from '../../messages/text-direction.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import type { Messages } from '../../messages/messages.ts';
import { useGround } from '../../state/ground.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import type { Opened } from '../../state/selectors.ts';
import { useOpened, useOpenedTitle } from '../../state/selection/shown.ts';
import { windowOf } from '../../state/view/window.ts';
import { formatReach } from '../../time/format.ts';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import { useOwnRoot } from '../../ui/own-root.ts';
import { useTheme } from '../theme.ts';
import { factsOfRows } from './image-facts.ts';
import { IMAGES } from './image-sizes.ts';
import type { ImageShape } from './image-sizes.ts';
import { saveFile } from './save-file.ts';

const SHAPES = Object.keys(IMAGES) as ImageShape[];

/** Loads when an image is first asked for. */
const imagePart = lazyPart('image', () => import('./make-image.ts'));

/** What becomes of the image that was asked for last. */
type Progress =
  | { readonly is: 'making' }
  | { readonly is: 'saved'; readonly file: string }
  | { readonly is: 'failed'; readonly reason: string };

/** Saves an image of the view as it is now. @param address the view's */
export function ImageButtons({ address }: { address: string }) {
  const words = useMessages();
  const store = useViewStore();
  const root = useOwnRoot();
  const client = useQueryClient();
  const theme = useTheme();
  const ground = useGround();
  const filters = useActiveFilters();
  const opened = useOpened();
  const title = useOpenedTitle(opened, words.language);
  const [progress, setProgress] = useState<Progress | null>(null);

  const save = async (shape: ImageShape): Promise<void> => {
    if (progress?.is === 'making') return;
    setProgress({ is: 'making' });
    const { dataset } = store;
    const state = store.getState();
    const { shown } = store.select(state);
    const { width, height } = IMAGES[shape];
    const file = `${dataset.info.id}-${width}x${height}.png`;
    try {
      const [{ makeImage }, basemap] = await Promise.all([
        client.fetchQuery(imagePart),
        ground ? client.ensureQueryData(basemapQuery(ground)) : null,
      ]);
      const range = formatReach(
        windowOf(dataset, state.view),
        state.view.mode,
        dataset.zone,
        words.calendar,
      );
      const png = await makeImage({
        shape,
        dataset,
        view: state.view,
        rows: shown.forEach,
        facts: {
          title: dataset.info.title,
          range,
          opened: openedName(opened, title, words),
          filters: filters.map(({ name }) => name),
          shown: shown.length,
          ...factsOfRows(dataset, shown.forEach, words),
          address,
        },
        basemap,
        credits: creditsOf(dataset, ground, false).map(({ name }) => name),
        theme,
        words,
        screen: mapBox(root),
      });
      saveFile(png, file);
      setProgress({ is: 'saved', file });
    } catch (error) {
      console.warn('Dateline: the image could not be made.', error);
      setProgress({
        is: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  };

  return (
    <section className="share__image" aria-label={words.image}>
      <h3>{words.image}</h3>
      <p className="share__image-note">{words.imageNote}</p>
      <div className="share__shapes">
        {SHAPES.map((shape) => (
          <button
            key={shape}
            type="button"
            className="button"
            aria-disabled={progress?.is === 'making'}
            onClick={() => void save(shape)}
          >
            {words.imageShapes[shape]}
          </button>
        ))}
      </div>
      <p className="share__said" role="status">
        {progress?.is === 'making' && words.imageMaking}
        {progress?.is === 'saved' && words.imageSaved(progress.file)}
      </p>
      {progress?.is === 'failed' && (
        <p className="share__said" role="alert">
          {words.imageFailed(progress.reason)}
        </p>
      )}
    </section>
  );
}

function openedName(opened: Opened | null, title: string | null, words: Messages): string | null {
  if (title === null) return null;
  const name = isolated(title);
  return opened?.kind === 'place' ? words.placeMark(name, opened.rows.length) : name;
}

/** The box of the map, as it stands on the screen; null where none is seen. */
function mapBox(root: HTMLElement): { readonly width: number; readonly height: number } | null {
  const box = root.querySelector('[data-map]')?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? box : null;
}
