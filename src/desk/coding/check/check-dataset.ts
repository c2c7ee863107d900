import { FILES } from '../../../evidence/files.ts';
import type { Finding } from '../../../evidence/finding.ts';
import { checkInvariants } from '../../../evidence/invariants.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import { authoredOf, carrierOf, datasetOf } from '../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { namedBy } from './check-incident.ts';

/** What the check says of a dataset as it stood. */
export interface CheckedDataset {
  readonly records: Records;
  readonly findings: readonly Finding[];
}

/**
 * Checks a dataset again and again, article by article, and each anew only where something changed that its claims name.
 * Claims of one article are held against each other. What claims of an article and chapters say of incidents elsewhere is
 * left to the whole check.
 */
export interface DatasetCheck {
  /** What there is to do before `checked` is asked, each piece a few milliseconds. */
  readonly pieces: (records: Records) => Iterable<() => void>;
  readonly checked: (records: Records) => CheckedDataset;
}

interface Checked {
  /** All that it rests on. */
  readonly of: readonly unknown[];
  readonly findings: readonly Finding[];
}

export function createDatasetCheck(basemap: AuthoredFiles['basemap']): DatasetCheck {
  const known = new Map<string, Checked>();
  /** Checks records, unless it was done. @param isOwn whether a finding is told here */
  const check = (key: string, few: Records, isOwn: (finding: Finding) => boolean): void => {
    const { dataset: _, ...others } = few;
    const of = Object.values(others).flatMap((one: ReadonlyMap<string, unknown>) => [
      ...one.values(),
    ]);
    of.push(...Object.values(datasetOf(few)));
    const before = known.get(key)?.of;
    if (before?.length === of.length && before.every((one, at) => one === of[at])) return;
    const findings = findingsOf(authoredOf(few, key === REST ? basemap : null));
    known.set(key, { of, findings: findings.filter(isOwn) });
  };
  return {
    *pieces(records) {
      const articles = incidentsByArticle(records);
      for (const key of known.keys()) if (!articles.has(key) && key !== REST) known.delete(key);
      yield () => check(REST, withoutIncidents(records), () => true);
      for (const [key, incidents] of articles)
        yield () => {
          const own = new Set(incidents.map(({ id }) => FILES.incident(id)));
          // What is linked from here and not linked back has the finding, and does not know of it.
          check(
            key,
            withRelated(records, incidents),
            ({ file, pointer }) => own.has(file) || pointer === '/related',
          );
        };
    },
    checked(records) {
      const all = [...known.values()].flatMap(({ findings }) => findings);
      // An incident that two articles tell of is checked with each.
      const once = new Map(all.map((one) => [`${one.file} ${one.pointer} ${one.expected}`, one]));
      return { records, findings: [...once.values()] };
    },
  };
}

function findingsOf(files: AuthoredFiles): readonly Finding[] {
  try {
    return checkInvariants(files).findings;
  } catch {
    // What does not fit the schema can't be checked: it is told where it is typed, and nothing of it can be saved.
    return [];
  }
}

/** No article is called so: ids are not empty. */
const REST = '';

function incidentsByArticle(records: Records): ReadonlyMap<string, RecordTypes['incident'][]> {
  const articles = new Map<string, RecordTypes['incident'][]>();
  for (const incident of records.incident.values()) {
    const carriers = new Set(incident.claims.map(({ source }) => carrierOf(records, source)));
    for (const carrier of carriers) {
      const others = articles.get(carrier);
      if (others) others.push(incident);
      else articles.set(carrier, [incident]);
    }
  }
  return articles;
}

function withRelated(records: Records, incidents: readonly RecordTypes['incident'][]): Records {
  const few = namedBy(records, incidents);
  const related = incidents.flatMap((one) => one.related ?? []);
  const others = related.flatMap((id) => records.incident.get(id) ?? []);
  return {
    ...few,
    incident: new Map([...others, ...incidents].map((one) => [one.id, one])),
  };
}

function withoutIncidents(records: Records): Records {
  const { dataset } = namedBy(records, []);
  return { ...records, dataset, incident: new Map() };
}
