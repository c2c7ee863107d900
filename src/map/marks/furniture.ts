import type { Box } from '../layout/box.ts';

/** What lies over the map and does not move with it: buttons, credits, keys, notices. */
const FURNITURE = '[data-covers-map]';

export interface Furniture {
  /** The boxes as they are now, CSS pixels from the map's upper left corner. */
  read(): readonly Box[];
  end(): void;
}

/**
 * Watches what marks, names and tags keep clear of.
 * @param layers an element of the map whose box is the map's
 * @param changed called whenever some of it comes, goes or changes its size
 */
export function watchFurniture(layers: HTMLElement, changed: () => void): Furniture {
  const map = layers.closest<HTMLElement>('.map');
  const around = map?.parentElement ?? layers;
  let boxes = boxesOver(layers, around);
  const renew = (): void => {
    const next = boxesOver(layers, around);
    if (JSON.stringify(next) === JSON.stringify(boxes)) return;
    boxes = next;
    changed();
  };
  const sizes = new ResizeObserver(renew);
  const observe = (): void => {
    sizes.disconnect();
    sizes.observe(layers);
    for (const element of around.querySelectorAll(FURNITURE)) sizes.observe(element);
  };
  const children = new MutationObserver(() => {
    observe();
    renew();
  });
  observe();
  // The marks' own elements, which come and go while one scrubs, lie deeper.
  for (const parent of [around, map, layers.parentElement])
    if (parent) children.observe(parent, { childList: true });
  return {
    read: () => boxes,
    end() {
      sizes.disconnect();
      children.disconnect();
    },
  };
}

function boxesOver(layers: HTMLElement, around: HTMLElement): Box[] {
  const { left, top, right, bottom } = layers.getBoundingClientRect();
  return [...around.querySelectorAll(FURNITURE)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isOver =
      box.width > 0 && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    return isOver
      ? [{ x: box.left - left, y: box.top - top, width: box.width, height: box.height }]
      : [];
  });
}
