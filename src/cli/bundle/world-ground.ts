import { join } from 'node:path';
import type { Plugin } from 'vite';
import { WORLD_GROUND } from '../../geo/world-ground.ts';
import { makeGround } from '../ground/make-ground.ts';
import { readWorld } from '../ground/world.ts';

/** Puts a ground of the whole world beside the page's code: for data that a reader opens, wherever they lie. */
export function worldGroundPlugin(root: string): Plugin {
  return {
    name: 'dateline-world-ground',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: WORLD_GROUND, source: await worldGround(root) });
    },
    configureServer(server) {
      let made: Promise<string> | null = null;
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${WORLD_GROUND}`) return next();
        (made ??= worldGround(root)).then(
          (source) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(source);
          },
          (error: unknown) => next(error),
        );
      });
    },
  };
}

async function worldGround(root: string): Promise<string> {
  const world = await readWorld(join(root, 'world'), []);
  const bounds = [
    [-180, -85],
    [180, 85],
  ] as const;
  return JSON.stringify(makeGround(world, { bounds, languages: [], spoken: [], taken: [] }));
}
