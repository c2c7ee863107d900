import { expect, it } from 'vitest';
import { createKeptAddress } from './kept-address.ts';

it('goes where it is led, and keeps what it is not told to change', () => {
  const address = createKeptAddress('https://example.org/map/?t=2020-10-10&foreign=kept#h');
  expect(address.location.search).toBe('?t=2020-10-10&foreign=kept');
  address.history.pushState(null, '', '/map/?foreign=kept#h');
  expect(address.location.href).toBe('https://example.org/map/?foreign=kept#h');
  address.history.replaceState(null, '', '?place=ganja');
  expect(address.location.href).toBe('https://example.org/map/?place=ganja');
  expect(address.location.pathname).toBe('/map/');
});

it('is no other map’s', () => {
  const one = createKeptAddress('https://example.org/');
  const other = createKeptAddress('https://example.org/');
  one.history.pushState(null, '', '?theme=dark');
  expect(other.location.search).toBe('');
});
