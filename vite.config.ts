import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { appConfig } from './src/cli/bundle/app-config.ts';
import { cliConfig } from './src/cli/bundle/cli-config.ts';

const root = import.meta.dirname;
/** Not imported by its name: what a config imports is a part of it, and each change would start the server anew. */
const devPart = new URL('build/cli/dev.js', import.meta.url).href;

/**
 * `vite build` builds the page's code, `vite build --mode cli` the command line; `vite` serves the sources with the
 * project's own data, and `vite preview` the site that `dateline build` has written.
 */
export default defineConfig(async ({ command, mode, isPreview }): Promise<UserConfig> => {
  if (mode === 'cli') return cliConfig(root);
  const app = appConfig(root);
  if (command === 'build') return app;
  if (isPreview) return { ...app, build: { outDir: resolve(root, 'dist') } };
  const { DEFAULT_URL, devSite } = (await import(
    devPart
  )) as typeof import('./src/cli/bundle/dev-site.ts');
  const url = process.env['DATELINE_URL'] ?? DEFAULT_URL;
  const site = devSite({ root, data: resolve(root, 'data'), url });
  return { ...app, plugins: [...(app.plugins ?? []), site] };
});
