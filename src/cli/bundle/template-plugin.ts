import type { Plugin } from 'vite';
import { TEMPLATE_FILES, templateFile } from '../../import/template/template-files.ts';

/** Where the template stands in every site, and in the package's page code: beside the guide that begins with it. */
const FOLDER = 'guide/';

/** Puts the template of a table into the site, for whoever wants to fill one in. */
export function templatePlugin(): Plugin {
  return {
    name: 'dateline-template',
    generateBundle() {
      for (const name of TEMPLATE_FILES)
        this.emitFile({ type: 'asset', fileName: `${FOLDER}${name}`, source: templateFile(name) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = TEMPLATE_FILES.find((file) => request.url === `/${FOLDER}${file}`);
        if (name) response.end(templateFile(name));
        else next();
      });
    },
  };
}
