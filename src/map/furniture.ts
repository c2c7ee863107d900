import { useCallback, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Box } from './box.ts';

/** What lies over the map and does not move with it: buttons, credits, keys, notices. */
const FURNITURE = '[data-covers-map]';

/**
 * What marks, names and tags keep clear of.
 * @param layers the element whose box is the map's
 * @returns `read`, the boxes as they are now, CSS pixels from the map's upper left corner; `follow`, which calls whenever
 * one comes, goes or changes its size, and returns the function that ends it
 */
export function useFurniture(layers: RefObject<HTMLElement | null>) {
  const kept = useRef<readonly Box[] | null>(null);
  const read = useCallback((): readonly Box[] => {
    kept.current ??= layers.current ? furnitureAround(layers.current) : [];
    return kept.current;
  }, [layers]);
  const follow = useCallback(
    (changed: () => void) => {
      const map = layers.current?.closest('.map');
      const around = map?.parentElement;
      if (!map || !around) return () => undefined;
      const renew = (): void => {
        const before = JSON.stringify(kept.current);
        kept.current = null;
        if (JSON.stringify(read()) !== before) changed();
      };
      const sizes = new ResizeObserver(renew);
      const observe = (): void => {
        sizes.disconnect();
        for (const element of around.querySelectorAll(FURNITURE)) sizes.observe(element);
      };
      const children = new MutationObserver(() => {
        observe();
        renew();
      });
      observe();
      // The marks' own elements, which come and go while one scrubs, lie deeper.
      for (const parent of [map, map.firstElementChild!, around])
        children.observe(parent, { childList: true });
      sizes.observe(map);
      renew();
      return () => {
        sizes.disconnect();
        children.disconnect();
      };
    },
    [layers, read],
  );
  return useMemo(() => ({ read, follow }), [read, follow]);
}

function furnitureAround(layers: HTMLElement): Box[] {
  const { left, top, right, bottom } = layers.getBoundingClientRect();
  const around = layers.closest('.map')?.parentElement ?? layers;
  return [...around.querySelectorAll(FURNITURE)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isOver =
      box.width > 0 &&
      box.left < right &&
      box.right > left &&
      box.top < bottom &&
      box.bottom > top;
    return isOver
      ? [{ x: box.left - left, y: box.top - top, width: box.width, height: box.height }]
      : [];
  });
}
