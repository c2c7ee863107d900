import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const root = import.meta.dirname;
/** Not imported by its name: what a config imports is a part of it, and each change would start the server anew. */
const commandLine = new URL('build/cli/main.js', import.meta.url).href;

/** `vite build --mode cli` builds the command line; every other mode is the site itself, as that makes it. */
export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  if (mode === 'cli') {
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
  }
  const { DEFAULT_URL, siteConfig } = (await import(
    commandLine
  )) as typeof import('./src/cli/command-line.ts');
  return siteConfig({
    root,
    data: resolve(root, 'data'),
    outDir: resolve(root, 'dist'),
    url: process.env['DATELINE_URL'] ?? DEFAULT_URL,
  });
});
