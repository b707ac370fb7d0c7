/** The built command line as a child process, in a folder of files made for one test. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../host/temporary-folder.ts';

export const project = path.resolve(import.meta.dirname, '../../..');

/** By path below the folder: text or bytes, a link to a path, or an empty folder. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | { readonly folder: true }>
>;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Below the folder. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Runs as a user who owns nothing, where the tests run as root, whom no permission stops. */
  readonly powerless?: boolean;
}

export interface Place {
  readonly path: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  readonly read: (name: string) => Buffer;
  readonly text: (name: string) => string;
  /** The names of what is in the folder, those in folders of it too, sorted. */
  readonly names: () => readonly string[];
  readonly remove: () => void;
}

let building: Promise<string> | undefined;

/** The path of `cli.cjs`, built once from the sources as they are. */
export function builtCommandLine(): Promise<string> {
  building ??= build();
  return building;
}

async function build(): Promise<string> {
  const folder = temporaryFolder('cli').path;
  await promisify(execFile)(process.execPath, ['esbuild.mjs', `--outdir=${folder}`], { cwd: project });
  // For the runs of a user who owns nothing.
  chmodSync(folder, 0o755);
  return path.join(folder, 'cli.cjs');
}

/** A folder outside any project, with these files. */
export async function placeWith(files: Files): Promise<Place> {
  const program = await builtCommandLine();
  const folder = temporaryFolder('place');
  const root = realpathSync(folder.path);
  chmodSync(root, 0o755);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else if ('link' in content) symlinkSync(content.link, file);
    else mkdirSync(file);
  }
  return {
    path: root,
    run: (args, options = {}) =>
      runProgram(program, args, { ...options, cwd: path.join(root, options.cwd ?? '.') }),
    read: (name) => readFileSync(path.join(root, name)),
    text: (name) => readFileSync(path.join(root, name), 'utf8'),
    names: () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort(),
    remove: folder.remove,
  };
}

/** Runs the command line once in a folder with these files, which is then gone. */
export async function claimdown(files: Files, args: readonly string[], options?: RunOptions): Promise<Ran> {
  const place = await placeWith(files);
  try {
    return await place.run(args, options);
  } finally {
    place.remove();
  }
}

const NOBODY = 65_534;

async function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const asNobody = options.powerless === true && process.getuid?.() === 0;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { ...plainEnvironment(), ...options.env },
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  // Not by a text decoder, which would take a byte order mark away.
  return { code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/** This process's own, without what asks for colours. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, NO_COLOR: _no, NODE_OPTIONS: _options, ...env } = process.env;
  return env;
}
