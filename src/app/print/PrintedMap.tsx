import { useQuery } from '@tanstack/react-query';
import { Attribution } from '../../map/view/Attribution.tsx';
import { basemapQuery } from '../../map/basemap/basemap-query.ts';
import { reachable, wholeArea } from '../../map/view/camera-target.ts';
import { MapPicture } from '../../map/still/MapPicture.tsx';
import { countUnmarked } from '../../map/still/picture-layout.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useGround } from '../../state/ground.tsx';
import type { RowSource } from '../../state/selectors.ts';
import { useDataset } from '../../state/selection/shown.ts';
import type { View } from '../../state/view/view.ts';
import { MapKey } from '../MapKey.tsx';
import { UnmarkedNote } from '../column/UnmarkedNote.tsx';

/** A sheet's width between its margins, and about a third of its height, CSS pixels. */
const SIZE = { width: 680, height: 430 };

interface Props {
  /** Those that are shown. */
  readonly rows: RowSource;
  readonly view: View;
  readonly range: string;
}

/**
 * The map of the view, drawn anew: what the GPU has drawn is mostly blank on paper. It looks where the reader
 * has moved it, else at the whole area, since all that is shown is printed with it.
 */
export function PrintedMap({ rows, view, range }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  // What the page has already: there is no time to fetch.
  const ground = useGround();
  const { data } = useQuery({ ...basemapQuery(ground), enabled: false });
  const camera = view.camera
    ? reachable(view.camera, SIZE, dataset.cameraLimits)
    : wholeArea(dataset, SIZE);
  const unmarked = countUnmarked(dataset, rows, camera, SIZE);
  return (
    <figure className="print__map">
      <MapPicture
        dataset={dataset}
        rows={rows}
        basemap={data ?? null}
        camera={camera}
        size={SIZE}
        theme="light"
        words={words}
        typeface={null}
      />
      <figcaption>
        <MapKey dataset={dataset} rows={rows} />
        <p>
          {words.printedMap(range)}
          <UnmarkedNote {...unmarked} /> {words.legendNote}
          {ground && !data && ` ${words.printedWithoutGround}`}
        </p>
        <Attribution relief={false} />
      </figcaption>
    </figure>
  );
}
