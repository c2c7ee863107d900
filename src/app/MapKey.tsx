import { GROUPS } from '../evidence/categories.ts';
import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { countByGroup } from '../state/selectors.ts';
import { Glyph } from '../ui/Glyph.tsx';

/** What the marks of a picture mean: the groups that are on it. */
export function MapKey({ incidents }: { incidents: readonly Incident[] }) {
  const words = useMessages();
  const counts = countByGroup(incidents);
  return (
    <ul className="map-key">
      {GROUPS.filter((group) => counts[group] > 0).map((group) => (
        <li key={group} className="map-key__group">
          <Glyph tone={group} size={13} />
          {words.groups[group]}
        </li>
      ))}
    </ul>
  );
}
