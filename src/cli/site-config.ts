import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { sitePlugin } from './site-plugin.ts';

export interface SiteOptions {
  /** The checkout: where `index.html` and `src/` are. */
  readonly root: string;
  /** The data folder, with `events/` and `geo/`. */
  readonly data: string;
  readonly outDir: string;
  /** The absolute address that citations and previews name, with a final slash. */
  readonly url: string;
}

export const DEFAULT_URL = 'http://localhost:4173/';

/** How the site is built and served: all addresses relative, nothing inlined, so that a strict policy holds. */
export function siteConfig({ root, data, outDir, url }: SiteOptions): InlineConfig {
  return {
    root,
    base: './',
    plugins: [react(), sitePlugin({ root, data, url })],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: {
          index: resolve(root, 'index.html'),
          about: resolve(root, 'about/index.html'),
        },
      },
    },
    // Loopback only; the two names of the machine are one server.
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1', port: 4173 },
  };
}
