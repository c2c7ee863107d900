import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked for can't be done as it was asked. */
export class UsageError extends Error {}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** The words behind a command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option; undefined where it is not given. */
  readonly text: (option: string) => string | undefined;
  /** Whether an option without a value is given. */
  readonly has: (option: string) => boolean;
}

/** @throws {UsageError} on an option that the command does not know */
export function parseArguments(args: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given: Readonly<Record<string, unknown>> = values;
    return {
      positionals,
      text: (option) => (typeof given[option] === 'string' ? given[option] : undefined),
      has: (option) => given[option] === true,
    };
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** @param otherwise the folder where none is named @throws {UsageError} on more than one, or none that is needed */
export function folderOf({ positionals }: Arguments, otherwise?: string): string {
  const [folder = otherwise] = positionals;
  if (positionals.length > 1 || folder === undefined)
    throw new UsageError(`got ${positionals.length} folders, expected one`);
  return resolve(folder);
}

/** The folder of articles. @throws {UsageError} where it is named by nothing */
export function articlesOf(args: Arguments): string | undefined {
  const folder = args.text('articles');
  if (folder === '')
    throw new UsageError(
      'got no --articles but an empty one, expected the folder with the articles',
    );
  return folder === undefined ? undefined : resolve(folder);
}

/** @throws {UsageError} where no folder of articles is named */
export function neededArticles(args: Arguments): string {
  const folder = articlesOf(args);
  if (folder === undefined)
    throw new UsageError('got no --articles, expected the folder with the articles');
  return folder;
}
