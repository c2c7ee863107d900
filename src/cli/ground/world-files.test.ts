import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readGazetteer } from './read-gazetteer.ts';
import { readWorldFolder } from './read-world.ts';
import type { World } from '../../ground/world.ts';

const folder = join(import.meta.dirname, '../../../world');
let world: World;
let provenance = '';
beforeAll(async () => {
  world = await readWorldFolder(folder, ['pt-BR']);
  provenance = await readFile(join(folder, 'PROVENANCE.md'), 'utf8');
}, 60_000);

it('has as many towns, languages and seas as it is said to have', async () => {
  const { languages, others, regions, towns } = readGazetteer(folder);
  const known = languages.filter((language) => language !== 'und');
  const seas = new Set(world.seas.map(({ names: all }) => all.get('en')));
  expect(provenance).toContain(`| ${world.towns.length.toLocaleString('en')} towns`);
  expect(provenance).toContain(`in ${known.length - 1} more languages`);
  const named = regions.filter(({ names: all }) => all.length > 0);
  const other = others.reduce((sum, block) => sum + block.languages.length, 0);
  expect(provenance).toContain(`${other.toLocaleString('en')} other names`);
  expect(provenance).toContain(`${named.length.toLocaleString('en')} regions`);
  expect(provenance).toContain(`| ${towns.ids.length.toLocaleString('en')} towns`);
  expect(provenance).toContain(`of ${seas.size} oceans and seas`);
});

it('has no sea whose very name is disputed', () => {
  const names = world.seas.map(({ names: all }) => all.get('en')!);
  expect(names.filter((name) => /Persian|Arabian Gulf|of Japan|South China/.test(name))).toEqual(
    [],
  );
});

it('names towns in the language that a regional one is a kind of', () => {
  const lisbon = world.towns.find(({ names }) => names.get('en') === 'Lisbon')!;
  expect(lisbon.names.get('pt')).toBe('Lisboa');
});

it('says of each town where it is and what it is called', () => {
  const { towns } = world;
  expect(towns.filter(({ lng, lat }) => lng === 0 && lat === 0)).toEqual([]);
  expect(towns.filter(({ names }) => !names.get('en'))).toEqual([]);
  // One of those that the table leaves to the gazetteer.
  expect(towns.find(({ geonames }) => geonames === 4062577)).toMatchObject({
    lng: -87.68,
    lat: 34.8,
  });
});
