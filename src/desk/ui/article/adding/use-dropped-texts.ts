import { useRef, useState } from 'react';
import type { ComponentProps, DragEvent } from 'react';
import { isInside } from '../../../../ui/is-inside.ts';

type Handlers = Pick<
  ComponentProps<'section'>,
  'onDragStart' | 'onDragEnd' | 'onDragOver' | 'onDragLeave' | 'onDrop'
>;

/**
 * Takes files and texts that are dropped on a region. What is dragged within it is left alone, and a text dropped on a
 * field goes into that.
 */
export function useDroppedTexts(
  onDropped: (dropped: readonly File[] | string) => void,
): Handlers & { readonly 'data-over': true | undefined } {
  const [isOver, setOver] = useState(false);
  const isOwn = useRef(false);
  const isTaken = ({ dataTransfer, target }: DragEvent): boolean =>
    !isOwn.current &&
    (dataTransfer.types.includes('Files') || !isInside(target, 'input, textarea, select'));
  return {
    'data-over': isOver || undefined,
    onDragStart: () => {
      isOwn.current = true;
    },
    onDragEnd: () => {
      isOwn.current = false;
    },
    onDragOver: (event) => {
      if (!isTaken(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
        setOver(false);
    },
    onDrop: (event) => {
      if (!isTaken(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer.files];
      const text = event.dataTransfer.getData('text/plain');
      if (files.length > 0) onDropped(files);
      else if (text !== '') onDropped(text);
    },
  };
}
