import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';

const NAME = 'embed.js';

/**
 * Puts `embed.js` into the site's root: one classic script without imports, under a name that never changes, because
 * the pages of others hold it. The development server makes it anew for every asker.
 */
export function embedScriptPlugin(root: string): Plugin {
  return {
    name: 'dateline-embed-script',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await embedScript(root) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${NAME}`) return next();
        embedScript(root).then(
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

async function embedScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: resolve(root, 'src/embed/element.ts'),
        formats: ['iife'],
        name: 'dateline',
        fileName: () => NAME,
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error(`No ${NAME}: expected one script from its build.`);
  return chunk.code;
}
