import { formsOf } from '../../../evidence/name-in.ts';
import { foldNames } from '../../../geo/gazetteer/fold-names.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';

/** An actor that a claim may name, and why. */
export interface OfferedActor {
  readonly id: string;
  /** Named in the sentence, or by other claims on its incident. */
  readonly because: 'named' | 'incident';
}

/** Actors whose names stand in a sentence, then those of the claims that an incident has. */
export function offeredActors(
  records: Records,
  sentence: string,
  incident: RecordTypes['incident'] | null,
): readonly OfferedActor[] {
  const said = ` ${foldNames(sentence)} `;
  const named = [...records.actor.values()]
    .filter(({ name }) => formsOf(name).some((form) => stands(form, said)))
    .map(({ id }): OfferedActor => ({ id, because: 'named' }));
  const ids = new Set(named.map(({ id }) => id));
  const others = (incident?.claims ?? [])
    .flatMap(({ actor, target }) => [actor, target])
    .filter((id) => id !== undefined && records.actor.has(id) && !ids.has(id));
  return [
    ...named,
    ...[...new Set(others)].map((id): OfferedActor => ({ id: id!, because: 'incident' })),
  ];
}

/** Whether the name stands there, without what it has in brackets or behind a comma. */
function stands(form: string, said: string): boolean {
  const own = foldNames(form.replaceAll(/\([^()]*\)/gu, '').split(',')[0] ?? '');
  return own !== '' && said.includes(` ${own} `);
}
