import { useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { useDeskView } from './useDeskView.ts';
import type { DeskViewOptions } from './useDeskView.ts';

/** What a ground can be told to do. */
export interface GroundHandle {
  readonly zoomBy: (levels: number) => void;
}

interface Props extends Omit<DeskViewOptions, 'container'> {
  readonly ref: Ref<GroundHandle>;
}

/** The ground as MapLibre draws it. */
export function LiveGround({ ref, ...options }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const view = useDeskView({ ...options, container });
  useImperativeHandle(ref, () => ({ zoomBy: (levels) => view.current?.zoomBy(levels) }), [view]);
  return <div ref={container} className="desk-map__canvas" />;
}
