import { describe, expect, it } from 'vitest';
import { UsageError } from '../arguments.ts';
import { siteAddress } from './site-address.ts';

describe('the address of a site', () => {
  it.each([
    ['https://example.org/dateline', 'https://example.org/dateline/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
    ['HTTPS://Example.org', 'https://example.org/'],
  ])('%s is %s', (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///srv/site/',
    'ftp://example.org/',
    'mailto:a@example.org',
    'https://me:secret@example.org/',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'example.org',
    '//example.org/',
    '',
  ])('is never %s', (text) => {
    expect(() => siteAddress(text)).toThrow(UsageError);
  });
});
