import { useMessages } from '../../messages/messages-context.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Toggle } from './Toggle.tsx';
import { useCategoryFilter } from './useCategoryFilter.ts';

/** The categories of each group that has several: closer than the legend's groups. */
export function CategoryOptions() {
  const words = useMessages();
  const { active, groups } = useCategoryFilter();
  const several = groups.filter(({ categories }) => categories.length > 0);
  if (several.length === 0) return null;
  return (
    <fieldset className="filter-panel__group">
      <legend>{words.categoriesTitle}</legend>
      <ul className="legend__categories">
        {several.map(({ group, categories }) => (
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
    </fieldset>
  );
}
