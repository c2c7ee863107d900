import type { Dataset } from '../dataset/dataset.ts';
import { wholeArea } from '../map/view/camera-target.ts';
import { countUnmarked } from '../map/still/picture-layout.ts';
import { en } from '../messages/en.ts';
import { allRows } from '../state/selectors.ts';
import { formatInterval } from '../time/format.ts';
import { MapKey } from '../app/MapKey.tsx';
import { PICTURE } from './page-pictures.ts';
import { reportedBy } from './publishers.ts';
import { UnmarkedNote } from '../app/column/UnmarkedNote.tsx';

interface Props {
  readonly dataset: Dataset;
  /** The site's root from the page, with a final slash. */
  readonly toRoot: string;
}

/**
 * The map as the build has drawn it, for readers without JavaScript, and for all until the map is there. Its caption
 * says what it shows: all dates and no filter, whatever the address asks for. It keeps its place before it has come,
 * and lets what the page needs come first.
 */
export function StillPicture({ dataset, toRoot }: Props) {
  const range = formatInterval(dataset.info.time, dataset.zone, en.calendar);
  const size = { width: PICTURE.width / PICTURE.scale, height: PICTURE.height / PICTURE.scale };
  const unmarked = countUnmarked(dataset, allRows(dataset), wholeArea(dataset, size), size);
  return (
    <figure className="still">
      <picture>
        <source srcSet={`${toRoot}${PICTURE.dark}`} media="(prefers-color-scheme: dark)" />
        <img
          className="still__picture"
          src={`${toRoot}${PICTURE.light}`}
          width={PICTURE.width}
          height={PICTURE.height}
          alt={en.pictureAlt(dataset.info.title, range)}
          fetchPriority="low"
          decoding="async"
        />
      </picture>
      <figcaption className="still__caption">
        <MapKey dataset={dataset} rows={allRows(dataset)} />
        <p>
          {en.pictureCaption(range, reportedBy(dataset))}
          <UnmarkedNote {...unmarked} />
        </p>
      </figcaption>
    </figure>
  );
}
