import type { Dataset } from '../../dataset/dataset.ts';
import type { Size } from '../../geo/web-mercator.ts';
import type { Basemap } from '../../map/basemap/basemap.ts';
import { MapPicture } from '../../map/still/MapPicture.tsx';
import { MARK_COLOURS } from '../../map/marks/mark-colours.ts';
import type { MarkColours } from '../../map/marks/mark-colours.ts';
import { countUnmarked } from '../../map/still/picture-layout.ts';
import { PictureText } from '../../map/still/PictureText.tsx';
import type { Messages } from '../../messages/messages.ts';
import { openedPlace } from '../../state/selectors.ts';
import type { RowSource } from '../../state/selectors.ts';
import type { View } from '../../state/view/view.ts';
import { shapeAt } from '../../ui/shapes.ts';
import { imageCamera } from './image-camera.ts';
import type { ImageFacts } from './image-facts.ts';
import { layoutImage } from './image-layout.ts';
import { IMAGES } from './image-sizes.ts';
import type { ImageShape } from './image-sizes.ts';
import { KEY } from './panel-layout.ts';
import type { Block } from './panel-layout.ts';
import type { MeasureText } from './text-lines.ts';

export interface ViewImageProps {
  readonly shape: ImageShape;
  readonly dataset: Dataset;
  readonly view: View;
  /** Those that are shown. */
  readonly rows: RowSource;
  readonly facts: ImageFacts;
  readonly basemap: Basemap | null;
  /** Whose data the map is drawn from; it has no relief. */
  readonly credits: readonly string[];
  readonly theme: 'light' | 'dark';
  readonly words: Messages;
  /** The box of the page's map; null where there is none. */
  readonly screen: Size | null;
  readonly measure: MeasureText;
}

/** A view as one image that says what it is, to be looked at without the page. */
export function ViewImage(props: ViewImageProps) {
  const { shape, dataset, view, rows, facts, basemap, credits } = props;
  const { theme, words, screen, measure } = props;
  const { scale, ...pixels } = IMAGES[shape];
  const size: Size = { width: pixels.width / scale, height: pixels.height / scale };
  const colours = MARK_COLOURS[theme];
  const cameraOf = (box: Size) => imageCamera(dataset, view, screen, box);
  const unmarked = (box: Size): string => {
    const { unplaced, beyond } = countUnmarked(dataset, rows, cameraOf(box), box);
    return [
      unplaced > 0 ? words.withoutPlace(unplaced) : '',
      beyond > 0 ? words.beyondPicture(beyond) : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
  const { map, blocks } = layoutImage(shape, size, {
    facts,
    words,
    credits: words.imageCredits(credits),
    unmarked,
    measure,
  });
  const box: Size = { width: map.width, height: map.height };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...pixels}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <rect {...size} fill={colours.paper} />
      <svg {...map}>
        <MapPicture
          dataset={dataset}
          rows={rows}
          basemap={basemap}
          camera={cameraOf(box)}
          size={box}
          theme={theme}
          words={words}
          typeface={null}
          opened={openedPlace(dataset, view)?.id ?? null}
        />
      </svg>
      <rect {...map} fill="none" stroke={colours.ruleStrong} />
      {blocks.map(({ x, y, block }) => (
        <Words key={y} left={x} top={y} block={block} colours={colours} />
      ))}
    </svg>
  );
}

function Words({
  left,
  top,
  block: { lines, groups },
  colours,
}: {
  readonly left: number;
  readonly top: number;
  readonly block: Block;
  readonly colours: MarkColours;
}) {
  return (
    <>
      {lines.map(({ text, style, tone, direction, y }) => (
        <PictureText
          key={y}
          x={left}
          y={top + y}
          {...style}
          fill={colours[tone]}
          direction={direction}
          typeface={null}
        >
          {text}
        </PictureText>
      ))}
      {groups.map(({ group, name, x, y }) => (
        <g key={group.id}>
          <path
            d={shapeAt(group.mark, left + x + KEY.shape / 2, top + y, KEY.shape)}
            fill={colours.tones[group.tone]}
            fillRule="evenodd"
          />
          <PictureText
            x={left + x + KEY.shape + KEY.gap}
            y={top + y + KEY.style.size * 0.36}
            {...KEY.style}
            fill={colours.ink}
            typeface={null}
          >
            {name}
          </PictureText>
        </g>
      ))}
    </>
  );
}
