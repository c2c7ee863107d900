import type { Dataset } from '../dataset/dataset.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { groupName } from '../messages/vocabulary-names.ts';
import { groupsOf } from '../state/selectors.ts';
import type { RowSource } from '../state/selectors.ts';
import { Glyph } from '../ui/Glyph.tsx';

/** The key of a still map: the groups that are on it. */
export function MapKey({ dataset, rows }: { dataset: Dataset; rows: RowSource }) {
  const words = useMessages();
  return (
    <ul className="map-key">
      {groupsOf(dataset, rows).map((group) => (
        <li key={group.id} className="map-key__group">
          <Glyph group={group} size={13} />
          <DataText {...groupName(group, words)} />
        </li>
      ))}
    </ul>
  );
}
