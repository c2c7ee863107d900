import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { EXPLAINER } from '../../evidence/files.ts';
import { embedScriptPlugin } from './embed-script.ts';
import { sitePlugin } from './site-plugin.ts';

export interface SiteOptions {
  /** The checkout: where `index.html` and `src/` are. */
  readonly root: string;
  /** The data folder, with `events/` and `geo/`. */
  readonly data: string;
  readonly outDir: string;
  /** The absolute address that citations and previews name, with a final slash. */
  readonly url: string;
  /** The data's files, where somebody has checked them just now. */
  readonly checked?: AuthoredFiles | undefined;
}

/** What every view of a dataset needs, in one file: as many small ones weigh more. */
const COMMON =
  /src\/(?:time\/(?:when|zone|format|window-text|zoned-interval|calendar|days|interval|pace)|state\/(?:many-places|selectors|view\/(?:view|view-codec)|selection\/(?:filters|selection|shown-rows))|evidence\/(?:vocabulary|citation|name-in|sources\/supplied)|dataset\/(?:dataset|indexes\/(?:columns|density|indexes|category-ranks|time-index))|geo\/web-mercator|messages\/(?:vocabulary-names|DataText|SourceWords)|app\/today|ui\/(?:shapes|clamp|IsolatedParts))\.tsx?$/;

export const DEFAULT_URL = 'http://localhost:4173/';

/** How the site is built and served: all addresses relative, nothing inlined, so that a strict policy holds. */
export function siteConfig({ root, data, outDir, url, checked }: SiteOptions): InlineConfig {
  return {
    root,
    base: './',
    plugins: [react(), sitePlugin({ root, data, url, checked }), embedScriptPlugin(root)],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        // What a plugin took of the build is nothing that whoever builds a site can act on.
        checks: { bundlerTimings: false },
        output: { codeSplitting: { groups: [{ name: 'common', test: COMMON }] } },
        input: {
          index: resolve(root, 'index.html'),
          about: resolve(root, 'about/index.html'),
          embed: resolve(root, 'embed/index.html'),
          ...(existsSync(resolve(data, EXPLAINER)) && {
            explainer: resolve(root, 'explainer/index.html'),
          }),
          embedding: resolve(root, 'embedding/index.html'),
        },
      },
    },
    // Loopback only; the two names of the machine are one server.
    server: { host: '127.0.0.1' },
    // Frames of other hosts may have no origin, and then need leave for everything that they load.
    preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
  };
}
