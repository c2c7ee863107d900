import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { appFolder } from '../package/package-files.ts';
import { PAGE_FILES } from '../site/page-files.ts';
import { chunksOfPages } from './chunks-of-pages.ts';
import type { ImportsOf } from './chunks-of-pages.ts';
import { classicScriptsPlugin } from './classic-scripts.ts';
import { LICENCES_FILE, licencesPlugin } from './licences.ts';
import { messagePlugin } from './message-plugin.ts';
import { templatePlugin } from './template-plugin.ts';

/** What every page with script needs, in one file: as many small ones weigh more. */
const COMMON =
  /node_modules\/(?:react|react-dom|scheduler)\/|src\/(?:time\/(?:when|zone|format|window-text|zoned-interval|calendar|days|interval|pace)|state\/(?:ground|many-places|page-address|selectors|view\/(?:view|view-codec)|selection\/(?:filters|selection|shown|shown-rows))|evidence\/(?:vocabulary|citation|name-in|sources\/supplied)|dataset\/(?:dataset|open\/(?:versions|unusable|fetch-json)|indexes\/(?:columns|density|indexes|category-ranks|time-index))|geo\/(?:web-mercator|circle)|messages\/(?:vocabulary-names|DataText|SourceWords)|app\/today|ui\/(?:shapes|clamp|own-root|IsolatedParts))\.tsx?$/;

const DESK = 'desk/index.html';

/**
 * How the page's code is built, once for all datasets: scripts, styles and fonts, `embed.js`, the schemas, the template
 * of a table, and one of each page, which `dateline build` fills. All addresses are relative and nothing is inlined, so that a strict policy
 * holds. @param root the checkout
 */
export function appConfig(root: string): UserConfig {
  return {
    root,
    base: './',
    plugins: [
      react(),
      messagePlugin(),
      classicScriptsPlugin(root),
      templatePlugin(),
      licencesPlugin(root),
    ],
    worker: { format: 'es', plugins: () => [messagePlugin()] },
    build: {
      outDir: appFolder(root),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      license: { fileName: LICENCES_FILE },
      rolldownOptions: {
        // What a plugin took of the build is nothing that whoever builds can act on.
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: {
            groups: [
              { name: 'common', test: COMMON, priority: 1 },
              { name: besideDesk(root), includeDependenciesRecursively: false },
            ],
          },
        },
        input: Object.fromEntries(PAGE_FILES.map((file) => [nameOf(file), resolve(root, file)])),
      },
    },
    // Loopback only; the two names of the machine are one server.
    server: { host: '127.0.0.1' },
    // Frames of other hosts may have no origin, and then need leave for everything that they load.
    preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
  };
}

interface Bundling {
  getModuleInfo(id: string): ReturnType<ImportsOf>;
}

/** The chunks of the other pages, as they are without the desk; worked out when a build comes to them. */
function besideDesk(root: string): (id: string, bundling: Bundling) => string | null {
  const pages = PAGE_FILES.filter((file) => file !== DESK).map((file) => resolve(root, file));
  let chunkOf: ReturnType<typeof chunksOfPages> | null = null;
  return (id, bundling) =>
    (chunkOf ??= chunksOfPages(pages, resolve(root, DESK), (of) => bundling.getModuleInfo(of)))(id);
}

/** `about` of `about/index.html`, `index` of the first page. */
function nameOf(file: string): string {
  return file.split('/').at(-2) ?? 'index';
}
