import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import type { CameraFeed } from './camera-feed.ts';
import { scaleLength } from './scale-length.ts';

/** The longest bar, CSS pixels. */
const MOST = 110;

/** How long a round number of kilometres is on the map. It follows the camera and is not React's. */
export function ScaleBar({ feed }: { readonly feed: CameraFeed }) {
  const words = useMessages();
  const bar = useRef<HTMLSpanElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let last = 0;
    return feed.subscribe((frame) => {
      const { metres, width } = scaleLength(frame, MOST);
      if (bar.current) bar.current.style.width = `${width.toFixed(1)}px`;
      if (metres === last || !text.current) return;
      text.current.textContent = words.distance(metres);
      last = metres;
    });
  }, [feed, words]);
  return (
    <div className="map__scale" data-covers-map aria-hidden="true">
      <span ref={bar} className="map__scale-bar" />
      <span ref={text} />
    </div>
  );
}
