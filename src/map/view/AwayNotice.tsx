import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import { debounce, PACE } from '../../time/pace.ts';
import type { CameraFeed } from './camera-feed.ts';
import { wayToMarks } from './marks-in-view.ts';
import type { Camera } from '../../geo/web-mercator.ts';

interface Props {
  readonly feed: CameraFeed;
  /** Goes to where there are marks. */
  readonly onBack: (camera: Camera) => void;
}

/** Says where no mark is in view, and leads back to them. */
export function AwayNotice({ feed, onBack }: Props) {
  const words = useMessages();
  const way = useWayToMarks(feed);
  return (
    // The room of what is announced is there before its words are.
    <div className="map__away" data-covers-map={way ? '' : undefined}>
      <p role="status">{way && words.noMarkInView}</p>
      {way && (
        <button type="button" className="button" onClick={() => onBack(way)}>
          {words.showMarks}
        </button>
      )}
    </div>
  );
}

/** The camera that leads back, once the map is idle where no mark is in view; else null. */
function useWayToMarks(feed: CameraFeed): Camera | null {
  const store = useViewStore();
  const [way, setWay] = useState<Camera | null>(null);
  useEffect(() => {
    const look = debounce(() => {
      const frame = feed.now();
      if (!frame) return;
      const { totals } = store.updatePlaceIndex(store.getState()).shown;
      setWay(wayToMarks(store.dataset, (place) => totals[place]! > 0, frame));
    }, PACE.cameraIdle);
    const ends = [feed.subscribe(look), store.subscribe(look), () => look.cancel()];
    return () => ends.forEach((end) => end());
  }, [feed, store]);
  return way;
}
