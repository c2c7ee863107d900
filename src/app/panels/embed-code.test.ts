// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_SIZES, embedCode, frameAddress } from './embed-code.ts';
import type { EmbedChoice } from './embed-code.ts';

const SITE = 'https://news.example/dateline/';
const choice: EmbedChoice = {
  site: SITE,
  view: { t: '2020-10-10/2020-10-18', place: 'ganja' },
  size: 'compact',
  theme: 'dark',
  language: null,
  version: '1.0.0',
  script: null,
  width: null,
  height: 500,
  title: 'Ganja, 10 – 18 October',
  fallback: 'Open in Dateline',
};
const whole: EmbedChoice = {
  ...choice,
  view: {},
  size: 'full',
  theme: 'auto',
  version: null,
  height: null,
};
/** What a page makes of the code; a template loads nothing. */
function parsed(code: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = code;
  return template.content;
}
const queryOf = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address).searchParams);

describe('the code of an embed', () => {
  it('is a frame whose address holds what was chosen, defaults left out', () => {
    expect(embedCode('frame', choice)).toBe(
      `<iframe src="${SITE}embed/?data=1.0.0&amp;t=2020-10-10/2020-10-18&amp;place=ganja&amp;theme=dark&amp;ui=compact"` +
        ' title="Ganja, 10 – 18 October" width="100%" height="500" loading="lazy"' +
        ' allow="clipboard-write; web-share" frameborder="0"></iframe>',
    );
    expect(frameAddress(whole)).toBe(`${SITE}embed/`);
    expect(frameAddress({ ...whole, language: 'hy' })).toBe(`${SITE}embed/?lang=hy`);
  });

  it('is an element whose attributes hold it, with the script and something to stand in', () => {
    const page = parsed(embedCode('element', choice));
    expect(page.querySelector('script')!.outerHTML).toBe(
      `<script async="" src="${SITE}embed.js"></script>`,
    );
    const map = page.querySelector('dateline-map')!;
    expect(Object.fromEntries([...map.attributes].map(({ name, value }) => [name, value]))).toEqual(
      {
        src: `${SITE}embed/?data=1.0.0`,
        t: '2020-10-10/2020-10-18',
        place: 'ganja',
        theme: 'dark',
        ui: 'compact',
        title: 'Ganja, 10 – 18 October',
        style: 'height:500px',
      },
    );
    const link = map.querySelector('a')!;
    expect(queryOf(link.getAttribute('href')!)).toEqual({
      data: '1.0.0',
      t: '2020-10-10/2020-10-18',
      place: 'ganja',
      theme: 'dark',
    });
    expect(link.textContent.trim()).toBe('Open in Dateline');
    expect(link.querySelector('img')!.getAttribute('src')).toBe(`${SITE}picture-light.png`);
  });

  it('names the script by its hash where it is to run only as it is', () => {
    const script = { file: 'embed-0123456789abcdef.js', integrity: 'sha384-a+b/c=' };
    expect(parsed(embedCode('element', { ...choice, script })).firstElementChild!.outerHTML).toBe(
      `<script async="" crossorigin="" src="${SITE}${script.file}" integrity="sha384-a+b/c="></script>`,
    );
    expect(embedCode('frame', { ...choice, script })).toBe(embedCode('frame', choice));
  });

  it('leaves the theme to the choice, whatever the view had', () => {
    const view = { theme: 'light' };
    expect(queryOf(frameAddress({ ...whole, view }))).toEqual({});
    expect(queryOf(frameAddress({ ...whole, view, theme: 'dark' }))).toEqual({ theme: 'dark' });
  });

  it('reads back as exactly the values that went in, whatever they are', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[<>"'&=;/ a-z#]{0,30}$/),
    );
    const choices: fc.Arbitrary<EmbedChoice> = fc.record({
      site: fc.constant(SITE),
      view: fc.record({ t: words, place: words, q: words, map: words }, { requiredKeys: [] }),
      size: fc.constantFrom(...EMBED_SIZES),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      language: fc.option(fc.constantFrom('az', 'tr'), { nil: null }),
      version: fc.option(fc.constant('2.0.1'), { nil: null }),
      script: fc.constant(null),
      width: fc.option(fc.integer({ min: 200, max: 2000 }), { nil: null }),
      height: fc.option(fc.integer({ min: 200, max: 2000 }), { nil: null }),
      title: words,
      fallback: words,
    });
    fc.assert(
      fc.property(choices, (any) => {
        const keys = {
          ...any.view,
          ...(any.language !== null && { lang: any.language }),
          ...(any.theme !== 'auto' && { theme: any.theme }),
          ...(any.size !== 'full' && { ui: any.size }),
        };
        const data = any.version === null ? {} : { data: any.version };

        const frames = parsed(embedCode('frame', any)).children;
        expect(frames).toHaveLength(1);
        expect(frames[0]!.getAttribute('title')).toBe(any.title);
        expect(queryOf(frames[0]!.getAttribute('src')!)).toEqual({ ...data, ...keys });

        const page = parsed(embedCode('element', any));
        const map = page.querySelector('dateline-map')!;
        const { src, title, style, ...rest } = Object.fromEntries(
          [...map.attributes].map(({ name, value }) => [name, value]),
        );
        expect(queryOf(src!)).toEqual(data);
        expect(title).toBe(any.title);
        expect(style === undefined).toBe(any.width === null && any.height === null);
        expect(rest).toEqual(keys);
        expect(map.querySelector('img')!.getAttribute('alt')).toBe(any.title);
        expect(map.querySelector('a')!.textContent).toBe(` ${any.fallback}`);
        expect(page.querySelectorAll('*')).toHaveLength(4);
      }),
    );
  });
});
