import { useMessages } from '../messages/react.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { Toggle } from './Toggle.tsx';
import type { CategoryFilter } from './useCategoryFilter.ts';

/** The categories of each group that has several. */
export function LegendCategories({
  id,
  filter: { active, groups },
}: {
  id: string;
  filter: CategoryFilter;
}) {
  const words = useMessages();
  return (
    <ul id={id} className="legend__categories">
      {groups
        .filter(({ categories }) => categories.length > 0)
        .map(({ group, categories }) => (
          <li key={group}>
            <p className="legend__category-group">
              <Glyph tone={group} size={12} />
              {words.groups[group]}
            </p>
            <ul className="legend__groups">
              {categories.map((choice) => (
                <li key={choice.category}>
                  <Toggle choice={choice} dimmed={active && choice.chosen === false}>
                    {words.categories[choice.category]}
                  </Toggle>
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
