import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { DEFAULT_URL, siteConfig } from './src/cli/site/site-config.ts';

const root = import.meta.dirname;

/** `vite build --mode cli` builds the command line; every other mode is the site itself. */
export default defineConfig(({ mode }) => {
  if (mode !== 'cli') {
    return siteConfig({
      root,
      data: resolve(root, 'data'),
      outDir: resolve(root, 'dist'),
      url: process.env['DATELINE_URL'] ?? DEFAULT_URL,
    });
  }
  return {
    root,
    publicDir: false,
    build: {
      ssr: resolve(root, 'src/cli/command-line.ts'),
      outDir: resolve(root, 'build/cli'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  };
});
