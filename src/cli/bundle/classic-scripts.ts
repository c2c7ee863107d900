import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { WORKER_FILE } from '../../dataset/open/offline-list.ts';

/**
 * What stands in the site's root as one classic script without imports, by its name, which never changes: `embed.js`,
 * because the pages of others hold it, `guard.js`, which is to run where the page's other scripts can't, and the worker,
 * whose folder is all that it may keep.
 */
const SCRIPTS: Readonly<Record<string, { readonly entry: string; readonly target: string }>> = {
  'embed.js': { entry: 'src/embed/element.ts', target: 'es2022' },
  'guard.js': { entry: 'src/guard.ts', target: 'es2015' },
  [WORKER_FILE]: { entry: 'src/app/offline/service-worker.ts', target: 'es2022' },
};

/** Puts the classic scripts into the site's root. The development server makes them anew for every asker. */
export function classicScriptsPlugin(root: string): Plugin {
  return {
    name: 'dateline-classic-scripts',
    async generateBundle() {
      for (const fileName of Object.keys(SCRIPTS))
        this.emitFile({ type: 'asset', fileName, source: await classicScript(root, fileName) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? '';
        if (!Object.hasOwn(SCRIPTS, name)) return next();
        classicScript(root, name).then(
          (source) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(source);
          },
          (error: unknown) => next(error),
        );
      });
    },
  };
}

async function classicScript(root: string, name: string): Promise<string> {
  const { entry, target } = SCRIPTS[name]!;
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      lib: {
        entry: resolve(root, entry),
        formats: ['iife'],
        name: 'dateline',
        fileName: () => name,
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error(`No ${name}: expected one script from its build.`);
  return chunk.code;
}
