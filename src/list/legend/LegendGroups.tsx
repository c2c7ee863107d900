import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { groupName } from '../../messages/vocabulary-names.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Toggle } from '../filters/Toggle.tsx';
import type { CategoryFilter } from '../filters/useCategoryFilter.ts';

/** The groups with their marks: each a part of the filter. */
export function LegendGroups({ filter: { active, groups } }: { filter: CategoryFilter }) {
  const words = useMessages();
  return (
    <ul className="legend__groups">
      {groups.map((choice) => (
        <li key={choice.group.id}>
          <Toggle choice={choice} dimmed={active && choice.chosen === false}>
            <Glyph group={choice.group} />
            <DataText {...groupName(choice.group, words)} />
          </Toggle>
        </li>
      ))}
    </ul>
  );
}
