import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { fillLicences, NAMED_LICENCE, SUPPLIED_LICENCES } from './supplied-licences.ts';

/** Beside what is built of them, the licences of the packages that are in it. */
export const LICENCES_FILE = 'licences.txt';

/** The fonts of the page and of the build's pictures. */
const FONTS = ['noto-sans', 'noto-serif', 'noto-sans-armenian', 'noto-sans-georgian'].map(
  (name) => `@fontsource/${name}`,
);

const ABOUT =
  'The packages above are used as they were published; the source of each is at https://www.npmjs.com/ under its name and version.';

/**
 * Completes the bundler's list of licences: the texts that packages are published without, the fonts, which it takes for
 * no code, and where sources are. Where a text is missing, nothing is built. @param root the checkout
 */
export function licencesPlugin(root: string): Plugin {
  return {
    name: 'dateline-licences',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const list = bundle[LICENCES_FILE];
        if (list?.type !== 'asset') return;
        const fonts = await Promise.all(FONTS.map((name) => notice(root, name)));
        const text =
          typeof list.source === 'string' ? list.source : new TextDecoder().decode(list.source);
        const supplied = await suppliedTexts(root);
        const named = await licenceText(root, NAMED_LICENCE.file);
        const filled = fillLicences(text, (name) => supplied.get(name) ?? null, named);
        list.source = `${[filled, ...fonts, ABOUT].join('\n\n')}\n`;
      },
    },
  };
}

/** By the package's name. */
async function suppliedTexts(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(
      Object.entries(SUPPLIED_LICENCES).map(async ([name, { notice: whose, file }]) => {
        return [name, `${whose}\n\n${await licenceText(root, file)}`] as const;
      }),
    ),
  );
}

function licenceText(root: string, file: string): Promise<string> {
  return readFile(resolve(root, 'src/cli/bundle/licence-texts', file), 'utf8');
}

/** As the bundler writes it. */
async function notice(root: string, name: string): Promise<string> {
  const about = createRequire(resolve(root, 'package.json')).resolve(`${name}/package.json`);
  const { version, license } = JSON.parse(await readFile(about, 'utf8')) as {
    version: string;
    license: string;
  };
  const text = await readFile(join(dirname(about), 'LICENSE'), 'utf8');
  return `## ${name} - ${version} (${license})\n\n${text.trim()}`;
}
