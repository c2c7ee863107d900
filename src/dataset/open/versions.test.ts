import { expect, it } from 'vitest';
import { siteRoot, versionAddress, versionAsked } from './versions.ts';

it('reads the version that an address asks for, and nothing that would lead elsewhere', () => {
  expect(versionAsked('?t=2020-10-11&data=1.2.3')).toBe('1.2.3');
  for (const query of [
    '',
    '?data=',
    '?data=..',
    '?data=1.0',
    '?data=../../1.0.0',
    '?data=1.0.0%2F..',
  ]) {
    expect(versionAsked(query), query).toBeNull();
  }
});

it('finds a version beside the latest, and the site from either', () => {
  const latest = 'https://news.example/dateline/data/karabakh-2020/dataset.json';
  const pinned = versionAddress(latest, '1.0.0');
  expect(pinned).toBe('https://news.example/dateline/data/karabakh-2020/1.0.0/dataset.json');
  expect(siteRoot(latest)).toBe('https://news.example/dateline/');
  expect(siteRoot(pinned)).toBe('https://news.example/dateline/');
});
