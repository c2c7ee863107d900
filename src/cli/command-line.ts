import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFinding, describeNote } from '../evidence/finding.ts';
import type { Finding, Note } from '../evidence/finding.ts';
import { buildSite } from './site/build-site.ts';
import { checkData } from './check-data.ts';
import { ArticlesError } from './read-articles.ts';
import { DEFAULT_URL, siteConfig } from './site/site-config.ts';
import { TargetError } from './output/target-error.ts';
import { verifyData } from './verify-data.ts';

const USAGE = `Usage:
  dateline check [DIR] [--json]                  check a data folder
  dateline verify --articles FOLDER [DIR] [--json]
                                                 prove its quotes against the articles
  dateline build [DIR] [--out SITE] [--url URL]  check it and build the site

DIR holds events/ and geo/; its default is data. SITE's default is dist.
FOLDER holds the articles' files as coded; they are known by their SHA-256, so names don't matter.
URL is the absolute address the site will have; its default is DATELINE_URL, else ${DEFAULT_URL}
Exit status: 0 good, 1 findings in the data, 2 wrong use.`;

/** What the development server is made from: `vite.config.ts` can't import it from here. */
export { DEFAULT_URL, siteConfig };

/** Exit statuses of the command line. */
const GOOD = 0;
const FINDINGS = 1;
const WRONG_USE = 2;

class UsageError extends Error {}

/** @param root the checkout @param args the words behind `dateline` @returns the exit status */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return GOOD;
  }
  try {
    switch (command) {
      case 'check':
        return await check(rest);
      case 'verify':
        return await verify(rest);
      case 'build':
        return await build(root, rest);
      default:
        throw new UsageError(
          `got ${command ? `"${command}"` : 'no command'}, expected check, verify or build`,
        );
    }
  } catch (error) {
    if (error instanceof TargetError) {
      console.error(`dateline: ${error.message}`);
      return WRONG_USE;
    }
    if (!(error instanceof UsageError || error instanceof ArticlesError)) throw error;
    console.error(`dateline: ${error.message}\n\n${USAGE}`);
    return WRONG_USE;
  }
}

async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } });
  const result = await checkData(folderOf(positionals));
  const findings = result.ok ? [] : result.findings;
  if (values['json'] === true) console.log(JSON.stringify(findings, null, 2));
  else
    print(
      findings,
      result.notes,
      result.ok ? `${result.files.incidents.length} incidents checked: no findings.` : '',
    );
  return findings.length > 0 ? FINDINGS : GOOD;
}

async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    articles: { type: 'string' },
    json: { type: 'boolean' },
  });
  const folder = textOf(values['articles']);
  if (!folder) throw new UsageError('got no --articles, expected the folder with the articles');
  const { findings, notes, proven } = await verifyData(folderOf(positionals), resolve(folder));
  if (values['json'] === true) console.log(JSON.stringify(findings, null, 2));
  else print(findings, notes, `${proven}: no findings.`);
  return findings.length > 0 ? FINDINGS : GOOD;
}

async function build(root: string, args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { out: { type: 'string' }, url: { type: 'string' } });
  const data = folderOf(positionals);
  const site = textOf(values['out']) ?? 'dist';
  // As from a variable that is not set: it would be the folder one stands in.
  if (site === '') throw new UsageError('got an empty --out, expected a folder');
  const out = resolve(site);
  const url = siteAddress(textOf(values['url']) ?? process.env['DATELINE_URL'] ?? DEFAULT_URL);
  const result = await checkData(data);
  if (!result.ok) {
    print(result.findings, [], '');
    return FINDINGS;
  }
  const warnings = await buildSite({ root, data, out, url, checked: result.files });
  for (const warning of warnings) console.error(`dateline: warning: ${warning}`);
  console.log(`The site is in ${out}`);
  return GOOD;
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse(
  args: readonly string[],
  options: Options,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function folderOf(positionals: readonly string[]): string {
  if (positionals.length > 1)
    throw new UsageError(`got ${positionals.length} folders, expected one`);
  return resolve(positionals[0] ?? 'data');
}

function siteAddress(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(
      `got the address "${text}", expected one such as https://example.org/dateline/`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

function print(findings: readonly Finding[], notes: readonly Note[], good: string): void {
  for (const note of notes) console.error(describeNote(note));
  for (const finding of findings) console.error(describeFinding(finding));
  if (findings.length > 0) console.error(`${findings.length} findings.`);
  else console.log(good);
}
