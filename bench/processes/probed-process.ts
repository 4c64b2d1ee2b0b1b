import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const PROBE = new URL('probe.mjs', import.meta.url).href;
const STOP_TIMEOUT_MS = 30_000;
const ERRORS_KEPT = 4_000;

export interface Usage {
  readonly cpuMs: number;
  /** The main thread was ready to run and had no core: other processes. */
  readonly waitedMs: number;
  readonly rss: number;
  readonly peakRss: number;
}

export interface LoopReport {
  /** The longest a timer waited, by the clock. */
  readonly heldMs: number;
  /** The longest the main thread computed between two timers: what other processes do is not in it. */
  readonly computedMs: number;
}

export type Environment = Readonly<Record<string, string>>;

interface Questions {
  readonly usage: Usage;
  readonly watchLoop: object;
  readonly unwatchLoop: LoopReport;
  /** Of a peer alone: from now on its statements run under PROFILE. */
  readonly startProfiling: object;
  /** Of a peer alone: the db hits of each statement since the last look. */
  readonly profiledHits: readonly number[];
}

/** A Node process that can be asked what it uses. */
export class ProbedProcess {
  private nextId = 0;
  private errors = '';

  private constructor(private readonly child: ChildProcess) {
    child.stderr?.on('data', (chunk) => {
      this.errors = `${this.errors}${chunk}`.slice(-ERRORS_KEPT);
    });
    child.stdout?.resume();
  }

  static start(args: readonly string[], env: Environment = {}): ProbedProcess {
    const child = spawn(process.execPath, ['--import', PROBE, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...env },
    });
    return new ProbedProcess(child);
  }

  /** The address that it prints when it listens. */
  async address(): Promise<string> {
    return addressOf(this.child, () => this.errors);
  }

  async ask<Q extends keyof Questions>(question: Q): Promise<Questions[Q]> {
    this.nextId += 1;
    const id = this.nextId;
    const answered = new Promise<Questions[Q]>((resolve) => {
      const listen = (message: { id: number; answer: Questions[Q] }) => {
        if (message.id !== id) return;
        this.child.off('message', listen);
        resolve(message.answer);
      };
      this.child.on('message', listen);
    });
    this.tell({ id, ask: question });
    return answered;
  }

  tell(message: object): void {
    this.child.send(message);
  }

  async stop(): Promise<void> {
    await stopped(this.child);
  }
}

/** Resolves with the address in the line that a server prints when it listens. */
export async function addressOf(child: ChildProcess, errors: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const found = /answers at (http:\/\/\S+)\s/.exec(said);
      if (found) resolve(found[1] as string);
    });
    child.once('exit', (code) => reject(new Error(`Ended with ${code}: ${said}${errors()}`)));
  });
}

export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}
