import { describe, expect, it } from 'vitest';
import { sentenceAddress } from './text-fragment.ts';

const page = 'https://example.org/a?b=1';
const address = (exact: string, more: { prefix?: string; suffix?: string } = {}) =>
  sentenceAddress(page, { exact, start: 0, end: exact.length, ...more });

describe('sentenceAddress', () => {
  it('names a short quote whole', () => {
    expect(address('killing nine people')).toBe(`${page}#:~:text=killing%20nine%20people`);
  });

  it('escapes the fragment’s own syntax', () => {
    expect(address('state-run, A & B')).toBe(`${page}#:~:text=state%2Drun%2C%20A%20%26%20B`);
  });

  it('replaces a fragment of the page’s own', () => {
    expect(sentenceAddress('https://example.org/#top', { exact: 'words', start: 0, end: 5 })).toBe(
      'https://example.org/#:~:text=words',
    );
  });

  it('names the words around it in its line, as an article may have the same words twice', () => {
    const around = {
      prefix: 't despite.\n\nIt said that ',
      suffix: ' despite the ceasefire.\n\n“Durin',
    };
    expect(address('losses in various points', around)).toBe(
      `${page}#:~:text=said%20that-,losses%20in%20various%20points`,
    );
    expect(address('losses in various points', { ...around, prefix: 'despite.\n\n' })).toBe(
      `${page}#:~:text=losses%20in%20various%20points,-despite%20the`,
    );
  });

  it('names them beside a quote of any length, whatever space stands between', () => {
    const words =
      'The town before and after the shelling on 11 October, which the caption says in both of its prints';
    for (const prefix of ['\n\nCaption: ', '\n\nCaption:\u00a0']) {
      expect(address(words, { prefix })).toMatch(/#:~:text=Caption%3A-,The%20town.*prints$/);
    }
    const long = `${words}, ${words}`;
    expect(address(long, { prefix: 'He said that ' })).toMatch(/text=said%20that-,[^,]+,[^,]+$/);
    expect(address(long, { suffix: '\u00a0of 2020.' })).toMatch(/text=[^,]+,[^,]+,-of$/);
  });

  it('leaves out of the words around it what may be half a word, and what says nothing', () => {
    const cut = { prefix: 'orted by the ministry, ', suffix: ' in several of the distr' };
    expect(address('three drones', cut)).toBe(`${page}#:~:text=the%20ministry%2C-,three%20drones`);
    const bare = { prefix: 'before.\n\n“', suffix: '.”\n\nAfter' };
    expect(address('three drones', bare)).toBe(`${page}#:~:text=three%20drones`);
    const quoted = { prefix: 'the army, the ministry said — “' };
    expect(address('three drones', quoted)).toBe(`${page}#:~:text=three%20drones`);
    const spaced = { prefix: 'Later that day and\u00a0 it ', suffix: ' on\u00a0Monday' };
    expect(address('three drones', spaced)).toBe(`${page}#:~:text=it-,three%20drones`);
  });

  it('names a long quote by its first and last words', () => {
    const words = Array.from({ length: 50 }, (_, at) => `word${at}`);
    expect(address(words.join(' '))).toBe(
      `${page}#:~:text=${words.slice(0, 4).join('%20')},${words.slice(-4).join('%20')}`,
    );
  });

  it('names a sentence whole that another may begin like', () => {
    const words =
      'The army lost men and material amid its attacks on soldiers and settlement areas in various points of the front';
    expect(address(words, { prefix: 'Losses\n\n' })).toBe(
      `${page}#:~:text=${words.replaceAll(' ', '%20')}`,
    );
  });

  it('names a quote around its no-break space', () => {
    expect(address('attacking civilian areas and that\u00a0 armed forces were under fire')).toBe(
      `${page}#:~:text=attacking%20civilian%20areas%20and,forces%20were%20under%20fire`,
    );
  });

  it('leaves out a word that the quote cuts', () => {
    expect(address('ther three drones were dow', { prefix: 'ano', suffix: 'ned' })).toBe(
      `${page}#:~:text=three%20drones%20were`,
    );
  });

  it('names the page alone where nothing is left', () => {
    expect(address('x', { prefix: 'a', suffix: 'b' })).toBe(page);
  });
});
