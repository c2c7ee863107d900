import { nearestTag } from '../../../evidence/language-tags.ts';
import type { Name } from '../../../evidence/name-in.ts';
import { nameIn } from '../../../evidence/name-in.ts';
import type { Change, Put } from '../../records/changes.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { oneLine } from '../../text/one-line.ts';

type Voice = RecordTypes['speaker'] | RecordTypes['actor'];

/**
 * Calls a speaker or an actor otherwise, or puts them on another side. Names in other languages stay. Who is both, under
 * one id, is changed as both where they were the same.
 * @param language in which the name is said
 * @param to an empty name changes nothing; of an actor null is no party
 */
export function changedVoice(
  records: Records,
  kind: 'speaker' | 'actor',
  id: string,
  to: { readonly name?: string; readonly party?: string | null },
  language: string,
): Change {
  const before = records[kind].get(id);
  if (!before) return [];
  const other = kind === 'speaker' ? 'actor' : 'speaker';
  const twin = records[other].get(id);
  const isTwin = (key: 'name' | 'party'): boolean =>
    JSON.stringify(twin?.[key]) === JSON.stringify(before[key]);
  const given = (voice: Voice, of: typeof kind, keys: readonly ('name' | 'party')[]): Voice => {
    const name = oneLine(to.name ?? '');
    let next = voice;
    if (keys.includes('name') && name !== '' && name !== nameIn(voice.name, language).text)
      next = { ...next, name: renamed(voice.name, name, language) };
    if (!keys.includes('party') || to.party === undefined || to.party === voice.party) return next;
    if (to.party !== null) return { ...next, party: to.party };
    const { party: _, ...rest } = next;
    return of === 'actor' ? rest : next;
  };
  const now = given(before, kind, ['name', 'party']);
  const also = twin && given(twin, other, (['name', 'party'] as const).filter(isTwin));
  return [
    ...(now === before ? [] : [{ kind, id, value: now } as Put]),
    ...(also === twin ? [] : [{ kind: other, id, value: also } as Put]),
  ];
}

function renamed(names: Name, name: string, language: string): Name {
  if (typeof names === 'string') return name;
  return { ...names, [nearestTag(language, Object.keys(names)) ?? language]: name };
}
