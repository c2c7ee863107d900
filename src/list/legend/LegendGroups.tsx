import { useState } from 'react';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { groupName } from '../../messages/vocabulary-names.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { moveFocus } from '../../ui/keys/move-focus.ts';
import { Toggle } from '../filters/Toggle.tsx';
import type { CategoryFilter } from '../filters/useCategoryFilter.ts';

/** The groups with their marks, each a part of the filter: a toolbar, so one stop of the Tab key. */
export function LegendGroups({ filter: { active, groups } }: { filter: CategoryFilter }) {
  const words = useMessages();
  const [at, setAt] = useState(0);
  return (
    <div
      className="legend__groups"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.legendRegion}
      onKeyDown={(event) => moveFocus(event, 'button')}
    >
      {groups.map((choice, index) => (
        <Toggle
          key={choice.group.id}
          choice={choice}
          dimmed={active && choice.chosen === false}
          stop={{ tabIndex: index === at ? 0 : -1, onFocus: () => setAt(index) }}
        >
          <Glyph group={choice.group} />
          <DataText {...groupName(choice.group, words)} />
        </Toggle>
      ))}
    </div>
  );
}
