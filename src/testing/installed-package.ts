import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/*
 * The package as somebody has it who has nothing else: packed, installed in an empty folder, without a registry. It is
 * packed as it was built last; what is built is older than the sources until `npm run build:code`. A copy is packed: the
 * package has a README of its own, which stands in the checkout's place meanwhile, and other tests read that.
 */

const root = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly status: number | null;
  /** What was said, errors included. */
  readonly out: string;
}

export interface InstalledPackage {
  readonly tarball: string;
  /** Where it stands among the packages of the folder. */
  readonly folder: string;
}

/** Packs the package and installs it in a folder, which has a copy of the checkout besides, and one for temporary files. */
export async function installPackage(home: string): Promise<InstalledPackage> {
  const checkout = join(home, 'checkout');
  const parts = ['package.json', 'LICENSE', 'README.md', 'bin', 'build/app', 'build/cli', 'world'];
  for (const part of [...parts, 'src/cli/package'])
    await cp(join(root, part), join(checkout, part), { recursive: true });
  await mkdir(join(home, 'temporary'));
  const readme = (step: string) =>
    run(process.execPath, ['bin/package-readme.js', step], { home, in: checkout });
  good(await readme('put'));
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', home];
  const packed = good(await run('npm', words, { home, in: checkout }));
  good(await readme('back'));
  const [{ filename }] = JSON.parse(packed.out) as [{ filename: string }];
  const tarball = join(home, filename);
  await writeFile(join(home, 'package.json'), '{"private":true}');
  const flags = ['--offline', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  good(await run('npm', ['install', ...flags, tarball], { home }));
  return { tarball, folder: join(home, 'node_modules/dateline-map') };
}

function good(ran: Ran): Ran {
  if (ran.status !== 0) throw new Error(`got status ${ran.status}, expected 0: ${ran.out}`);
  return ran;
}

/** Where a program runs: with the temporary folder of a package's home, in it unless another folder is named. */
export interface Place {
  readonly home: string;
  readonly in?: string;
}

export async function run(program: string, args: readonly string[], place: Place): Promise<Ran> {
  const child = start(program, args, place);
  let out = '';
  child.stdout!.on('data', (text: Buffer) => (out += String(text)));
  child.stderr!.on('data', (text: Buffer) => (out += String(text)));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, out };
}

export function start(
  program: string,
  args: readonly string[],
  { home, in: cwd = home }: Place,
): ChildProcess {
  // A group of its own, as a terminal gives what is typed into it.
  return spawn(program, args, { cwd, env: ownEnvironment(home), detached: true });
}

/** Presses `Ctrl` and `C`: all of the group hear it. @returns once it has ended, its status and signal */
export async function interrupt(child: ChildProcess): Promise<unknown[]> {
  const closed = once(child, 'close');
  process.kill(-child.pid!, 'SIGINT');
  return closed;
}

/** Without what the test's own runner says, and with a folder of its own for what is temporary. */
function ownEnvironment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:NODE_|VITEST|npm_)/.test(name));
  return { ...Object.fromEntries(own), TMPDIR: join(home, 'temporary') };
}

/** What a server says that it is at. @throws {Error} where it ends before it says so */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout! })) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('got no address, expected the server to say one');
}
