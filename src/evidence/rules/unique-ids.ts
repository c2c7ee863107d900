import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/** An id names one record of its file. Incidents need no such rule: a folder holds a name once. */
export const uniqueIds: Rule = ({ files }, report) => {
  const check = (file: string, ids: readonly string[], to: (index: number) => string): void => {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id))
        report.finding(file, to(index), show(id), 'an id that no other record of the file has');
      seen.add(id);
    });
  };
  const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
  const byIndex = (index: number): string => pointerTo(index, 'id');
  check(FILES.tallies, idsOf(files.tallies), byIndex);
  check(FILES.sources, idsOf(files.sources), byIndex);
  check(FILES.speakers, idsOf(files.speakers), byIndex);
  check(FILES.places, idsOf(files.places.features.map(({ properties }) => properties)), (index) =>
    pointerTo('features', index, 'properties', 'id'),
  );
};
