import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { GraphOptions } from '../../src/graph/open-graph-store.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import type { Answer } from './api.js';
import { ensureBuilt, PROGRAM } from './built-program.js';

export type Environment = Readonly<Record<string, string>>;

export interface StartOptions {
  /** Beside PATH and HOME: nothing that a developer's shell has switched on. */
  readonly env?: Environment;
  readonly cwd?: string;
  /** Another Node than this one. */
  readonly node?: string;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartedProgram {
  readonly process: ChildProcess;
  /** Resolves when it has said this, on either stream; an end before that is an error. */
  said(text: RegExp): Promise<RegExpMatchArray>;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): Promise<Ended>;
}

export interface ServedProgram extends StartedProgram {
  readonly url: string;
  /** From the start of the process to its address. */
  readonly readyAfterMs: number;
  ask<Result = Record<string, unknown>>(query: string, variables?: object): Promise<Answer<Result>>;
  run<Result, Variables>(document: TypedDocumentString<Result, Variables>): Promise<Answer<Result>>;
}

const ANNOUNCED = /Bilateral answers at (\S+).*-d '.*'\n/s;

/** The settings that name a graph. */
export function environmentOf({ url, user = '', password = '' }: Partial<GraphOptions>) {
  return { GRAPH_URL: url ?? '', GRAPH_USER: user, GRAPH_PASSWORD: password };
}

export async function startProgram(
  args: readonly string[],
  { env = {}, cwd, node = process.execPath }: StartOptions = {},
): Promise<StartedProgram> {
  await ensureBuilt();
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(node, [PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, ...env },
    cwd,
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...said }));
  return {
    process: child,
    ended,
    said: (text) => {
      const found = () => said.stdout.match(text) ?? said.stderr.match(text);
      return whenSaid(child, found, () => `${said.stdout}\n${said.stderr}`);
    },
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** From its start to its end. */
export async function runProgram(args: readonly string[], options?: StartOptions): Promise<Ended> {
  return (await startProgram(args, options)).ended;
}

/** `bilateral serve` at a free port, when it answers. */
export async function serveProgram(
  args: readonly string[] = [],
  options: StartOptions = {},
): Promise<ServedProgram> {
  await ensureBuilt();
  const startedAt = performance.now();
  const env = { PORT: '0', LOG_LEVEL: 'warn', ...options.env };
  const program = await startProgram(['serve', ...args], { ...options, env });
  const [, url = ''] = await program.said(ANNOUNCED);
  const readyAfterMs = performance.now() - startedAt;
  const ask = async (query: string, variables: object = {}) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    return (await (await fetch(url, { method: 'POST', headers, body })).json()) as never;
  };
  return { ...program, url, readyAfterMs, ask, run: (document) => ask(document.toString()) };
}

function whenSaid(
  { stdout, stderr }: ChildProcess,
  found: () => RegExpMatchArray | null,
  all: () => string,
): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = found();
      if (match) resolve(match);
    };
    for (const stream of [stdout, stderr]) {
      stream?.on('data', look).once('end', () => reject(new Error(`It ended, saying: ${all()}`)));
    }
    look();
  });
}
