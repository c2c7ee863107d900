import { useMessages } from '../../messages/messages-context.tsx';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { windowOf } from '../../state/view/window.ts';
import { formatOffsets, zoneCity } from '../../time/zone-text.ts';

/** The time zone in which everything here is told, as of the window: clocks change. */
export function ZoneNote({ short }: { readonly short: boolean }) {
  const words = useMessages();
  const dataset = useDataset();
  const { zone } = dataset;
  const offsets = useViewState(({ view }) => formatOffsets(windowOf(dataset, view), zone));
  const city = zoneCity(zone.id);
  const whole = city === null ? offsets : words.zoneTime(city, offsets);
  return (
    <span className="timeline__zone" title={zone.id}>
      {short ? (
        <>
          <span aria-hidden="true">{offsets}</span>
          <span className="visually-hidden">{whole}</span>
        </>
      ) : (
        whole
      )}
    </span>
  );
}
