import { UsageError } from './arguments.ts';
import { check } from './commands/check.ts';
import { fill } from './commands/fill.ts';
import { init } from './commands/init.ts';
import { migrate } from './commands/migrate.ts';
import { verify } from './commands/verify.ts';
import { TargetError } from './output/target-error.ts';
import { packageVersion } from './package/package-version.ts';
import { ArticlesError } from './read-articles.ts';
import { complain, say } from './terminal/say.ts';
import { DEFAULT_PORT } from './serve/port.ts';
import { DEFAULT_URL } from './site/site-address.ts';
import { GOOD, WRONG_USE } from './tell.ts';

/** For what the program itself got wrong, which its caller tells. */
export { complain } from './terminal/say.ts';

const USAGE = `Usage:
  dateline init [DIR]                            write a dataset of one incident, to begin with
  dateline import FILE... [--format FORMAT] [--map MAP.json] --out DIR [--json]
                                                 make a dataset of tables, or bring one up to date
  dateline check [DIR] [--articles FOLDER] [--json]
                                                 check a dataset
  dateline verify --articles FOLDER [DIR] [--json]
                                                 prove its quotes against the articles
  dateline fill --articles FOLDER [DIR] [--json] write the offsets and hashes that it leaves out
  dateline migrate DIR [--json]                  move a dataset of version 1 to version 2
  dateline build [DIR] [--out SITE] [--url URL] [--json]
                                                 check a dataset and build the site
  dateline serve [DIR] [--port PORT]             build the site and serve it on this machine
  dateline desk [DIR] [--articles FOLDER] [--port PORT]
                                                 code articles in a browser, saved into the dataset
  dateline --version                             say which version this is

DIR is a dataset's folder, with events/ and geo/; its default is data. SITE's default is dist.
FOLDER holds the articles' files as coded. A source's file is known by its SHA-256; for fill, which
writes that, by its name, the source's id with .txt, or by the quotes that stand in no other. The
default of desk is articles in DIR; it writes in DIR alone.
URL is the absolute address the site will have; its default is DATELINE_URL, else ${DEFAULT_URL}
PORT is the first to try; where it is taken, the next that is free is used. Its default is ${DEFAULT_PORT}.
Exit status: 0 good, 1 findings in the data, 2 wrong use.`;

type Command = (words: readonly string[], root: string) => Promise<number>;

/** What draws pages is large, and loaded by those alone that make a site. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['init', init],
  ['import', async (...given) => (await import('./commands/import.ts')).importFiles(...given)],
  ['check', check],
  ['verify', verify],
  ['fill', fill],
  ['migrate', migrate],
  ['build', async (...given) => (await import('./commands/build.ts')).build(...given)],
  ['serve', async (...given) => (await import('./commands/serve.ts')).serve(...given)],
  ['desk', async (...given) => (await import('./commands/desk.ts')).desk(...given)],
]);

const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** @param root the package, or the checkout @param args the words behind `dateline` @returns the exit status */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    say(USAGE);
    return GOOD;
  }
  if (command === '--version' || command === '-v') {
    say(await packageVersion(root));
    return GOOD;
  }
  try {
    const run = command === undefined ? undefined : COMMANDS.get(command);
    if (!run)
      throw new UsageError(
        `got ${command ? `"${command}"` : 'no command'}, expected ${listed.format(COMMANDS.keys())}`,
      );
    return await run(rest, root);
  } catch (error) {
    if (error instanceof TargetError) {
      complain(`dateline: ${error.message}`);
      return WRONG_USE;
    }
    if (!(error instanceof UsageError || error instanceof ArticlesError)) throw error;
    complain(`dateline: ${error.message}\n\n${USAGE}`);
    return WRONG_USE;
  }
}
