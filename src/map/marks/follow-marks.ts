import { tenths } from '../../geo/tenths.ts';
import { toScreen } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import type { Layouts } from '../layout/layouts.ts';
import { placeBoxes } from '../layout/place-boxes.ts';
import type { PlaceBoxes } from '../layout/place-boxes.ts';
import { middleOf } from '../layout/stand-content.ts';
import type { MapLayout } from '../layout/stands.ts';
import { crowdsOf } from './place-crowds.ts';

/** The elements that follow the map: each holder moves as a whole, and its children stand where they stand in it. */
export interface MarkHolders {
  /** One for each place. */
  readonly marks: HTMLElement;
  /** One for each of the layout's crowds. */
  readonly crowds: HTMLElement;
  /** One for each place. */
  readonly names: HTMLElement;
}

/**
 * Keeps names and buttons where the camera and the layout have them.
 * @param count how many places there are
 * @param anchor the point of the unit square that the holders' children count from
 */
export function followMarks(
  { marks, crowds, names }: MarkHolders,
  count: number,
  anchor: MercatorPoint,
  feed: CameraFeed,
  layouts: Layouts,
): { readonly redraw: () => void; readonly end: () => void } {
  let last: { readonly layout: MapLayout; readonly boxes: PlaceBoxes; scale: number } | null = null;
  const draw = (): void => {
    const frame = feed.now();
    const layout = layouts.now();
    if (!frame || !layout) return;
    const { scale } = frame.transform;
    const origin = toScreen(anchor, frame.transform);
    for (const holder of [marks, crowds, names]) move(holder, origin);
    const isNew = last?.layout !== layout;
    const isSame = !isNew && last?.scale === scale;
    if (!last || isNew) last = { layout, boxes: placeBoxes(layout), scale };
    last.scale = scale;
    const { boxes } = last;
    for (let at = 0; at < count; at++) {
      // What is at the edge stays there while all else goes.
      if (isSame && boxes.standOf(at).kind !== 'edge') continue;
      const holder = marks.children[at];
      stand(holder, from(origin, boxes.middleOf(at, frame)));
      if (isNew && holder instanceof HTMLElement)
        holder.style.setProperty('--reach', `${boxes.reachOf(at)}px`);
    }
    if (isSame) return;
    for (const here of layout.stands) {
      if (!here.label) continue;
      const { x, y } = middleOf(here, layout, frame);
      const name = { x: x + here.label.x, y: y + here.label.y };
      stand(names.children[here.places[0]!], from(origin, name));
    }
    crowdsOf(layout.stands).forEach((crowd, at) => {
      const { x, y } = middleOf(crowd, layout, frame);
      stand(crowds.children[at], from(origin, { x: x - crowd.width / 2, y: y - crowd.height / 2 }));
    });
  };
  const unfollow = feed.subscribe(draw);
  const unlisten = layouts.subscribe(draw);
  return {
    /** Some of the elements are new. */
    redraw() {
      last = null;
      draw();
    },
    end() {
      unfollow();
      unlisten();
    },
  };
}

function from(origin: MercatorPoint, { x, y }: MercatorPoint): MercatorPoint {
  return { x: x - origin.x, y: y - origin.y };
}

function move({ style }: HTMLElement, { x, y }: MercatorPoint): void {
  style.transform = `translate(${tenths(x)}px, ${tenths(y)}px)`;
}

/** Where an element stands among its siblings: told by its box, for every transform is a layer of its own. */
function stand(element: Element | undefined, { x, y }: MercatorPoint): void {
  if (!(element instanceof HTMLElement)) return;
  element.style.left = `${tenths(x)}px`;
  element.style.top = `${tenths(y)}px`;
}
