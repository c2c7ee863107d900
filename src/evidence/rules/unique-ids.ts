import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/** An id names one record of its list. Incidents need no such rule: they are told apart where they are read. */
export const uniqueIds: Rule = ({ files }, report) => {
  const check = (
    file: string,
    records: readonly { readonly id: string }[] = [],
    pointerOf: (index: number) => string = (index) => pointerTo(index, 'id'),
  ): void => {
    const seen = new Set<string>();
    records.forEach(({ id }, index) => {
      if (seen.has(id))
        report.finding(
          file,
          pointerOf(index),
          show(id),
          'an id that no other record of the file has',
        );
      seen.add(id);
    });
  };
  for (const list of ['parties', 'groups', 'categories'] as const)
    check(FILES.dataset, files.dataset[list], (index) => pointerTo(list, index, 'id'));
  check(FILES.tallies, files.tallies);
  check(FILES.sources, files.sources);
  check(FILES.speakers, files.speakers);
  check(FILES.actors, files.actors);
  check(
    FILES.places,
    files.places.features.map(({ properties }) => properties),
    (index) => pointerTo('features', index, 'properties', 'id'),
  );
};
